/** Outlines that many things share. */
import { pathPoints } from '../ink/curves.ts'
import type { Point, Points } from '../ink/points.ts'

/** The line around what machines have cut: straight, its corners sharp. */
export const edge = { width: 5.4, sharp: true, unrest: 0 } as const

/** The line around a few control points of a curve. */
export const bent = { width: 5.4, exact: true } as const

/**
 * A rectangle with soft corners, to be drawn by `fill`, or as `exact` by `shape` and `ring`: twelve knots are all it
 * takes.
 */
export const plate = ([x, y]: Point, [width, height]: Point, radius: number): Points => {
  const [right, foot] = [x + width, y + height]
  const bend = Math.min(radius * 1.7, width / 2, height / 2)
  return [
    [x + bend, y],
    [right - bend, y],
    [right, y],
    [right, y + bend],
    [right, foot - bend],
    [right, foot],
    [right - bend, foot],
    [x + bend, foot],
    [x, foot],
    [x, foot - bend],
    [x, y + bend],
    [x, y],
  ]
}

/** Like a pebble: fingers and buttons. Eight knots. */
export function pebble([x, y]: Point, [width, height]: Point): Points {
  const [right, foot, bend] = [x + width, y + height, Math.min(width, height) * 0.3]
  return [
    [x + bend, y],
    [right - bend, y],
    [right, y + bend],
    [right, foot - bend],
    [right - bend, foot],
    [x + bend, foot],
    [x, foot - bend],
    [x, y + bend],
  ]
}

/** A plate around 0 0. */
export const middlePlate = (width: number, height: number, radius: number): Points =>
  plate([-width / 2, -height / 2], [width, height], radius)

/** ✓ about 2 wide and high around 0 0. */
const tickOutline: Points = pathPoints('M -1.15 0.1 L -0.75 -0.35, -0.3 0.15, 0.75 -1, 1.2 -0.6, -0.28 1')

const arm = 0.36

/** ✗ 2 wide and high around 0 0. */
const crossOutline: Points = [
  [-1, arm - 1],
  [arm - 1, -1],
  [0, -arm],
  [1 - arm, -1],
  [1, arm - 1],
  [arm, 0],
  [1, 1 - arm],
  [1 - arm, 1],
  [0, arm],
  [arm - 1, 1],
  [-1, 1 - arm],
  [-arm, 0],
]

const sized =
  (outline: Points) =>
  ([x, y]: Point, radius: number): Points =>
    outline.map(([dx, dy]) => [x + dx * radius, y + dy * radius])

export const tick = sized(tickOutline)
export const cross = sized(crossOutline)
