/** Where the camera is: how large people are, and what is seen of the place that they are in. */
import type { Shot } from '../../stories/script-words.ts'
import type { Spot } from '../ink/frame.ts'
import { clamp } from '../ink/points.ts'
import type { Room, Standing } from './stage.ts'

interface Lens {
  /** Size of figures, and the height of their heads as a share of the panel. */
  readonly scale: number
  readonly y: number
  /** How much of the place is seen: 1 is all of it, 2 is half of its width. */
  readonly place: number
}

export const lenses = {
  wide: { scale: 0.58, y: 0.66, place: 1 },
  medium: { scale: 0.82, y: 0.69, place: 1 },
  close: { scale: 1.2, y: 0.66, place: 1.5 },
} as const satisfies Record<Shot, Lens>

/** The part of a scene after whoever is in the picture, which fills the panel; never beyond its edges. */
export function sceneView(
  shot: Shot,
  figures: readonly Standing[],
  { width, height }: Room,
): Required<Pick<Spot, 'x' | 'y' | 'scale'>> {
  const { place } = lenses[shot]
  const middle =
    figures.length === 0 ? width / 2 : figures.reduce((sum, { spot }) => sum + spot.x, 0) / figures.length
  // Eyes stay at the height at which the scene was drawn for them.
  const eyes = lenses.medium.y * height
  return {
    x: clamp(width / 2 - middle * place, width - width * place, 0),
    y: clamp(lenses[shot].y * height - eyes * place, height - height * place, 0),
    scale: place,
  }
}
