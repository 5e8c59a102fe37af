/**
 * Points → path data, as short as it gets. A panel of 720 × 470 px is written on a grid of 2880 × 1880 whole numbers:
 * steps of a curve still have two digits then, a quarter of a px cannot be seen, and no decimal point is written.
 */
import { type Point, type Points, pointAt } from './points.ts'

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

const scaled = ([x, y]: Point): Point => [x * grid, y * grid]
const onGrid = ([x, y]: Point): Point => [whole(x * grid), whole(y * grid)]
const half = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2]

/** Never minus zero, which would be written with its sign. */
const whole = (value: number): number => Math.round(value) + 0

const pair = (x: number, y: number): string => `${x + 0}${signed(y + 0)}`

/** A number after another one; a minus sign parts them well enough. */
const signed = (value: number): string => (value < 0 ? `${value}` : ` ${value}`)

const sign = (text: string): string => (text.startsWith('-') ? '' : ' ')
