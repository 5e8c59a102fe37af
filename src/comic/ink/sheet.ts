/** What a drawing is put on. */
import type { Points } from './points.ts'

/** What has been drawn so far, shared by all frames of one sheet. */
export interface InkSheet {
  readonly name: string
  readonly parts: string[]
  readonly patterns: Set<string>
  lines: number
  /** Where a tracing gathers what a drawing would cover; null for a drawing. */
  readonly traced: Traced | null
}

/** What a drawing covers, in units of the panel. */
export interface Traced {
  /** Areas and strokes, in the order in which they are drawn. */
  readonly outlines: Points[]
  /** Those of the outlines that are of something in a hand. */
  readonly held: Points[]
  /** The boxes around words that are written on it. */
  readonly words: Points[]
}
