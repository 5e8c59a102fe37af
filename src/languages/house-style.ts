/** What a sub-editor knows of each language: only the rules of `reading/style/` ask. */
import type { LengthUnit, Tone } from '../messages/en/faults/style.ts'
import type { Fault } from '../problem.ts'
import { houseStyle as en } from './en/house-style.ts'
import { houseStyle as fr } from './fr/house-style.ts'
import { houseStyle as ja } from './ja/house-style.ts'
import type { Locale } from './locales.ts'
import type { Figure } from './numbers/figures.ts'

export interface HouseStyle {
  /** Cutting one in two hides a mistake at worst; joining two would invent one. */
  readonly sentences: (text: string) => readonly Sentence[]
  readonly sentenceLength: SentenceLength
  /** Rules about signs and words that need nothing but the text of a passage. */
  readonly slips: readonly ((text: string) => readonly Slip[])[]
  /** The same, of what is said beside the text as well: in the comic, the glossary and the corrections. */
  readonly slipsAnywhere: readonly ((text: string) => readonly Slip[])[]
  /** Whether a sentence is polite or plain, null where it is neither; null where a language has no tones. */
  readonly toneOf: ((sentence: string) => Tone | null) | null
  /** Days on which a sentence says that something has happened. */
  readonly pastDays: (sentence: string) => readonly ToldDay[]
  /** Words that readers of this language alone cannot read; null where there are none. */
  readonly foreign: (text: string) => Words | null
  readonly acronyms: Acronyms
  readonly numbers: Numbers
}

export interface Words {
  /** Of the first character in the text. */
  readonly index: number
  readonly text: string
}

export type Sentence = Words

export interface SentenceLength {
  readonly of: (sentence: string) => number
  /** A longer one is hard to follow. */
  readonly most: number
  readonly unit: LengthUnit
}

export interface Slip extends Fault {
  /** Of its first character in the text. */
  readonly index: number
}

export interface ToldDay extends Words {
  /** `YYYY-MM-DD`. */
  readonly day: string
}

export interface Acronyms {
  /** Those that need no explanation. */
  readonly known: ReadonlySet<string>
  /** How one is written beside what it stands for. */
  readonly explanations: (letters: string) => readonly RegExp[]
}

export interface Numbers {
  readonly figures: (text: string) => readonly Figure[]
  /** What numbers in words are worth, with months, shares, spans of time. */
  readonly words: (text: string) => readonly number[]
  /** Whether a number is the day of a date. */
  readonly isDay: (before: string, after: string) => boolean
  /** What is said near a time of day in another place, where the day may have another number. */
  readonly elsewhere: (city: string) => RegExp
  /** What years are called that are so many years from a story's own. */
  readonly yearNames: Readonly<Record<number, RegExp>>
}

const all = { en, ja, fr } as const satisfies Readonly<Record<Locale, HouseStyle>>

export const houseStyle = (locale: Locale): HouseStyle => all[locale]
