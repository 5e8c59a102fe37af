/** Points, and the small sums that drawing needs. x grows to the right, y downwards. */

export type Point = readonly [x: number, y: number]

/** An open or closed line of points; a closed one does not repeat its first point. */
export type Points = readonly Point[]

export const between = (from: number, to: number, share: number): number => from + (to - from) * share

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value))

export const pointBetween = (from: Point, to: Point, share: number): Point => [
  between(from[0], to[0], share),
  between(from[1], to[1], share),
]

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** A unit vector from one point to another; 0 0 where they are the same. */
export function direction(from: Point, to: Point): Point {
  const length = distance(from, to) || 1
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
}

export const along = ([x, y]: Point, way: Point, length: number): Point => [
  x + way[0] * length,
  y + way[1] * length,
]

export const moved = (points: Points, dx: number, dy = 0): Points => points.map(([x, y]) => [x + dx, y + dy])

/** The other way round: what stands left of the middle line then stands right of it. */
export const mirrored = (points: Points): Points => points.map(([x, y]) => [-x, y])

/** The point at an index that is known to exist; counted round from the other end where it is negative or too large. */
export function pointAt(points: Points, index: number): Point {
  const count = points.length
  const point = points[((index % count) + count) % count]
  if (!point) throw new Error('A line without points has no point')
  return point
}

/** Twice the area inside, positive where the points run clockwise on the screen. */
export function signedArea(points: Points): number {
  let sum = 0
  for (let index = 0; index < points.length; index++) {
    const [x1, y1] = pointAt(points, index)
    const [x2, y2] = pointAt(points, index + 1)
    sum += x1 * y2 - x2 * y1
  }
  return sum
}
