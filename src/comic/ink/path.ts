/**
 * Points → path data, as short as it gets. A panel of 720 × 470 px is written on a grid of 2880 × 1880 whole numbers:
 * steps of a curve still have two digits then, a quarter of a px cannot be seen, and no decimal point is written.
 */
import { clamp, distance, type Point, type Points, pointAt, pointBetween } from './points.ts'

/** Grid units a px. */
export const grid = 4

/** A figure with straight sides. */
export function straightPath(points: Points, closed = true): string {
  let [x, y] = onGrid(pointAt(points, 0))
  let data = `M${x}${signed(y)}`
  for (const point of points.slice(1)) {
    const [nextX, nextY] = onGrid(point)
    const dx = nextX - x
    const dy = nextY - y
    if (dx !== 0 || dy !== 0) data += dx === 0 ? `v${dy}` : dy === 0 ? `h${dx}` : `l${dx}${signed(dy)}`
    x = nextX
    y = nextY
  }
  return closed ? `${data}z` : data
}

/**
 * A closed figure with soft sides: quadratic curves whose control points are the points, joined half-way between them.
 * Each control point is then the last one reflected, which SVG's `t` says with one pair of numbers instead of two.
 * A joint is rounded so that the reflection lands on the next control point; errors cannot add up.
 */
export function softPath(points: Points): string {
  if (points.length < 3) return straightPath(points)
  const start = onGrid(half(pointAt(points, -1), pointAt(points, 0)))
  let control = onGrid(pointAt(points, 0))
  let [x, y] = start
  let data = `M${x}${signed(y)}q${pair(control[0] - x, control[1] - y)}`
  for (let index = 1; index < points.length; index++) {
    const next = scaled(pointAt(points, index))
    const joint: Point = [Math.round((control[0] + next[0]) / 2), Math.round((control[1] + next[1]) / 2)]
    const step = pair(joint[0] - x, joint[1] - y)
    data += index === 1 ? `${sign(step)}${step}t` : `${data.endsWith('t') ? '' : sign(step)}${step}`
    control = [2 * joint[0] - control[0], 2 * joint[1] - control[1]]
    ;[x, y] = joint
  }
  const last = pair(start[0] - x, start[1] - y)
  return `${data}${data.endsWith('t') ? '' : sign(last)}${last}z`
}

/** Where a straight side leads; or both control points of a cubic curve, and where it leads. */
export type Side = readonly [Point] | readonly [Point, Point, Point]

export interface Figure {
  readonly start: Point
  readonly sides: readonly Side[]
  readonly isClosed: boolean
}

/** A figure whose curves stay curves, however large it is shown. Its area is closed, whether it says so or not. */
export function curvedPath({ start, sides }: Figure): string {
  let [x, y] = onGrid(start)
  let data = `M${x}${signed(y)}`
  let command = ''
  for (const side of sides) {
    const steps = side.map(onGrid).flatMap(([toX, toY]) => [toX - x, toY - y])
    const [dx = 0, dy = 0] = steps.slice(-2)
    if (steps.every((step) => step === 0)) continue
    const next = side.length === 1 ? 'l' : 'c'
    const numbers = steps.map(signed).join('')
    data += next === command ? numbers : `${next}${numbers.trimStart()}`
    command = next
    ;[x, y] = [x + dx, y + dy]
  }
  return `${data}z`
}

/** The same as a line of points, that leaves its curves by no more than `tolerance`. */
export function outlineOf({ start, sides }: Figure, tolerance: number): Points {
  const points: Point[] = [start]
  for (const side of sides) {
    const from = pointAt(points, -1)
    const [one, two, to] = side
    if (two === undefined || to === undefined) points.push(one)
    else {
      const bend = Math.max(bendOf(from, one, two), bendOf(one, two, to))
      const count = clamp(Math.ceil(Math.sqrt((0.75 * bend) / tolerance)), 1, 40)
      for (let index = 1; index <= count; index++) points.push(onCurve([from, one, two, to], index / count))
    }
  }
  return points.filter((point, index) => index === 0 || distance(point, pointAt(points, index - 1)) > 0.01)
}

const bendOf = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.hypot(ax - 2 * bx + cx, ay - 2 * by + cy)

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], share: number): Point {
  const [ab, bc, cd] = [pointBetween(a, b, share), pointBetween(b, c, share), pointBetween(c, d, share)]
  return pointBetween(pointBetween(ab, bc, share), pointBetween(bc, cd, share), share)
}

const scaled = ([x, y]: Point): Point => [x * grid, y * grid]
const onGrid = ([x, y]: Point): Point => [whole(x * grid), whole(y * grid)]
const half = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2]

/** Never minus zero, which would be written with its sign. */
const whole = (value: number): number => Math.round(value) + 0

const pair = (x: number, y: number): string => `${x + 0}${signed(y + 0)}`

/** A number after another one; a minus sign parts them well enough. */
const signed = (value: number): string => (value < 0 ? `${value}` : ` ${value}`)

const sign = (text: string): string => (text.startsWith('-') ? '' : ' ')
