/** What all scenes are drawn on: a panel of one height and any width, so that things keep their shape and the pen its weight. */
import { type Box, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { scaleOf } from '../ink/frame.ts'
import { ink, type Paint, paper } from '../ink/inks.ts'
import type { Point } from '../ink/points.ts'
import { gradation } from '../ink/tone.ts'
import type { SceneDrawing } from './scene.ts'

/** Height of the canvas; its width is 720 for a panel of a strip, 835 for 16:9, 522 for the card, 470 for a square. */
export const height = 470

/** Where the wall of a room meets its floor. */
export const floorLine = 376

/**
 * A scene from what it looks like on the canvas.
 * @param ground what covers all of it before anything is drawn; null where the scene sees to that
 */
export const scene = (
  draw: (drawing: Drawing, width: number, heads: readonly number[]) => void,
  ground: Paint | null = paper,
): SceneDrawing => ({
  draw: (drawing, room) => {
    const scale = room.height / height
    const [canvas, width] = [drawing.at({ x: 0, y: 0, scale }), room.width / scale]
    if (ground) cover(canvas, width, { paint: ground })
    draw(canvas, width, room.heads ?? [])
  },
  isDark: ground === ink,
})

/** Of places for a tall thing, as shares of the width, the one furthest from all heads; the first of equals. */
export function clearOf(heads: readonly number[], places: readonly [number, ...number[]]): number {
  const air = (place: number): number => Math.min(enough, ...heads.map((head) => Math.abs(head - place)))
  return places.reduce((best, place) => (air(place) > air(best) ? place : best), places[0])
}

/** Share of the width beside the middle of a head: more is no better. */
const enough = 0.2

/** One paint from side to side; from top to foot unless said. */
export const cover = (
  drawing: Drawing,
  width: number,
  { paint = paper, top = 0, foot = height }: { paint?: Paint; top?: number; foot?: number },
): Drawing => drawing.flat(rectangle([0, top], [width, foot - top]), paint)

/** Dots that thin out towards the ground; nothing lies under them. */
export function sky(drawing: Drawing, { x, y, width, height }: Box, percent: 20 | 30 | 45 = 20): void {
  const fadesOut = 520 / scaleOf(drawing.frame)
  drawing.flat(rectangle([x, y], [width, Math.min(height, fadesOut - y)]), gradation(percent, 0))
}

/** Numbers from 0 up to, not including, `count`. */
export const count = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** A box by its middle line and foot. */
export const standing = ([x, foot]: Point, [width, tall]: Point): readonly [Point, Point] => [
  [x - width / 2, foot - tall],
  [width, tall],
]
