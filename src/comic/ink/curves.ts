/** Curves as lines of points, in the units of whoever asks. */
import { between, clamp, distance, type Point, type Points, pointAt, pointBetween } from './points.ts'

/** A soft curve through points (Catmull–Rom); `steps` points a stretch. Closed curves do not repeat the first. */
export function spline(through: Points, closed = false, steps = 8): Points {
  const at = (index: number): Point => pointAt(through, closed ? index : clamp(index, 0, through.length - 1))
  const curve: Point[] = []
  for (let index = 0; index < (closed ? through.length : through.length - 1); index++) {
    const knots = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const
    for (let step = 0; step < steps; step++)
      curve.push([catmullRom(knots, 0, step / steps), catmullRom(knots, 1, step / steps)])
  }
  return closed ? curve : [...curve, at(through.length - 1)]
}

function catmullRom([a, b, c, d]: readonly [Point, Point, Point, Point], axis: 0 | 1, t: number): number {
  const bend = 2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]
  const twist = 3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]
  return 0.5 * (2 * b[axis] + (c[axis] - a[axis]) * t + bend * t * t + twist * t * t * t)
}

export interface Ellipse {
  readonly x: number
  readonly y: number
  readonly rx: number
  readonly ry: number
}

/** A whole ellipse, clockwise from the right. A single radius is a circle. */
export const ellipse = (middle: Point, radii: Radii, steps = 28): Points => {
  const whole = ellipseOf(middle, radii)
  return Array.from({ length: steps }, (_, index) => onEllipse(whole, (index / steps) * 2 * Math.PI))
}

/** One radius, or across and down. */
export type Radii = number | readonly [rx: number, ry: number]

export const ellipseOf = ([x, y]: Point, radii: Radii): Ellipse => {
  const [rx, ry] = typeof radii === 'number' ? [radii, radii] : radii
  return { x, y, rx, ry }
}

/** Part of an ellipse, in radians clockwise from the right (0 right, ½π bottom). */
export const arc = (of: Ellipse, [from, to]: readonly [number, number], steps = 12): Points =>
  Array.from({ length: steps + 1 }, (_, index) => onEllipse(of, between(from, to, index / steps)))

export const onEllipse = ({ x, y, rx, ry }: Ellipse, angle: number): Point => [
  x + rx * Math.cos(angle),
  y + ry * Math.sin(angle),
]

/** A squarish ellipse; power 2 is an ellipse, 3 nearly a rounded box. */
export const superellipse = ({ x, y, rx, ry }: Ellipse, power = 2.5, steps = 44): Points =>
  Array.from({ length: steps }, (_, index) => {
    const angle = (index / steps) * 2 * Math.PI
    return [x + rx * rounded(Math.cos(angle), power), y + ry * rounded(Math.sin(angle), power)]
  })

const rounded = (value: number, power: number): number => Math.sign(value) * Math.abs(value) ** (2 / power)

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const rectangle = ([x, y]: Point, [width, height]: Point): Points => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** A box around its middle, without its corners. */
export const cutRectangle = ([x, y]: Point, [rx, ry]: Point, cut: number): Points => [
  [x - rx + cut, y - ry],
  [x + rx - cut, y - ry],
  [x + rx, y - ry + cut],
  [x + rx, y + ry - cut],
  [x + rx - cut, y + ry],
  [x - rx + cut, y + ry],
  [x - rx, y + ry - cut],
  [x - rx, y - ry + cut],
]

/** A level rule. */
export const level = (y: number, from: number, to: number): Points => [
  [from, y],
  [to, y],
]

export const levels = (ys: readonly number[], from: number, to: number): readonly Points[] =>
  ys.map((y) => level(y, from, to))

/** An upright rule. */
export const plumb = (x: number, from: number, to: number): Points => [
  [x, from],
  [x, to],
]

export const plumbs = (xs: readonly number[], from: number, to: number): readonly Points[] =>
  xs.map((x) => plumb(x, from, to))

export function roundedRectangle([x, y]: Point, [width, height]: Point, radius: number): Points {
  const quarter = Math.PI / 2
  const corners = [
    [x + width - radius, y + radius, -quarter],
    [x + width - radius, y + height - radius, 0],
    [x + radius, y + height - radius, quarter],
    [x + radius, y + radius, 2 * quarter],
  ] as const
  return corners.flatMap(([cx, cy, from]) =>
    arc({ x: cx, y: cy, rx: radius, ry: radius }, [from, from + quarter], 5),
  )
}

/**
 * The points of SVG path data with absolute M, L, Q, C and Z, one figure only.
 * @param steps points a curve
 */
export function pathPoints(data: string, steps = 10): Points {
  const points: Point[] = []
  for (const [, command = '', rest = ''] of data.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(e-?\d+)?/g) ?? []).map(Number)
    const stops = Array.from(
      { length: numbers.length / 2 },
      (_, index): Point => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0],
    )
    const size = command === 'C' ? 3 : command === 'Q' ? 2 : 1
    if (size === 1) points.push(...stops)
    else
      for (let index = 0; index < stops.length; index += size)
        points.push(...bezier([...points.slice(-1), ...stops.slice(index, index + size)], steps))
  }
  return points
}

/** Threes of numbers as they are written, `'-107 16 24, -117 -26 28'`: places with their radius or their scale. */
export const triples = (data: string): readonly (readonly [number, number, number])[] =>
  data.split(', ').map((three) => {
    const [x = 0, y = 0, size = 0] = three.split(' ').map(Number)
    return [x, y, size]
  })

/** De Casteljau; the first knot is where the pen is already, so that its point is left out. */
function bezier(knots: Points, steps: number): Points {
  return Array.from({ length: steps }, (_, index) => {
    let line = knots
    while (line.length > 1)
      line = line.slice(1).map((knot, place) => pointBetween(pointAt(line, place), knot, (index + 1) / steps))
    return pointAt(line, 0)
  })
}

/** The same line with points about `step` apart, so that its file is small and its ink even. */
export function resampled(points: Points, step: number, closed = false): Points {
  const line = closed ? [...points, pointAt(points, 0)] : points
  const lengths = line.slice(1).map((point, index) => distance(pointAt(line, index), point))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const count = Math.max(closed ? 8 : 3, Math.round(total / step))
  const result: Point[] = []
  let segment = 0
  let passed = 0
  for (let index = 0; index < count + (closed ? 0 : 1); index++) {
    const target = (total * index) / count
    while (segment < lengths.length - 1 && passed + (lengths[segment] ?? 0) < target) {
      passed += lengths[segment] ?? 0
      segment++
    }
    const share = clamp((target - passed) / (lengths[segment] || 1), 0, 1)
    result.push(
      pointBetween(pointAt(line, segment), pointAt(line, Math.min(segment + 1, line.length - 1)), share),
    )
  }
  return result
}
