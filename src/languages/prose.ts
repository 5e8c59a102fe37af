/** What reading a story asks of each language. */
import type { SectionKind } from '../stories/story.ts'
import { prose as en } from './en/prose.ts'
import { prose as fr } from './fr/prose.ts'
import { prose as ja } from './ja/prose.ts'
import type { Locale } from './locales.ts'

export interface Prose {
  /** Headings that are known by name. The first is the one that cures print; every other is understood as well. */
  readonly sections: Readonly<Record<SectionKind, readonly [string, ...string[]]>>
  readonly body: BodyWords
  /** How the reading of a term is spelt; null where nobody needs one. */
  readonly reading: RegExp | null
  /** Whether addresses of sections are made from its headings: kanji would be nothing but escapes. */
  readonly namesAnchors: boolean
  /** Words that a reader takes in a minute. */
  readonly wordsPerMinute: number
  readonly chartNumbers: ChartNumbers
  /** A text as it was typed → the same with the spaces of print, one for one; null where typed ones are right. */
  readonly spaced: ((text: string) => string) | null
}

/** How charts write numbers, which nobody may misread. */
export interface ChartNumbers {
  /** A pattern of what parts thousands, and the sign of decimals. */
  readonly thousands: string
  readonly decimal: '.' | ','
  readonly examples: readonly string[]
}

/** The few words that a body says by itself. */
export interface BodyWords {
  /** Heading of `<Unknown>` where the author gives none. */
  readonly unknown: string
  /** Heading of `<Note>` where the author gives none. */
  readonly note: string
  readonly footnotes: string
  readonly backToText: string
  readonly done: string
  readonly open: string
}

const all = { en, ja, fr } as const satisfies Readonly<Record<Locale, Prose>>

export const prose = (locale: Locale): Prose => all[locale]
