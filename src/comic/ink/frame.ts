/** Where local units lie on the panel. Coordinates are baked, so that line weight and tone keep their size at any zoom. */
import type { Point } from './points.ts'

/**
 * x' = a·x + c·y + e, y' = b·x + d·y + f, as in SVG's `matrix(a b c d e f)`. Always a similarity: it turns, mirrors,
 * scales evenly and moves.
 */
export interface Frame {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** A place inside another frame. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly scale?: number
  /** Degrees, clockwise as drawn before any mirroring. */
  readonly turn?: number
  /** Left and right exchanged. */
  readonly mirror?: boolean
}

export const panelFrame: Frame = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

/** The whole panel seen in a mirror: how staging from the left becomes staging from the right. */
export const mirrorFrame = (width: number): Frame => ({ a: -1, b: 0, c: 0, d: 1, e: width, f: 0 })

export function inner(frame: Frame, { x, y, scale = 1, turn = 0, mirror = false }: Spot): Frame {
  const angle = (turn * Math.PI) / 180
  const cos = scale * Math.cos(angle)
  const sin = scale * Math.sin(angle)
  const side = mirror ? -1 : 1
  const [e, f] = onPanel(frame, [x, y])
  return {
    a: side * (frame.a * cos + frame.c * sin),
    b: side * (frame.b * cos + frame.d * sin),
    c: -frame.a * sin + frame.c * cos,
    d: -frame.b * sin + frame.d * cos,
    e,
    f,
  }
}

export const onPanel = ({ a, b, c, d, e, f }: Frame, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The other way: a point of the panel in local units. */
export function offPanel({ a, b, c, d, e, f }: Frame, [x, y]: Point): Point {
  const size = a * d - b * c
  const [dx, dy] = [x - e, y - f]
  return [(d * dx - c * dy) / size, (a * dy - b * dx) / size]
}

/** How much larger local units are on the panel. */
export const scaleOf = ({ a, b }: Frame): number => Math.hypot(a, b)

export const isMirrored = ({ a, b, c, d }: Frame): boolean => a * d - b * c < 0
