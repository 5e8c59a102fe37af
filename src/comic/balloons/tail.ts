/** Tails: how a balloon says whose it is. */
import { ellipse } from '../ink/curves.ts'
import { between, clamp, distance, type Point, type Points, pointAt, pointBetween } from '../ink/points.ts'
import type { Balloon, Tail } from './balloon.ts'
import { powers } from './fit.ts'
import { cutOf } from './outline.ts'

/**
 *      ╭────────────╮
 *      │            │
 *      ╰───B╮ ╭A────╯     A and B: the roots, on the outline
 *           │ │
 *            ╲│
 *             ◦ tip       the mouth is further on
 */
export interface TailShape {
  /** Points from A over the tip to B. A stands before B on an outline that runs clockwise. */
  readonly points: Points
  /** Where the tip is among them. */
  readonly tip: number
}

/** An outline opened where its tail stands: from B all the way round to A. */
export interface Opened {
  readonly body: Points
  readonly tail: TailShape
}

/** @param outline runs clockwise, as all outlines of balloons do */
export function opened(balloon: Balloon, outline: Points, tail: Tail): Opened {
  const half = halfWidth(balloon, distance(tail.root, tail.tip))
  const { body, before, after } = cutOpen(outline, tail.root, half)
  const shape = balloon.kind === 'robot' ? lightning : swoop
  return { body, tail: shape({ before, after, tail }) }
}

/** A tail is never wider than it is long. */
const halfWidth = ({ kind, radii }: Balloon, length: number): number =>
  Math.min(
    kind === 'robot' ? clamp(length * 0.3, 14, 19) : clamp(length * 0.22, 8, 15),
    Math.min(...radii) * 0.35,
    length * 0.45,
  )

interface Cut {
  readonly body: Points
  /** Ends of the body, before and after the gap, clockwise. */
  readonly before: Point
  readonly after: Point
}

/** Takes a stretch around a point out of an outline. */
function cutOpen(outline: Points, root: Point, half: number): Cut {
  const lengths = outline.map((point, index) => distance(point, pointAt(outline, index + 1)))
  const starts: number[] = []
  let total = 0
  for (const length of lengths) {
    starts.push(total)
    total += length
  }
  const middle = placeOn(outline, { lengths, starts }, root)
  const at = (place: number): Point => {
    const wanted = ((place % total) + total) % total
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= wanted),
    )
    const share = (wanted - (starts[index] ?? 0)) / (lengths[index] || 1)
    return pointBetween(pointAt(outline, index), pointAt(outline, index + 1), share)
  }
  const kept = outline
    .map((point, index) => ({
      point,
      from: ((((starts[index] ?? 0) - middle - half) % total) + total) % total,
    }))
    .filter(({ from }) => from < total - 2 * half)
    .toSorted((a, b) => a.from - b.from)
    .map(({ point }) => point)
  const [before, after] = [at(middle - half), at(middle + half)]
  return { body: [after, ...kept, before], before, after }
}

interface Measured {
  readonly lengths: readonly number[]
  readonly starts: readonly number[]
}

/** How far along an outline the place nearest to a point is. */
function placeOn(outline: Points, { lengths, starts }: Measured, point: Point): number {
  let best = { far: Number.POSITIVE_INFINITY, place: 0 }
  for (const [index, from] of outline.entries()) {
    const to = pointAt(outline, index + 1)
    const length = lengths[index] || 1
    const along =
      ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length
    const share = clamp(along / length, 0, 1)
    const far = distance(point, pointBetween(from, to, share))
    if (far < best.far) best = { far, place: (starts[index] ?? 0) + share * length }
  }
  return best.place
}

interface Roots {
  readonly before: Point
  readonly after: Point
  readonly tail: Tail
}

/** A curved, tapering tail: it leaves the balloon straight and swings towards the mouth. */
function swoop({ before, after, tail: { root, tip, mouth } }: Roots): TailShape {
  const length = distance(root, tip) || 1
  const across: Point = [-(tip[1] - root[1]) / length, (tip[0] - root[0]) / length]
  const bend = 0.15 * length * (mouth[0] > root[0] ? 1 : -1)
  const side = (from: Point): Points =>
    [0.2, 0.4, 0.6, 0.8].map((t) => {
      const knee = pointBetween(from, tip, 0.46)
      const control: Point = [knee[0] + across[0] * bend, knee[1] + across[1] * bend]
      return pointBetween(pointBetween(from, control, t), pointBetween(control, tip, t), t)
    })
  return { points: [before, ...side(before), tip, ...side(after).toReversed(), after], tip: 5 }
}

/** A stroke of lightning, along the tail and across it. */
function lightning({ before, after, tail: { root, tip } }: Roots): TailShape {
  const length = distance(root, tip) || 1
  const along: Point = [(tip[0] - root[0]) / length, (tip[1] - root[1]) / length]
  const half = distance(before, after) / 2
  const side = (after[0] - before[0]) * -along[1] + (after[1] - before[1]) * along[0] > 0 ? 1 : -1
  const at = (share: number, off: number): Point => [
    between(root[0], tip[0], share) - along[1] * off * half * side,
    between(root[1], tip[1], share) + along[0] * off * half * side,
  ]
  if (length < shortestLightning) return { points: [before, tip, after], tip: 1 }
  const points = [before, at(0.58, -0.9), at(0.5, -0.28), tip, at(0.4, 1.1), at(0.48, 0.46), after]
  return { points, tip: 3 }
}

/** px; a shorter one would be a scribble, and is a plain wedge. */
const shortestLightning = 34

/** The bubbles that rise from a head to its cloud, the largest first. */
export function bubbles({ root, tip }: Tail): readonly Points[] {
  const length = distance(root, tip)
  const size = clamp(length / 46, 0.6, 1.15)
  return [
    [0.3, 11],
    [0.7, 7.2],
    // It ends where the tail does, so that who is meant is judged by what is drawn.
    [Math.max(0.86, 1 - (4.4 * size * 1.1) / length), 4.4],
  ].map(([share = 0, radius = 0]) =>
    ellipse(pointBetween(root, tip, share), [radius * size * 1.1, radius * size], 12),
  )
}

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
