/** Where the camera is: how large people and things are, where they stand, and what is seen of the place around them. */
import type { Shot } from '../../stories/script-words.ts'
import type { Spot } from '../ink/frame.ts'
import { clamp, type Point } from '../ink/points.ts'
import type { Room, Standing } from './stage.ts'

interface Lens {
  /** Size of figures, and the height of their heads as a share of the panel. */
  readonly scale: number
  readonly y: number
  /** How much of the place is seen: 1 is all of it, 2 is half of its width. */
  readonly place: number
  /** The height of the place that heads are level with, as a share of it; without it that of somebody in a medium shot. */
  readonly level?: number
  /** Whole figures: their feet are on one floor, whoever is taller. */
  readonly isWhole?: true
}

export const lenses: Readonly<Record<Shot, Lens>> = {
  wide: { scale: 0.42, y: 0.546, place: 1, isWhole: true },
  full: { scale: 0.56, y: 0.413, place: 1, isWhole: true },
  medium: { scale: 0.82, y: 0.69, place: 1 },
  close: { scale: 1.2, y: 0.66, place: 1.5 },
  eyes: { scale: 2.5, y: 0.5, place: 2.2 },
  over: { scale: 0.82, y: 0.66, place: 1.15 },
  insert: { scale: 0.82, y: 0.69, place: 1.8 },
  low: { scale: 0.95, y: 0.46, place: 1.4, level: 0.33 },
  silhouette: { scale: 0.5, y: 0.462, place: 1, isWhole: true },
}

/** Of whom `over` looks over the shoulder: larger than the others, lower, and cut by the frame. */
export const nearest = { scale: 1.5, x: 0.13, y: 0.8 } as const

/** How much of the panel a face would have where only eyes are seen: mouths are out of the picture. */
export const eyeRoom = { height: 1.04, width: 1 } as const

/** The part of a scene after whoever is in the picture, which fills the panel; never beyond its edges. */
export function sceneView(
  shot: Shot,
  figures: readonly Standing[],
  { width, height }: Room,
): Required<Pick<Spot, 'x' | 'y' | 'scale'>> {
  const { place, y, level = lenses.medium.y, isWhole } = lenses[shot]
  const middle =
    figures.length === 0 ? width / 2 : figures.reduce((sum, { spot }) => sum + spot.x, 0) / figures.length
  // Eyes stay at the height at which the scene was drawn for them; a floor stays where it is.
  const eyes = (isWhole ? y : level) * height
  return {
    x: clamp(width / 2 - middle * place, width - width * place, 0),
    y: clamp(y * height - eyes * place, height - height * place, 0),
    scale: place,
  }
}

/**
 * Where something is seen that is at a place of a panel seen from the usual distance. What is between people stays between
 * them; what is beside them stays as far from whoever is nearest, in their own measure.
 * @returns px, and how much larger it is
 */
export function seenThrough(
  shot: Shot,
  [x, y]: Point,
  { figures, room: { width, height } }: { readonly figures: readonly Standing[]; readonly room: Room },
): Required<Pick<Spot, 'x' | 'y' | 'scale'>> {
  const scale = lenses[shot].scale / lenses.medium.scale
  const heads = figures.length === 0 ? [width / 2] : figures.map(({ spot }) => spot.x)
  const beside = clamp(x, Math.min(...heads), Math.max(...heads))
  return {
    x: beside + (x - beside) * scale,
    y: lenses[shot].y * height + (y - lenses.medium.y * height) * scale,
    scale,
  }
}
