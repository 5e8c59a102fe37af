/** What tells one human character from another. The rest of a person is the same drawing for all. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Paint } from '../../ink/inks.ts'

export interface DrawnPerson {
  readonly hair: 'bob' | 'spiky' | 'bun' | 'curls'
  readonly hairPaint: Paint
  readonly top: 'hoodie' | 'vest' | 'suit' | 'coat'
  readonly glasses?: 'round' | 'half-moon'
  readonly hasHeadset?: boolean
  /** The young have large eyes; grown eyes are narrower; old eyes are small, with laughter lines. */
  readonly age: 'young' | 'grown' | 'old'
  readonly hasLashes?: boolean
}

/** What is worn, seen from one side. */
export type Clothes = Readonly<Record<DrawnPerson['top'], Garment>>

interface Garment {
  readonly draw: (drawing: Drawing, view: View) => void
  /** What lies over the sleeves around the neck. */
  readonly collar?: (drawing: Drawing, view: View) => void
}
