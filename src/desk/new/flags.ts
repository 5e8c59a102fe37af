/** What was typed after `npm run new --` → answers, and everything about it that cannot be understood. */
import { parseArgs } from 'node:util'
import type { Said } from '../../messages/editor-words.ts'
import { nearest } from '../../reading/text/did-you-mean.ts'
import { site } from '../../site.ts'
import { eatenByNpm } from '../eaten.ts'
import { type Answers, type Question, questions } from './request.ts'

export interface Flags {
  readonly answers: Answers
  readonly faults: readonly Said[]
}

const options = Object.fromEntries(questions.map((name) => [name, { type: 'string' as const }]))

export function readFlags(args: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const [first, ...others] = site.languages
  // Where a site has one language, nobody has to say it.
  const answers: Partial<Record<Question, string>> = others.length === 0 ? { lang: first } : {}
  const faults: Said[] = []
  const words: string[] = []
  let wasUnknown = false
  for (const token of tokens) {
    // What follows an option that nobody knows was meant as its value.
    if (token.kind === 'positional' && !wasUnknown) words.push(token.value)
    wasUnknown = false
    if (token.kind !== 'option') continue
    const question = questions.find((name) => name === token.name)
    if (question === undefined) {
      const near = nearest(token.name, [...questions, 'help'])
      faults.push(({ usage }) => usage.unknownOption(token.rawName, near))
      wasUnknown = token.value === undefined
    } else if (!token.value || token.value.startsWith('--'))
      faults.push(({ usage }) => usage.noValue(question))
    else answers[question] = token.value
  }
  const missing = questions.filter((question) => answers[question] === undefined)
  const eaten = eatenByNpm({ flags: [], valued: missing, words })
  if (eaten) return { answers, faults: [eaten] }
  if (answers.slug !== undefined) return { answers, faults: [...words.map(stray), ...faults] }
  // `npm run new claude-outage`: a word of its own is the name.
  return { answers: words.length === 0 ? answers : { ...answers, slug: words.join(' ') }, faults }
}

const stray =
  (word: string): Said =>
  ({ usage }) =>
    usage.strayWord(word)
