/** What the page and its worker tell each other. */
import type { PlayData } from '../emit/play-data.ts'
import type { Locale } from '../languages/locales.ts'

export type Setup = Pick<PlayData, 'fonts' | 'locale' | 'told' | 'own' | 'spot'>

export interface Ask {
  /** Counts up; answers to older ones are of no use. */
  readonly id: number
  readonly text: string
  /** What is drawn; null or one that the script is not in: its first. */
  readonly language: Locale | null
}

/** A problem in words, at its place: both from 1. */
export interface Told {
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly what: string
  readonly cure: string
}

export interface Picture {
  readonly svg: string
  /** px */
  readonly width: number
  readonly height: number
  /** What it shows, then who says what. */
  readonly alt: string
}

export type Answer =
  /** Waits for a setup. */
  | { readonly kind: 'ready' }
  /** Before a picture of it there are fonts to load. */
  | { readonly kind: 'fonts'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number }
  | {
      readonly kind: 'drawn'
      readonly id: number
      readonly languages: readonly Locale[]
      /** What was drawn; null where nothing could be. */
      readonly language: Locale | null
      /** Four; null where there is a mistake. */
      readonly panels: readonly (Picture | null)[]
      readonly problems: readonly Told[]
    }
