/**
 * A G-pen: a line is an area whose width follows the direction of the stroke, as a nib held at 45° gives it, with
 * a little unrest of the hand.
 *
 *     ╭────thin────╮
 *   thick        thick      closed: two contours, outer and inner
 *     ╰────thin────╯
 *
 *   ◂━━━━━━━━━━━━━━━▸       open: one contour, tapered at both ends
 */
import { resampled } from './curves.ts'
import { clamp, distance, type Point, type Points, pointAt, signedArea } from './points.ts'
import { dice } from './random.ts'

export interface Stroke {
  /** Mean width in px of the panel. */
  readonly width: number
  /** Share of the length over which an open line thins out: both ends, or start and end. */
  readonly taper?: number | readonly [start: number, end: number]
  /** Unrest of the hand as a share of the width. */
  readonly unrest?: number
  /** Corners stay corners, and the width hardly changes: for things made by machines. */
  readonly sharp?: boolean
  /** The points are the few control points of a soft curve already: none is added, so hands stay hands and files small. */
  readonly exact?: boolean
  readonly seed: string
}

/** Both contours of a closed line, the outer one first. */
export function closedLine(points: Points, stroke: Stroke): readonly [outer: Points, inner: Points] {
  const line = stroke.sharp || stroke.exact ? points : resampled(points, stepOf(stroke), true)
  const sides = sidesOf(line, stroke, true)
  const [left, right] = sides
  return Math.abs(signedArea(left)) > Math.abs(signedArea(right)) ? [left, right] : [right, left]
}

/** The contour of an open line. */
export function openLine(points: Points, stroke: Stroke): Points {
  const line = stroke.sharp || stroke.exact ? points : resampled(points, stepOf(stroke))
  const [left, right] = sidesOf(line, stroke, false)
  return [...left, ...right.toReversed()]
}

/** Coarse enough for a small file, fine enough for the smallest circles that this width draws. */
const stepOf = ({ width }: Stroke): number => Math.max(9, width * 2.3)

function sidesOf(line: Points, stroke: Stroke, closed: boolean): readonly [Points, Points] {
  const widthAt = widths(stroke, closed)
  const left: Point[] = []
  const right: Point[] = []
  for (let index = 0; index < line.length; index++) {
    const point = pointAt(line, index)
    const before = closed ? pointAt(line, index - 1) : pointAt(line, Math.max(0, index - 1))
    const after = closed ? pointAt(line, index + 1) : pointAt(line, Math.min(line.length - 1, index + 1))
    const { dx, dy, mitre } = stroke.sharp ? corner(before, point, after) : bend(before, after)
    const half = (widthAt(index / (line.length - 1 || 1), Math.atan2(dy, dx)) * mitre) / 2
    left.push([point[0] - dy * half, point[1] + dx * half])
    right.push([point[0] + dy * half, point[1] - dx * half])
  }
  return [left, right]
}

interface Direction {
  /** Unit vector along the line. */
  readonly dx: number
  readonly dy: number
  /** How much wider a corner is than its sides. */
  readonly mitre: number
}

function bend(before: Point, after: Point): Direction {
  const length = distance(before, after) || 1
  return { dx: (after[0] - before[0]) / length, dy: (after[1] - before[1]) / length, mitre: 1 }
}

function corner(before: Point, point: Point, after: Point): Direction {
  const into = bend(before, point)
  const out = bend(point, after)
  if (distance(before, point) < 0.01) return out
  if (distance(point, after) < 0.01) return into
  const [sx, sy] = [into.dx + out.dx, into.dy + out.dy]
  const length = Math.hypot(sx, sy)
  if (length < 0.05) return { dx: -into.dy, dy: into.dx, mitre: 1 }
  return { dx: sx / length, dy: sy / length, mitre: clamp(2 / length, 1, 2.4) }
}

/** Width at a share of the length and a direction. */
function widths({ width, taper = 0.16, unrest = 0.1, sharp, seed }: Stroke, closed: boolean) {
  const roll = dice(seed)
  const slow = roll() * 2 * Math.PI
  const fast = roll() * 2 * Math.PI
  const [start, end] = typeof taper === 'number' ? [taper, taper] : taper
  const nib = -Math.PI / 4
  return (share: number, angle: number): number => {
    const held = sharp ? 0.95 : 0.74 + 0.42 * Math.abs(Math.sin(angle - nib))
    const hand = 1 + unrest * Math.sin(share * 9 + slow) + unrest * 0.6 * Math.sin(share * 23 + fast)
    const ends = closed ? 1 : thinned(share, start) * thinned(1 - share, end)
    return width * held * hand * ends
  }
}

const thinned = (share: number, over: number): number =>
  over > 0 && share < over ? 0.12 + 0.88 * Math.sin(((share / over) * Math.PI) / 2) : 1
