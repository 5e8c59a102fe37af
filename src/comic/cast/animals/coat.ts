/** Fur: which paint covers what. Faces, bellies and paws are white, whatever the coat. */
import type { AnimalLook } from '../../../site/cast-words.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { tone } from '../../ink/tone.ts'

export interface Coat {
  /** Of body, arms and tail. */
  readonly fur: Paint
  /** Of both ears, the left one first. */
  readonly ears: readonly [Paint, Paint]
  /** What lies over the forehead: a cap of fur, a cap that is parted by a blaze, or two patches. */
  readonly top: 'bare' | 'cap' | 'parted' | 'patches'
  /** Dark lines on forehead, cheeks, back and tail. */
  readonly isStriped: boolean
  /** Of the tail where it is not that of the body. */
  readonly tail: Paint
  /** The contour of what lies over the body: paper where the body is black. */
  readonly contour: Paint
}

const plain: Coat = {
  fur: paper,
  ears: [paper, paper],
  top: 'bare',
  isStriped: false,
  tail: paper,
  contour: ink,
}

const toned = (fur: Paint): Coat => ({ ...plain, fur, ears: [fur, fur], top: 'cap', tail: fur })

export const coats: Readonly<Record<AnimalLook['coat'], Coat>> = {
  plain,
  tabby: { ...toned(tone(20)), isStriped: true },
  tan: toned(tone(30)),
  patched: { ...plain, ears: [ink, tone(45)], top: 'patches', tail: ink },
  black: { ...toned(ink), top: 'parted', contour: paper },
}
