/** What one entry of the search index is: what it is found by, and what a reader is shown when it is found. */
import type { Locale } from '../languages/locales.ts'

export interface SearchRecord {
  readonly locale: Locale
  /** Where it leads, as an `href` needs it. */
  readonly href: string
  /** What it is found by. */
  readonly fields: readonly Field[]
  /** What results may be narrowed to. */
  readonly filters: Filters
  /** What it is called: a term with its reading and synonyms; nothing for a story. */
  readonly called: readonly string[]
  readonly shown: Shown
}

export interface Field {
  /** How many times in passing one time here is worth. */
  readonly weight: number
  readonly words: readonly string[]
}

export interface Filters {
  readonly kind: 'story' | 'term'
  /** Key of a topic; empty for a term. */
  readonly topic: string
  /** `2026`; empty for a term. */
  readonly year: string
}

/** All as words in the language of the record, ready to be set. */
export interface Shown {
  readonly title: string
  /** Where excerpts are taken from; begins with what is shown where there is none to take. */
  readonly text: string
  /** Machine-readable day of publication, and as it is written; empty for a term. */
  readonly day: string
  readonly date: string
  readonly topic: string
  readonly minutes: string
  /** Address of the picture of its panels, and which of the four is shown; empty for a term. */
  readonly picture: string
  readonly panel: string
  /** Kana over the title of a term; else empty. */
  readonly reading: string
  /** Names that it mentions, each in all its spellings: where one was searched for, the others are marked. */
  readonly names: readonly (readonly string[])[]
}
