/**
 * What balloons are in the way of, measured on what is drawn and not taken from the search that placed them. Nothing
 * is estimated: contours are cut with faces, heads, hands and with each other.
 */
import type { Balloon } from '../balloons/balloon.ts'
import { type Contour, contourOf } from '../balloons/contour.ts'
import { type Ellipse, ellipse } from '../ink/curves.ts'
import type { Points } from '../ink/points.ts'
import { boundsOf, sharedArea } from './geometry.ts'
import { type Face, isCrowd, type PlaceRequest } from './place-request.ts'

export interface Collision {
  /** Which one, from 0, in reading order. */
  readonly balloon: number
  readonly kind: 'face' | 'head' | 'hand' | 'balloon' | 'frame' | 'tail' | 'avoid'
  /** Whose face, head or hand; which other balloon; `frame`; of `avoid` which part, such as `[51, 9, 10, 43]`. */
  readonly with: string | number
  /** Square px that are covered; px beyond a frame. */
  readonly amount: number
}

export type Surroundings = Pick<PlaceRequest, 'faces' | 'width' | 'height' | 'top'>

/** Square px that nobody sees. */
const tolerance = 6
/** px from the edge of the panel to where the ink of its frame ends. */
const frameInk = 3

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
      ...withFrame(balloon, contour, around),
      ...around.faces.filter((face) => !isCrowd(face)).flatMap((face) => withFace(balloon, contour, face)),
      ...contours.flatMap((other, place) =>
        place === index ? [] : withBalloon(contour, other, { index, place }),
      ),
    ]
    return found.map((collision) => ({ balloon: index, ...collision }))
  })
}

type Found = Omit<Collision, 'balloon'>

function withFrame(
  { corner }: Balloon,
  { body, tails }: Contour,
  { width, height, top = 0 }: Surroundings,
): readonly Found[] {
  const inset = corner ? 0 : frameInk
  const beyond = Math.max(
    ...[body, ...tails].map((points) => {
      const bounds = boundsOf(points)
      return Math.max(
        inset - bounds.left,
        top + inset - bounds.top,
        bounds.right - width + inset,
        bounds.bottom - height + inset,
      )
    }),
  )
  return beyond > 0.5 ? [{ kind: 'frame', with: 'frame', amount: rounded(beyond) }] : []
}

function withFace(
  { tail }: Balloon,
  { body, tails }: Contour,
  { who, face, head, hands, mouth }: Face,
): readonly Found[] {
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

/** Two bodies are told of once, by the earlier one. */
function withBalloon(
  contour: Contour,
  other: Contour,
  { index, place }: { index: number; place: number },
): readonly Found[] {
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
