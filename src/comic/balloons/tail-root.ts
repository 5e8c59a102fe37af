/** Where a tail leaves its balloon: asked once, by the search, and then known to the pen and to whoever measures. */
import { clamp, distance, type Point } from '../ink/points.ts'
import type { Balloon } from './balloon.ts'
import { powers } from './fit.ts'
import { cutOf } from './outline.ts'

type Body = Pick<Balloon, 'kind' | 'middle' | 'radii'>

/** Where the line from the middle to a mouth leaves the outline; on a robot's box clear of its corners. */
export function rootOf({ kind, middle: [x, y], radii: [rx, ry] }: Body, mouth: Point): Point {
  const [dx, dy] = [mouth[0] - x, mouth[1] - y]
  // A mouth in the very middle is nowhere: its tail hangs down.
  if (dx === 0 && dy === 0) return [x, y + ry]
  if (kind === 'robot') return boxRoot([x, y], [rx, ry], [dx, dy])
  const power = powers[kind]
  const reach = ((Math.abs(dx) / rx) ** power + (Math.abs(dy) / ry) ** power) ** (1 / power)
  return [x + dx / reach, y + dy / reach]
}

function boxRoot([x, y]: Point, [rx, ry]: Point, [dx, dy]: Point): Point {
  const keep = cutOf([rx, ry]) + 16
  const isUpright = Math.abs(dy) / ry >= Math.abs(dx) / rx
  if (isUpright) return [x + held((dx * ry) / Math.abs(dy), rx - keep), y + Math.sign(dy) * ry]
  return [x + Math.sign(dx) * rx, y + held((dy * rx) / Math.abs(dx), ry - keep)]
}

const held = (value: number, most: number): number => clamp(value, Math.min(0, -most), Math.max(0, most))

/** The way a tail goes, 1 long: from its root to the mouth, and outwards where the balloon lies over the mouth. */
export function wayOf({ middle }: Pick<Body, 'middle'>, root: Point, mouth: Point): Point {
  const isOver = distance(middle, mouth) <= distance(middle, root)
  const from = isOver ? middle : root
  const to = isOver ? root : mouth
  const far = distance(from, to)
  return [(to[0] - from[0]) / far, (to[1] - from[1]) / far]
}
