/**
 * Everything that a page, a list or a feed asks of a language. How its words are set is in `typesetting.ts`, what
 * reading a story asks is in `prose.ts`: drawings and stories are made again where those change, and not for a word here.
 */
import type { HouseKey } from '../stories/house-cast.ts'
import type { HeadWords } from './head-words.ts'
import type { Words } from './words.ts'

export interface Language {
  /** What it calls itself. */
  readonly name: string
  /** Open Graph's spelling: language and territory, joined by an underscore. */
  readonly openGraph: string
  readonly words: Words
  readonly head: HeadWords
  /** What the house cast is called. */
  readonly cast: Readonly<Record<HouseKey, string>>
  readonly dates: Dates
  /** What comes after a name or a label, and after a sentence that another follows. */
  readonly colon: string
  readonly stop: string
  /** 7 → the number of a strip where words run down the margin. */
  readonly marginDigits: (number: number) => string
  /** One letter that shows how large the text is. */
  readonly sampleLetter: string
  readonly faces: Faces
  /** The row of the glossary in which a term is; null where no row has it. */
  readonly glossaryRow: (term: string, reading: string | null) => string | null
}

export interface Dates {
  /** Language and territory, for the order of day, month and year. */
  readonly region: string
  /** How the day of the week is written beside a date. */
  readonly weekday: 'long' | 'short'
  /** The last touch to a date, with its weekday or without. */
  readonly finished: (date: string) => string
}

export interface Faces {
  /** Which faces of ours its text is set in, beside the display face; else in the reader's own. */
  readonly pages: readonly ('--font-text' | '--font-ui')[]
  /**
   * `latin`: a few letters are enough for every headline. `own`: thousands of characters are not, so that each page
   * brings those of its headings, beside a file with those of the interface.
   */
  readonly headlines: 'latin' | 'own'
  /** Letters of its headings and labels that are not among those of English and of the names that turn up most. */
  readonly accents: string
}
