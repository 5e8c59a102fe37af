/** Two bones and a hand that arrive where they are wanted, or come as near as they can. */
import { along, clamp, direction, distance, type Point } from '../ink/points.ts'

export interface Bent {
  readonly elbow: Point
  readonly wrist: Point
  /** Degrees by which the hand turns away from the forearm, clockwise. */
  readonly turn?: number
}

export interface Wish {
  readonly shoulder: Point
  /** In the same units as the arm. */
  readonly target: Point
  /** From the wrist to the tip of the fingers. */
  readonly hand: number
  /** Times its own length that the arm has at least and at most: a folded arm points nowhere, and drawn people stretch. */
  readonly stretch: readonly [least: number, most: number]
  /** The head: a hand goes around it. Half its width, and how low it is. */
  readonly head: Point
}

/** @param usual the arm of the pose, which says how long its bones are */
export function armTo(usual: Bent, { shoulder, target, hand, stretch, head }: Wish): Required<Bent> {
  const [upper, fore] = [distance(shoulder, usual.elbow), distance(usual.elbow, usual.wrist)]
  const way = direction(shoulder, target)
  const [least, most] = stretch
  const far = clamp(distance(shoulder, target) - hand, (upper + fore) * least, (upper + fore) * most)
  const wrist = around(along(shoulder, way, far), head)
  const elbow = elbowOf({ shoulder, wrist, upper, fore })
  const turn = angleOf(direction(wrist, target)) - angleOf(direction(elbow, wrist))
  return { elbow, wrist, turn: clamp(((turn + 540) % 360) - 180, -60, 60) }
}

/** Beside the head, where it would be before or after it. */
const around = ([x, y]: Point, [wide, low]: Point): Point =>
  x < wide && y < low ? [wide + 8, Math.max(y, low - 70)] : [x, y]

interface Bones {
  readonly shoulder: Point
  readonly wrist: Point
  readonly upper: number
  readonly fore: number
}

/** Below the straight line, or beside the body where that is the same. */
function elbowOf({ shoulder, wrist, upper, fore }: Bones): Point {
  const [way, far] = [direction(shoulder, wrist), distance(shoulder, wrist) || 1]
  const share = clamp((upper ** 2 - fore ** 2 + far ** 2) / (2 * far), -upper, upper)
  const isStraight = far >= (upper + fore) * 0.98
  const [middle, aside] = isStraight
    ? [(far * upper) / (upper + fore), 5]
    : [share, Math.sqrt(Math.max(0, upper ** 2 - share ** 2))]
  const [across, down] = way
  const side = 1.5 * across >= down ? 1 : -1
  return along(along(shoulder, way, middle), [-down * side, across * side], aside)
}

const angleOf = ([x, y]: Point): number => (Math.atan2(y, x) * 180) / Math.PI
