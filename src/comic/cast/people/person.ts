/** What tells one human character from another. The rest of a person is the same drawing for all. */
import type { Paint } from '../../ink/inks.ts'

export interface Person {
  readonly hair: 'bob' | 'spiky' | 'bun' | 'curls'
  readonly hairPaint: Paint
  readonly top: 'hoodie' | 'vest' | 'suit' | 'coat'
  readonly glasses: 'none' | 'round' | 'half-moon'
  readonly hasHeadset: boolean
}
