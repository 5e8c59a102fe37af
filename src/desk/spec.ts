/** `npm run spec`: everything that a writer or a language model must know, as one Markdown text. */
import { editorLocale } from '../messages/editor-locale.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { specNow } from './spec/now.ts'

const { words, locale } = readTyped(process.argv.slice(2), [])
refuseWords(words)
process.stdout.write(await specNow(locale ?? editorLocale()))
