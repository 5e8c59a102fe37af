/** Sums about polygons: how much two of them share, what a line crosses. */
import type { Box } from '../ink/curves.ts'
import { clamp, type Point, type Points, pointAt, signedArea } from '../ink/points.ts'

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boundsOf(points: Points): Bounds {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const point of points) {
    left = Math.min(left, point[0])
    right = Math.max(right, point[0])
    top = Math.min(top, point[1])
    bottom = Math.max(bottom, point[1])
  }
  return { left, top, right, bottom }
}

/**
 * Area that two polygons share, in square px; they need not be convex. Summed over lines half a px apart, which is
 * exact to about a half of a percent for anything of the size of a balloon.
 */
export function sharedArea(one: Points, other: Points): number {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  if (a.left >= b.right || b.left >= a.right) return 0
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  const lines = {
    first: top + scan / 2,
    step: scan,
    count: Math.max(0, Math.ceil((bottom - top) / scan - 0.5)),
  }
  const others = crossingsOf(other, lines)
  return crossingsOf(one, lines).reduce(
    (area, ends, line) => area + sharedLength(ends, others[line] ?? []) * scan,
    0,
  )
}

const scan = 0.5

/** Level lines, one below the other. */
export interface LevelLines {
  /** y of the uppermost. */
  readonly first: number
  readonly step: number
  readonly count: number
}

/** Where each of the lines enters and leaves a polygon, from left to right. Each side is asked only by lines that meet it. */
export function crossingsOf(
  points: Points,
  { first, step, count }: LevelLines,
): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: count }, () => [])
  for (let index = 0; index < points.length; index++) {
    const from = pointAt(points, index)
    const to = pointAt(points, index + 1)
    const last = Math.min(count - 1, Math.floor((Math.max(from[1], to[1]) - first) / step))
    for (
      let line = Math.max(0, Math.floor((Math.min(from[1], to[1]) - first) / step));
      line <= last;
      line++
    ) {
      const y = first + line * step
      if (from[1] > y === to[1] > y) continue
      found[line]?.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]))
    }
  }
  for (const ends of found) ordered(ends)
  return found
}

/** Nearly all lines cross a shape twice: those need no sorting. */
function ordered(ends: number[]): void {
  const [first = 0, second = 0] = ends
  if (ends.length > 2) ends.sort((a, b) => a - b)
  else if (first > second) ends.reverse()
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0
  for (let i = 0; i + 1 < one.length; i += 2)
    for (let j = 0; j + 1 < other.length; j += 2) {
      const from = Math.max(one[i] ?? 0, other[j] ?? 0)
      length += Math.max(0, Math.min(one[i + 1] ?? 0, other[j + 1] ?? 0) - from)
    }
  return length
}

export function isInside(outline: Points, x: number, y: number): boolean {
  let inside = false
  for (let index = 0; index < outline.length; index++) {
    const from = pointAt(outline, index)
    const to = pointAt(outline, index + 1)
    if (from[1] > y === to[1] > y) continue
    if (from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) < x) inside = !inside
  }
  return inside
}

/** How far from a point the outline around it is, in the direction of an angle; 0 where there is none. */
export function reachOf(outline: Points, [x, y]: Point, angle: number): number {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  let far = 0
  for (let index = 0; index < outline.length; index++) {
    const from = pointAt(outline, index)
    const to = pointAt(outline, index + 1)
    const turn = dx * (to[1] - from[1]) - dy * (to[0] - from[0])
    if (Math.abs(turn) < 1e-9) continue
    const along = ((from[0] - x) * (to[1] - from[1]) - (from[1] - y) * (to[0] - from[0])) / turn
    const share = ((from[0] - x) * dy - (from[1] - y) * dx) / turn
    if (share >= 0 && share <= 1 && along > far) far = along
  }
  return far
}

/** From a point to the nearest place on an outline, in px. Asked of every spot for a balloon, so it makes no lists. */
export function distanceTo(outline: Points, point: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let index = 0; index < outline.length; index++) {
    const from = pointAt(outline, index)
    const to = pointAt(outline, index + 1)
    const dx = to[0] - from[0]
    const dy = to[1] - from[1]
    const px = point[0] - from[0]
    const py = point[1] - from[1]
    const along = clamp((px * dx + py * dy) / (dx * dx + dy * dy || 1), 0, 1)
    least = Math.min(least, (px - dx * along) ** 2 + (py - dy * along) ** 2)
  }
  return Math.sqrt(least)
}

/** True where two stretches cross each other. */
export function isCrossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Pushed away from its middle, by the same length everywhere. */
export function widened(points: Points, by: number): Points {
  const { left, top, right, bottom } = boundsOf(points)
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2]
  return points.map(([x, y]) => {
    const far = Math.hypot(x - cx, y - cy) || 1
    return [x + ((x - cx) / far) * by, y + ((y - cy) / far) * by]
  })
}

export function boxAround(points: Points): Box {
  const { left, top, right, bottom } = boundsOf(points)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export const boxBounds = ({ x, y, width, height }: Box): Bounds => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

/** Area that a polygon shares with a box, in square px. */
export const shareOfBox = (points: Points, { left, top, right, bottom }: Bounds): number =>
  sharedArea(points, [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ])

/** Without what lies inside a larger one: eyes, buttons, folds. */
export function outer(outlines: readonly Points[]): readonly Points[] {
  const kept: Points[] = []
  const size = (points: Points): number => Math.abs(signedArea(points))
  for (const outline of outlines.toSorted((a, b) => size(b) - size(a)))
    if (!kept.some((larger) => outline.every(([x, y]) => isInside(larger, x, y)))) kept.push(outline)
  return kept
}
