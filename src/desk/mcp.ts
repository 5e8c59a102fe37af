/** `yonkoma mcp`: the site as tools for a language model's program. Standard output is the protocol's alone. */
import { editorLocale } from '../messages/editor-locale.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { serve } from './mcp/serve.ts'

const { words, locale } = readTyped(process.argv.slice(2), [])
refuseWords(words)
await serve(locale ?? editorLocale())
