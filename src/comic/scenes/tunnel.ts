/** One-point perspective: corridors and streets, as a near and a far opening with straight lines between them. */
import type { Box } from '../ink/curves.ts'
import { type Point, type Points, pointBetween } from '../ink/points.ts'

/** A place in a tunnel: across (0 left to 1 right), down (0 ceiling to 1 floor), deep (0 near to 1 far, as seen). */
export type Tunnel = (across: number, down: number, deep: number) => Point

export const tunnel =
  (near: Box, far: Box): Tunnel =>
  (across, down, deep) =>
    pointBetween(inside(near, across, down), inside(far, across, down), deep)

const inside = (box: Box, across: number, down: number): Point => [
  box.x + box.width * across,
  box.y + box.height * down,
]

/** From and to. */
export type Span = readonly [from: number, to: number]

/** A four-sided piece of a side wall. */
export const wallPiece = (through: Tunnel, across: number, [deep, down]: readonly [Span, Span]): Points => [
  through(across, down[0], deep[0]),
  through(across, down[0], deep[1]),
  through(across, down[1], deep[1]),
  through(across, down[1], deep[0]),
]

/** A four-sided piece of the floor or the ceiling. */
export const floorPiece = (through: Tunnel, down: number, [deep, across]: readonly [Span, Span]): Points => [
  through(across[0], down, deep[0]),
  through(across[0], down, deep[1]),
  through(across[1], down, deep[1]),
  through(across[1], down, deep[0]),
]
