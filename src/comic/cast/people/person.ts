/** What tells one human character from another. The rest of a person is the same drawing for all. */
import type { PersonLook } from '../../../site/cast-words.ts'
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Paint } from '../../ink/inks.ts'

export interface DrawnPerson extends Pick<PersonLook, 'hair' | 'top' | 'hat' | 'glasses' | 'age'> {
  readonly hairPaint: Paint
  readonly skin: Paint
  /** Times the size of others of the same age. */
  readonly stature: number
  readonly hasEarrings: boolean
  readonly hasHeadset: boolean
  readonly hasLashes: boolean
  readonly hasBeard: boolean
}

/** What is worn, seen from one side. */
export type Clothes = Readonly<Record<DrawnPerson['top'], Garment>>

interface Garment {
  readonly draw: (drawing: Drawing, view: View, skin: Paint) => void
  /** What lies over the sleeves around the neck. */
  readonly collar?: (drawing: Drawing, view: View) => void
}
