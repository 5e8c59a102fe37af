/** What a thing is to the stage. */
import type { Locale } from '../../languages/locales.ts'
import type { Box } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import type { Point } from '../ink/points.ts'

export interface PropDrawing {
  /** Draws the thing around 0 0, in px of the panel at size 1. `back` lies behind the cast where a thing has both. */
  readonly draw: (drawing: Drawing, look: PropLook) => void
  /** What stands before the cast: the edge of a desk, the fingers around a phone. */
  readonly drawFront?: (drawing: Drawing, look: PropLook) => void
  /** What it takes up around 0 0, at size 1. */
  readonly box: Box
  /** Where it is taken hold of, at size 1; without one at its nearest edge. */
  readonly grip?: { readonly x: number; readonly y: number }
  /** Where its 0 0 stands when nothing is said, as shares of width and height. */
  readonly home: { readonly x: number; readonly y: number }
  /** A paper-white halo parts it from what is behind. Things as wide as the panel have none. */
  readonly hasHalo: boolean
  /** Its picture has a direction: it is never mirrored. */
  readonly isUpright: boolean
  /** Where it lies without a word: behind the cast, or before it. */
  readonly layer: 'behind' | 'in-front'
}

/** Where a thing is taken hold of: near its foot where it does not say. */
export const gripOf = ({ grip, box }: PropDrawing): { readonly x: number; readonly y: number } =>
  grip ?? { x: box.x + box.width / 2, y: box.y + box.height * 0.95 }

/** The same as staged from the left: what is never mirrored lies the other way round on a stage that is. */
export function gripSeen(thing: PropDrawing, isMirrored: boolean): Point {
  const { x, y } = gripOf(thing)
  return [thing.isUpright && isMirrored ? -x : x, y]
}

export interface PropLook {
  readonly locale: Locale
  /** Words written on it; empty where it has none. Lines are parted by line feeds; ✓ and ✗ at an end are drawn as signs. */
  readonly label: string
  /** Size of the panel, for things as wide as it is. */
  readonly width: number
  readonly height: number
}
