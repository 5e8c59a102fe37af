/** The outline of each kind of balloon without its tail, as points that run clockwise on the screen. */
import { cutRectangle, rectangle, resampled, superellipse } from '../ink/curves.ts'
import { clamp, type Point, type Points, pointAt } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import type { Balloon, BalloonKind } from './balloon.ts'
import { bumps, powers, spikes } from './fit.ts'

/** What is drawn, and what collisions are measured with. */
export const bodyOf = (balloon: Balloon): Points => bodies[balloon.kind](balloon)

const bodies: Readonly<Record<BalloonKind, (balloon: Balloon) => Points>> = {
  speech: softBody,
  whisper: softBody,
  thought: (balloon) => scallops(balloon).flatMap(({ from, to, radius }) => bump(from, to, radius)),
  shout: (balloon) => spikyBody(spikesOf(balloon)),
  robot: ({ middle, radii }) => cutRectangle(middle, radii, cutOf(radii)),
  caption: ({ middle: [x, y], radii: [rx, ry] }) => rectangle([x - rx, y - ry], [2 * rx, 2 * ry]),
}

/** A superellipse that a hand has drawn: never more than its radii. */
function softBody({ middle: [x, y], radii: [rx, ry], seed }: Balloon): Points {
  const roll = dice(seed)
  const [first, second] = [roll() * 2 * Math.PI, roll() * 2 * Math.PI]
  const count = Math.round(clamp((rx + ry) / 6, 24, 48))
  return superellipse({ x: 0, y: 0, rx, ry }, powers.speech, count).map(([dx, dy], index) => {
    const turn = (index / count) * 2 * Math.PI
    const unrest = 0.985 + 0.009 * Math.sin(2 * turn + first) + 0.006 * Math.sin(3 * turn + second)
    return [x + dx * unrest, y + dy * unrest]
  })
}

/** px that a robot's balloon lacks at each corner. */
export const cutOf = ([rx, ry]: Point): number => Math.min(20, rx * 0.4, ry * 0.4)

export interface Scallop {
  readonly from: Point
  readonly to: Point
  readonly radius: number
}

/** The bumps of a cloud: of several sizes, as no cloud is turned on a lathe. */
export function scallops({ middle: [x, y], radii, block, seed }: Balloon): readonly Scallop[] {
  const [rx, ry] = [radii[0] - block.size * bumps, radii[1] - block.size * bumps]
  const ring = resampled(superellipse({ x, y, rx, ry }, powers.thought, 64), 3, true)
  const count = Math.round(clamp((rx + ry) / (block.size * 0.5), 8, 24))
  const roll = dice(seed)
  const shares = Array.from({ length: count }, () => 0.8 + roll() * 0.45)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let passed = 0
  const stops = shares.map((share) => {
    const stop = pointAt(ring, Math.round((passed / total) * ring.length))
    passed += share
    return stop
  })
  return stops.map((from, index) => {
    const to = pointAt(stops, index + 1)
    return { from, to, radius: Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.62 }
  })
}

/** An arc that swells outwards on the way from one point to the next. */
function bump(from: Point, to: Point, radius: number): Points {
  const [dx, dy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2]
  const half = Math.hypot(dx, dy) || 1
  const inward = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) / half
  const [cx, cy] = [from[0] + dx - dy * inward, from[1] + dy + dx * inward]
  const start = Math.atan2(from[1] - cy, from[0] - cx)
  const sweep = 2 * Math.asin(Math.min(1, half / radius))
  return Array.from({ length: 6 }, (_, step): Point => {
    const angle = start + (sweep * step) / 6
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
  })
}

/** One spike of a shout and the hollow after it; the hollow is the control point of a curve to the next spike. */
export interface Spike {
  readonly tip: Point
  readonly hollow: Point
  readonly next: Point
}

/** Spikes stand equally far apart along the outline; every third is long. */
export function spikesOf({ middle: [x, y], radii, seed }: Balloon): readonly Spike[] {
  const inset = (Math.min(...radii) * spikes) / (1 + spikes)
  const [rx, ry] = [radii[0] - inset, radii[1] - inset]
  const ring = resampled(superellipse({ x, y, rx, ry }, powers.shout, 80), spikeStep([rx, ry]), true)
  const least = Math.min(rx, ry)
  const roll = dice(seed)
  const tips = ring.map((point, index) => {
    const height = (index % 3 === 0 ? 0.21 : 0.11) + roll() * 0.08
    return pushed(point, [pointAt(ring, index - 1), pointAt(ring, index + 1)], height * least)
  })
  return tips.map((tip, index): Spike => {
    const sides = [pointAt(ring, index), pointAt(ring, index + 1)] as const
    const between: Point = [(sides[0][0] + sides[1][0]) / 2 - x, (sides[0][1] + sides[1][1]) / 2 - y]
    const [dx, dy] = onOutline(between, [rx, ry], powers.shout)
    const hollow = pushed([x + dx, y + dy], sides, -(0.21 + roll() * 0.05) * least)
    return { tip, hollow, next: pointAt(tips, index + 1) }
  })
}

/** A point inside a superellipse around 0 0, moved outwards onto it: a chord cuts corners, and letters are near. */
function onOutline([x, y]: Point, [rx, ry]: Point, power: number): Point {
  const share = (Math.abs(x / rx) ** power + Math.abs(y / ry) ** power) ** (1 / power)
  return [x / share, y / share]
}

const spikeStep = ([rx, ry]: Point): number => {
  const count = clamp((rx + ry) / 9, 20, 40)
  return (Math.PI * (rx + ry)) / count
}

/** A point moved outwards from a line that runs clockwise. */
function pushed([x, y]: Point, [before, after]: readonly [Point, Point], by: number): Point {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.hypot(dx, dy) || 1
  return [x + (dy / length) * by, y - (dx / length) * by]
}

const spikyBody = (all: readonly Spike[]): Points => all.flatMap((spike) => spikeSide(spike))

function spikeSide({ tip, hollow, next }: Spike): Points {
  return [0, 0.3, 0.5, 0.7].map((t): Point => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return [a * tip[0] + b * hollow[0] + c * next[0], a * tip[1] + b * hollow[1] + c * next[1]]
  })
}
