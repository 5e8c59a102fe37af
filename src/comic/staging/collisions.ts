/**
 * What balloons are in the way of, measured on what is drawn and not taken from the search that placed them. Nothing
 * is estimated: contours are cut with faces, heads, hands and with each other.
 */
import type { Balloon } from '../balloons/balloon.ts'
import { type Contour, contourOf } from '../balloons/contour.ts'
import { type Ellipse, ellipse } from '../ink/curves.ts'
import { distance, type Points } from '../ink/points.ts'
import { aheadOf } from './astray.ts'
import { sharedArea } from './geometry.ts'
import { isCrowd, type OnStage, type PlaceRequest } from './place-request.ts'

export interface Collision {
  /** Which one, from 0, in reading order. */
  readonly balloon: number
  readonly kind: 'face' | 'head' | 'hand' | 'balloon' | 'tail' | 'avoid' | 'astray' | 'stump' | 'order'
  /**
   * Whose face, head or hand; to whom a tail goes astray, or whom a stump should lead to; which other balloon, of `order`
   * the one that is read too early; of `avoid` which part, such as `[51, 9, 10, 43]`.
   */
  readonly with: string | number
  /** Square px that are covered; px that a stump is long, or that a tail is nearer to another. */
  readonly amount: number
}

export type Surroundings = Pick<PlaceRequest, 'faces' | 'isRightToLeft'>

/** Square px that nobody sees. */
const tolerance = 6

/**
 * Everything that a balloon or its tail is in the way of. A crowd may be covered. A tail may touch the head that it
 * points at, but not its face; that it crosses another tail is a collision with that balloon.
 */
export function collisionsOf(balloons: readonly Balloon[], around: Surroundings): readonly Collision[] {
  const contours = balloons.map(contourOf)
  return balloons.flatMap((balloon, index) => {
    const contour = contours[index]
    if (!contour) return []
    const found = [
      ...around.faces.filter((face) => !isCrowd(face)).flatMap((face) => withFace(balloon, contour, face)),
      ...ofTail(balloon, around.faces),
      ...balloons.flatMap((later, place) =>
        place > index && isReversed(balloon, later, around) ? [outOfOrder(place)] : [],
      ),
      ...contours.flatMap((other, place) =>
        place === index ? [] : withBalloon(contour, other, { index, place }),
      ),
    ]
    return found.map((collision) => ({ balloon: index, ...collision }))
  })
}

type FoundCollision = Omit<Collision, 'balloon'>

function withFace(
  { tail }: Balloon,
  { body, tails }: Contour,
  { who, face, head, hands, mouth }: OnStage,
): readonly FoundCollision[] {
  const isOwn = tail !== null && tail.mouth[0] === mouth[0] && tail.mouth[1] === mouth[1]
  const round = outlineOf(face)
  const areas: readonly (readonly [Collision['kind'], number])[] = [
    ['face', sharedArea(body, round)],
    ['head', sharedArea(body, head)],
    ['hand', sum(hands.map((hand) => sharedArea(body, outlineOf(hand))))],
    ['tail', sum(tails.map((points) => sharedArea(points, isOwn ? round : head)))],
    [
      'tail',
      isOwn ? 0 : sum(hands.flatMap((hand) => tails.map((points) => sharedArea(points, outlineOf(hand))))),
    ],
  ]
  return areas
    .filter(([, area]) => area > tolerance)
    .map(([kind, area]) => ({ kind, with: who, amount: rounded(area) }))
}

/** A tail leads to its own speaker: it is long enough to be seen, and ends nearer to that head than to any other. */
function ofTail({ tail, block }: Balloon, faces: readonly OnStage[]): readonly FoundCollision[] {
  const own = tail && faces.find(({ mouth: [x, y] }) => x === tail.mouth[0] && y === tail.mouth[1])
  if (!own) return []
  const length = distance(tail.root, tail.tip)
  if (length < leastTail * block.size) return [{ kind: 'stump', with: own.who, amount: rounded(length) }]
  return faces
    .filter((face) => face.who !== own.who && !isCrowd(face) && aheadOf(own, face, tail.tip) > 0)
    .map((face) => ({ kind: 'astray', with: face.who, amount: rounded(aheadOf(own, face, tail.tip)) }))
}

/** True where readers meet the later one first: it is wholly higher, or further back without being lower. */
function isReversed(
  { middle: [x, y], radii: [, ry] }: Balloon,
  { middle, radii }: Balloon,
  { isRightToLeft }: Surroundings,
): boolean {
  const ahead = (middle[0] - x) * (isRightToLeft ? -1 : 1)
  return middle[1] + radii[1] <= y - ry || (ahead <= 0 && middle[1] - y < ry * lowEnough)
}

const outOfOrder = (place: number): FoundCollision => ({ kind: 'order', with: place, amount: 0 })

/** Of half the height of the earlier one: so much lower is below. */
const lowEnough = 0.75

/** Em of the lettering beside it. */
const leastTail = 0.4

/** Two bodies are reported once, with the earlier one. */
function withBalloon(
  contour: Contour,
  other: Contour,
  { index, place }: { index: number; place: number },
): readonly FoundCollision[] {
  const areas: readonly (readonly [Collision['kind'], number])[] = [
    ['balloon', index < place ? sharedArea(contour.body, other.body) : 0],
    ['tail', sum(contour.tails.map((tail) => sharedArea(tail, other.body)))],
    [
      'tail',
      index < place
        ? sum(contour.tails.flatMap((tail) => other.tails.map((own) => sharedArea(tail, own))))
        : 0,
    ],
  ]
  return areas
    .filter(([, area]) => area > tolerance)
    .map(([kind, area]) => ({ kind, with: place, amount: rounded(area) }))
}

const outlineOf = ({ x, y, rx, ry }: Ellipse): Points => ellipse([x, y], [rx, ry], 40)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const rounded = (value: number): number => Math.round(value * 10) / 10
