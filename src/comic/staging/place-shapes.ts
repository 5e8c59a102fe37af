/** The shapes that the words of one saying can take, one for each breaking into lines. */
import { type Block, blocks } from '../../lettering/block.ts'
import { type BalloonKind, balloonKinds, mannerOf } from '../balloons/balloon.ts'
import { isBox, powers, radiiAround } from '../balloons/fit.ts'
import { bestShapes, shapeCosts as costs, poster } from './costs.ts'
import { type PlaceRequest, type Saying, unitOfLetters } from './place-request.ts'

export interface Shape {
  readonly kind: BalloonKind
  readonly block: Block
  readonly rx: number
  readonly ry: number
  readonly power: number
  readonly curve: Curve
  /** The shape as a pile of boxes, for sums over what it covers. */
  readonly bands: readonly Band[]
  /** What the shape costs wherever it stands. */
  readonly cost: number
}

/** A box of a pile: its upper and lower side from the middle, and half its width, in px. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly half: number
}

/** @param size px of an em, before the kind makes it larger or smaller */
export function shapesOf(saying: Saying, request: PlaceRequest, size: number): readonly Shape[] {
  const { kind } = saying
  const { locale, isVertical } = request
  const style = { locale, isVertical, manner: mannerOf(kind), size: size * sizeOf(kind, isVertical) }
  const all = blocks(saying.words, style).map((block) => shapeOf(block, kind, request))
  const fitting = all.filter((shape) => !isOversized(shape, request))
  if (fitting.length === 0) return smallestOf(all)
  return fitting.toSorted((a, b) => a.cost - b.cost).slice(0, mostShapes)
}

/** Of the breakings of long words, those that look best. */
const mostShapes = 5

/** px between a balloon's ink and the frame's. */
export const leastMargin = 11

/** Shouts are lettered larger than speech, captions smaller. */
const sizeOf = (kind: BalloonKind, isVertical: boolean): number =>
  kind === 'shout' ? (isVertical ? 1.16 : 1.34) : kind === 'caption' ? 0.88 : kind === 'whisper' ? 0.9 : 1

function shapeOf(block: Block, kind: BalloonKind, request: PlaceRequest): Shape {
  const [rx, ry] = radiiAround(block, kind)
  const curve = curves.get(kind) ?? noCurve
  const cost = looks({ kind, block, rx, ry }, request)
  return { kind, block, rx, ry, curve, power: powers[kind], bands: bandsOf({ kind, curve, rx, ry }), cost }
}

/** A box is one band; what is round is six, as wide as it is at their middles. */
function bandsOf({ kind, curve, rx, ry }: Pick<Shape, 'kind' | 'curve' | 'rx' | 'ry'>): readonly Band[] {
  if (isBox(kind)) return [{ from: -ry, to: ry, half: rx }]
  return [-3, -2, -1, 0, 1, 2].map((band) => ({
    from: (band / 3) * ry,
    to: ((band + 1) / 3) * ry,
    half: rx * onCurve(curve, Math.abs(band + 0.5) / 3),
  }))
}

/**
 * A quarter of an outline of radius 1: how wide it is at each height, and, as it is the same, how high at each width.
 * Each entry is the widest of its step, so that nothing is thought to be narrower than it is.
 */
export type Curve = Float64Array

const fineness = 96

const curves = new Map(
  balloonKinds.map((kind) => [
    kind,
    Float64Array.from({ length: fineness }, (_, step) =>
      isBox(kind) ? 1 : (1 - (step / fineness) ** powers[kind]) ** (1 / powers[kind]),
    ),
  ]),
)

const noCurve = new Float64Array(fineness).fill(1)

function looks(
  { kind, block, rx, ry }: Pick<Shape, 'kind' | 'block' | 'rx' | 'ry'>,
  request: PlaceRequest,
): number {
  const unit = unitOfLetters(request)
  const best = bestShapes[request.isVertical ? 'columns' : 'rows'][kind]
  const isPoster = 2 * rx > request.width * poster.width || 2 * ry > request.height * poster.height
  return (
    Math.abs(Math.log(rx / ry / best)) * costs.odd +
    (rx * ry * costs.area) / unit ** 2 +
    Math.min(costs.mostUneven, block.unevenness) * costs.uneven +
    (isPoster ? costs.poster : 0)
  )
}

/** Where no shape fits into the panel, the one that lacks least. */
const smallestOf = (all: readonly Shape[]): readonly Shape[] =>
  all.toSorted((a, b) => a.rx * a.ry - b.rx * b.ry || a.rx - b.rx).slice(0, 1)

/** True for a shape that is larger than the panel allows. */
export function isOversized(
  { kind, rx, ry }: Shape,
  { width, height, top = 0, size }: PlaceRequest,
): boolean {
  const margin = kind === 'caption' ? 0 : 2 * leastMargin * unitOfLetters({ size })
  return 2 * rx > width - margin || 2 * ry > height - top - margin
}

/** Half the width at a height above or below the middle, in px. */
export const halfWidthAt = ({ rx, ry, curve }: Shape, dy: number): number =>
  rx * onCurve(curve, Math.abs(dy) / ry)

/** Half the height beside the middle, in px. */
export const halfHeightAt = ({ rx, ry, curve }: Shape, dx: number): number =>
  ry * onCurve(curve, Math.abs(dx) / rx)

function onCurve(curve: Curve, share: number): number {
  if (share >= 1) return 0
  return curve[Math.floor(share * fineness)] ?? 0
}
