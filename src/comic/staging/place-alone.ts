/** What a place costs a balloon for itself: what it covers, and how it stands to its speaker. */
import { rootOf, wayOf } from '../balloons/tail-root.ts'
import { clamp, type Point } from '../ink/points.ts'
import { aheadOf } from './astray.ts'
import { reachOf } from './geometry.ts'
import type { Coverage } from './place-coverage.ts'
import { isCrowd, type PlaceRequest } from './place-request.ts'
import type { Shape } from './place-shapes.ts'

/** A shape in a place. */
export interface Spot {
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly cost: number
  /** Whose mouth the tail points at, as an index of faces; -1 where there is no tail. */
  readonly face: number
  /** Where the tail leaves the outline and where it ends; both the middle where there is none. */
  readonly root: Point
  readonly tip: Point
}

export interface Setting {
  readonly request: PlaceRequest
  readonly coverage: Coverage
  /** From the mouth of a face to the edge of its head, in px. */
  readonly reach: (face: number, angle: number) => number
  /** Of each saying, whose mouths its tail may point at, as indexes of faces. */
  readonly speakers: readonly (readonly number[])[]
  /** px of the stage that are one px of a panel 720 px wide. */
  readonly unit: number
}

export function settingOf(request: PlaceRequest, coverage: Coverage): Setting {
  const known = new Map<number, Float64Array>()
  const measure = (index: number): Float64Array => {
    const face = request.faces[index]
    const all = Float64Array.from({ length: directions }, (_, step) =>
      face ? reachOf(face.head, face.mouth, (step / directions) * 2 * Math.PI) : 0,
    )
    known.set(index, all)
    return all
  }
  return {
    request,
    coverage,
    unit: request.size / 30,
    speakers: request.says.map(({ speaker }) =>
      request.faces.flatMap(({ who }, index) => (who === speaker ? index : [])),
    ),
    reach: (face, angle) => {
      const place = Math.round((angle / (2 * Math.PI)) * directions + directions) % directions
      return (known.get(face) ?? measure(face))[place] ?? 0
    },
  }
}

const directions = 72

/** px between outline and head: as a tail likes it, and beyond which a balloon looks lost. */
const nearest = { speech: 26, thought: 42 }
const farthest = 58
/** A tail is at most this long, and then points on from afar. */
const longestTail = 126

/** Costs a px, or a px of height. */
const costs = {
  high: 0.24,
  firstHigh: 0.15,
  tooNear: 10,
  tooFar: 1.7,
  /** For each px that a tail lacks where the frame is near. */
  stump: 40,
  belowMouth: 1.7,
  /** Nearer to somebody else's mouth than to the speaker's. */
  foreign: 1.1,
  /** Tails that fall steeply say best whose they are. */
  aside: 0.1,
  /** A tail that ends nearer to somebody else. */
  astray: 900,
  /** For each 8 px of the way to the mouth that lie over somebody else. */
  blocked: 320,
}

/** A place that is asked about. */
export interface Question {
  readonly x: number
  readonly y: number
  /** Which saying. */
  readonly index: number
  /** What costs as much is of no interest. */
  readonly limit: number
}

/**
 * A spot with its cost; null where that is not below the limit. Dear sums are made last, for the few that come so far.
 * The height of a first balloon counts most: reading begins there.
 */
export function alone(setting: Setting, shape: Shape, { x, y, index, limit }: Question): Spot | null {
  const { request, coverage, unit } = setting
  const top = y - shape.ry - (request.top ?? 0)
  const high = (top * (costs.high + (index === 0 ? costs.firstHigh : 0))) / unit
  if (shape.cost + high >= limit) return null
  const face = shape.kind === 'caption' ? -1 : speakerAt(setting, index, [x, y])
  const mouth = request.faces[face]?.mouth
  const below = mouth ? (Math.max(0, y - mouth[1]) * costs.belowMouth) / unit : 0
  if (shape.cost + high + below >= limit) return null
  const cost = shape.cost + high + below + coverage.cost(shape, x, y)
  if (cost >= limit) return null
  if (!mouth) return { shape, x, y, cost, face: -1, root: [x, y], tip: [x, y] }
  const spot = withTail(setting, { shape, x, y, cost, face, mouth })
  return spot.cost < limit ? spot : null
}

