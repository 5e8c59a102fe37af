/** What one entry of the search index is: what it is found by, and what a reader is shown when it is found. */
import type { Locale } from '../i18n/locales.ts'

export interface SearchRecord {
  readonly locale: Locale
  /** Where it leads, as an `href` needs it. */
  readonly href: string
  /** What it is found by. */
  readonly fields: readonly Field[]
  /** What results may be narrowed to. */
  readonly filters: Filters
  readonly shown: Shown
}

export interface Field {
  /** 0 to 10. Ten counts a hundred times as much as one. */
  readonly weight: number
  readonly words: readonly string[]
}

export interface Filters {
  readonly kind: 'story' | 'term'
  /** Keys of topics. */
  readonly topic: readonly string[]
  /** `2026`. */
  readonly year: readonly string[]
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
}
