/** What a place costs a balloon for itself: what it covers, and how it stands to its speaker. */
import { rootOf, wayOf } from '../balloons/tail.ts'
import { clamp, type Point } from '../ink/points.ts'
import { aheadOf } from './astray.ts'
import { aloneCosts, cornerCosts, tailLength, tailRoom } from './costs.ts'
import { reachOf } from './geometry.ts'
import type { Coverage } from './place-coverage.ts'
import { isCrowd, type PlaceRequest, unitOfLetters } from './place-request.ts'
import type { Shape } from './place-shapes.ts'

/** A shape in a place. */
export interface Candidate {
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
  /** px of the stage that are one px of a panel whose letters have 30. */
  readonly unit: number
  /** Hears what each part of a cost is: whoever asks why. */
  readonly bill?: (parts: Bill) => void
}

/** What is billed, by its name. */
export type Bill = Readonly<Partial<Record<BilledName, number>>>
export type BilledName =
  | keyof Omit<typeof aloneCosts, 'firstHigh'>
  | 'shape'
  | 'covers'
  | 'corner'
  | 'close'
  | 'order'
  | 'sameMouth'
  | 'crossing'

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
    unit: unitOfLetters(request),
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
export function alone(setting: Setting, shape: Shape, { x, y, index, limit }: Question): Candidate | null {
  const { request, coverage, unit } = setting
  const top = y - shape.ry - (request.top ?? 0)
  const high = (top * (aloneCosts.high + (index === 0 ? aloneCosts.firstHigh : 0))) / unit
  const corner = cornerCost(request, shape, { x, y, index })
  const least = shape.cost + corner + high
  if (least >= limit) return null
  const face = shape.kind === 'caption' ? -1 : speakerAt(setting, index, [x, y])
  const mouth = request.faces[face]?.mouth
  const below = mouth ? (Math.max(0, y - mouth[1]) * aloneCosts.belowMouth) / unit : 0
  if (least + below >= limit) return null
  const covers = coverage.cost(shape, x, y)
  const cost = least + below + covers
  if (cost >= limit) return null
  setting.bill?.({ shape: shape.cost, corner, high, belowMouth: below, covers })
  if (!mouth) return { shape, x, y, cost, face: -1, root: [x, y], tip: [x, y] }
  const spot = withTail(setting, { shape, x, y, cost, face, mouth })
  return spot.cost < limit ? spot : null
}

/** A caption belongs where reading begins; a last one may stand where it ends. */
function cornerCost(
  { says, width, height, isRightToLeft }: PlaceRequest,
  { kind }: Shape,
  { x, y, index }: Omit<Question, 'limit'>,
): number {
  if (kind !== 'caption') return 0
  const isAtStart = x < width / 2 !== isRightToLeft
  const isHigh = y < height / 2
  const { first, last } = cornerCosts
  if (index > 0 && index === says.length - 1)
    return (isAtStart ? last.atStart : 0) + (isHigh ? last.high : last.low)
  return (isAtStart ? 0 : first.atEnd) + (isHigh ? 0 : first.low)
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

interface Mouthed extends Pick<Candidate, 'shape' | 'x' | 'y' | 'cost' | 'face'> {
  readonly mouth: Point
}

function withTail(setting: Setting, { shape, x, y, cost, face, mouth }: Mouthed): Candidate {
  const { unit } = setting
  const body = { kind: shape.kind, middle: [x, y], radii: [shape.rx, shape.ry] } as const
  const root = rootOf(body, mouth)
  const [ux, uy] = wayOf(body, root, mouth)
  const far = (mouth[0] - root[0]) * ux + (mouth[1] - root[1]) * uy
  const air = (far - setting.reach(face, Math.atan2(-uy, -ux))) / unit
  const near = shape.kind === 'thought' ? tailRoom.thought : tailRoom.speech
  const room = roomFor(setting, root, [ux, uy]) / unit
  const tooNear = Math.max(0, near - air) * aloneCosts.tooNear
  const tooFar = Math.max(0, air - tailRoom.most) * aloneCosts.tooFar
  const stump = Math.max(0, tailLength.least - room) * aloneCosts.stump
  const aside = Math.abs(mouth[0] - x) * aloneCosts.aside
  const foreign = nearerToOthers(setting, face, [x, y]) * aloneCosts.foreign
  setting.bill?.({ tooNear, tooFar, stump, aside: aside / unit, foreign: foreign / unit })
  const length = Math.min(clamp(air - tailLength.fromHead, tailLength.least, tailLength.most), room) * unit
  const tip: Point = [root[0] + ux * length, root[1] + uy * length]
  return { shape, x, y, face, cost: cost + (tooNear + tooFar + stump + (aside + foreign) / unit), root, tip }
}

/** How far a tail may go before it reaches the frame, in px: the mouths of those at the edge may lie outside. */
function roomFor({ request, unit }: Setting, [x, y]: Point, [ux, uy]: Point): number {
  const keep = tailLength.fromFrame * unit
  const across = roomAlong(ux, x, [keep, request.width - keep])
  const down = roomAlong(uy, y, [(request.top ?? 0) + keep, request.height - keep])
  return Math.max(0, Math.min(across, down))
}

/** A tail that goes straight down never comes to a side. */
const roomAlong = (way: number, from: number, [least, most]: Point): number =>
  way === 0 ? Number.POSITIVE_INFINITY : ((way > 0 ? most : least) - from) / way

/** How much nearer somebody else's mouth is. */
function nearerToOthers({ request: { faces } }: Setting, own: number, [x, y]: Point): number {
  const speaker = faces[own]
  if (!speaker) return 0
  const far = flat(speaker.mouth, x, y)
  let sum = 0
  for (const face of faces)
    if (!isCrowd(face) && face.who !== speaker.who) sum += Math.max(0, far - flat(face.mouth, x, y))
  return sum
}

/** Distance in which height counts less: balloons stand above heads. */
const flat = (mouth: Point, x: number, y: number): number =>
  Math.sqrt((mouth[0] - x) ** 2 + ((mouth[1] - y) * 0.6) ** 2)

/** Cost of a tail that leads to somebody else, or past somebody: too dear to ask of every place. */
export function blockedWay(setting: Setting, { root, tip, face }: Candidate): number {
  const { request, coverage, unit } = setting
  const own = request.faces[face]
  if (!own) return 0
  const [dx, dy] = [own.mouth[0] - root[0], own.mouth[1] - root[1]]
  const steps = Math.max(1, Math.round(Math.hypot(dx, dy) / (8 * unit)))
  const isAstray = request.faces.some(
    (other) => other.who !== own.who && !isCrowd(other) && aheadOf(own, other, tip) > 0,
  )
  const astray = isAstray ? aloneCosts.astray : 0
  let blocked = 0
  for (let step = 1; step < steps; step++) {
    const owner = coverage.ownerAt(root[0] + (dx * step) / steps, root[1] + (dy * step) / steps)
    if (owner === face) break
    if (owner !== -1) blocked += aloneCosts.blocked
  }
  setting.bill?.({ astray, blocked })
  return astray + blocked
}