/** The speaker; of a crowd the one who is nearest. */
function speakerAt({ request: { faces }, speakers }: Setting, index: number, [x, y]: Point): number {
  const all = speakers[index] ?? []
  if (all.length < 2) return all[0] ?? -1
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const place of all) {
    const [mx = 0, my = 0] = faces[place]?.mouth ?? []
    const far = (mx - x) ** 2 + ((my - y) * 0.8) ** 2
    if (far >= least) continue
    best = place
    least = far
  }
  return best
}

interface Mouthed extends Pick<Spot, 'shape' | 'x' | 'y' | 'cost' | 'face'> {
  readonly mouth: Point
}

function withTail(setting: Setting, { shape, x, y, cost, face, mouth }: Mouthed): Spot {
  const { unit } = setting
  const body = { kind: shape.kind, middle: [x, y], radii: [shape.rx, shape.ry] } as const
  const root = rootOf(body, mouth)
  const [ux, uy] = wayOf(body, root, mouth)
  const far = (mouth[0] - root[0]) * ux + (mouth[1] - root[1]) * uy
  const air = (far - setting.reach(face, Math.atan2(-uy, -ux))) / unit
  const near = shape.kind === 'thought' ? nearest.thought : nearest.speech
  const room = roomFor(setting, root, [ux, uy]) / unit
  const standing =
    Math.max(0, near - air) * costs.tooNear +
    Math.max(0, air - farthest) * costs.tooFar +
    Math.max(0, shortestTail - room) * costs.stump +
    (Math.abs(mouth[0] - x) * costs.aside + foreign(setting, face, [x, y])) / unit
  const length = Math.min(clamp(air - touch, shortestTail, longestTail), room) * unit
  const tip: Point = [root[0] + ux * length, root[1] + uy * length]
  return { shape, x, y, face, cost: cost + standing, root, tip }
}

/** How far a tail may go before it reaches the frame, in px: the mouths of those at the edge may lie outside. */
function roomFor({ request, unit }: Setting, [x, y]: Point, [ux, uy]: Point): number {
  const keep = tipMargin * unit
  const across = roomAlong(ux, x, [keep, request.width - keep])
  const down = roomAlong(uy, y, [(request.top ?? 0) + keep, request.height - keep])
  return Math.max(0, Math.min(across, down))
}

/** A tail that goes straight down never comes to a side. */
const roomAlong = (way: number, from: number, [least, most]: Point): number =>
  way === 0 ? Number.POSITIVE_INFINITY : ((way > 0 ? most : least) - from) / way

/** px between the tip of a tail and the frame: bubbles have a width. */
const tipMargin = 13

/** px between the tip of a tail and the head. */
const touch = 6
const shortestTail = 16

/** How much nearer somebody else's mouth is. */
function foreign({ request: { faces } }: Setting, own: number, [x, y]: Point): number {
  const speaker = faces[own]
  if (!speaker) return 0
  const far = flat(speaker.mouth, x, y)
  let cost = 0
  for (const face of faces)
    if (!isCrowd(face) && face.who !== speaker.who)
      cost += Math.max(0, far - flat(face.mouth, x, y)) * costs.foreign
  return cost
}

/** Distance in which height counts less: balloons stand above heads. */
const flat = (mouth: Point, x: number, y: number): number =>
  Math.sqrt((mouth[0] - x) ** 2 + ((mouth[1] - y) * 0.6) ** 2)

/** Cost of a tail that leads to somebody else, or past somebody: too dear to ask of every place. */
export function blockedWay({ request, coverage, unit }: Setting, { root, tip, face }: Spot): number {
  const own = request.faces[face]
  if (!own) return 0
  const [dx, dy] = [own.mouth[0] - root[0], own.mouth[1] - root[1]]
  const steps = Math.max(1, Math.round(Math.hypot(dx, dy) / (8 * unit)))
  const isAstray = request.faces.some(
    (other) => other.who !== own.who && !isCrowd(other) && aheadOf(own, other, tip) > 0,
  )
  let cost = isAstray ? costs.astray : 0
  for (let step = 1; step < steps; step++) {
    const owner = coverage.ownerAt(root[0] + (dx * step) / steps, root[1] + (dy * step) / steps)
    if (owner === face) break
    if (owner !== -1) cost += costs.blocked
  }
  return cost
}
