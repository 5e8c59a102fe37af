/** What a reader typed → what to look up. */
import { inKatakana } from './fold.ts'
import type { Run } from './tokens.ts'
import { longest, runs, withEnding } from './tokens.ts'

/** Keys that must all be there. */
export type Keys = readonly string[]

/** One thing that was asked for. */
export interface Part {
  /** As it was typed, folded. */
  readonly text: string
  readonly script: Run['script']
  /** Any of these. */
  readonly options: readonly Keys[]
  /** Any of these, where nothing has the others. */
  readonly otherwise: readonly Keys[]
  /** It ranks, and is not missed. */
  readonly isOptional: boolean
}

/** Parts of a query, without what only joins them: of the, とは. */
export function partsOf(query: string): Part[] {
  const all = runs(query)
  const telling = all.filter(({ script, text }) => script !== 'latin' || !small.has(text))
  const asked = telling.length > 0 ? telling : all
  const isMixed = asked.some(({ script }) => script !== 'hiragana')
  const parts = asked
    .filter((own, index) => !isEnding(own, asked[index - 1]))
    .map((own): Part => {
      const place = all.indexOf(own)
      const around = { before: all[place - 1], after: all[place + 1] }
      return { ...own, ...keysFor[own.script](own, around), isOptional: isMixed && own.script === 'hiragana' }
    })
  return [...parts, ...together(parts)]
}

/** A name of several words, as the index has it: EU AI Act. */
function together(parts: readonly Part[]): Part[] {
  const text = parts.map((part) => part.text).join('')
  if (parts.length < 2 || parts.some(({ script }) => script !== 'latin')) return []
  return [{ text, script: 'latin', options: [[text]], otherwise: [], isOptional: true }]
}

/** る of 止まる is in the key of its kanji; a kana by itself tells nothing. */
const isEnding = ({ script, text, joins }: Run, before: Run | undefined): boolean =>
  script === 'hiragana' && before !== undefined && (text.length === 1 || (joins && before.script === 'han'))

interface Around {
  readonly before: Run | undefined
  readonly after: Run | undefined
}

const keysFor: Record<Run['script'], (own: Run, around: Around) => Pick<Part, 'options' | 'otherwise'>> = {
  // deep seek, deep-seek and DeepSeek are one.
  latin: (own, { before, after }) => ({
    options: [[own.text], ...[...joined(before, own), ...joined(own, after)].map((key) => [key])],
    otherwise: [],
  }),
  katakana: ({ text }) => ({
    options: [[text.slice(0, longest.katakana)]],
    otherwise: [],
  }),
  // A reader who does not turn kana into kanji or katakana means a reading or a word in katakana.
  hiragana: ({ text }) => ({
    options: [[inKatakana(text).slice(0, longest.katakana)]],
    otherwise: [windows(text, longest.hiragana)],
  }),
  han: ({ text }, { after }) => ({
    options: [windows(text, longest.han).map((key) => withEnding(key, after?.joins ? after : undefined))],
    otherwise: [...text].length > 3 ? [pairs(text)] : [],
  }),
}

const joined = (first: Run | undefined, second: Run | undefined): string[] =>
  first?.script === 'latin' && second?.script === 'latin' ? [first.text + second.text] : []

/** Keys that cover a run together. */
function windows(text: string, size: number): string[] {
  const all = [...text]
  const starts = all.map((_, start) => start).filter((start) => start + size <= all.length)
  return starts.length === 0 ? [text] : starts.map((start) => all.slice(start, start + size).join(''))
}

const pairs = (text: string): string[] => text.match(/..?/gu) ?? []

const small: ReadonlySet<string> = new Set(
  `a about after all am an and any are as at be been but by can cant could did didnt do does doesnt dont for from get had has have how i if in
  into is it its me my no not of on or our s should so than that the their them there they this to us was we were what
  when where which who whose why will with would you your`.split(/\s+/),
)
