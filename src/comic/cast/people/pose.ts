/** What a pose is made of, and the poses of each view. */
import type { Pose, View } from '../../../stories/script-words.ts'
import type { Spot } from '../../ink/frame.ts'
import { distance, type Point } from '../../ink/points.ts'
import { armTo } from '../aimed-arm.ts'
import type { Look } from '../figure.ts'
import { type Arm, shoulders } from './arm.ts'
import type { HandShape } from './hand.ts'
import { type Guarded, type HeldName, palmFor } from './held.ts'
import { frontPoses } from './poses-front.ts'
import { profilePoses } from './poses-profile.ts'

/**
 * Arms are written as on the right of the picture: x grows outwards from the middle for both of them. In profile the
 * right arm is the near one, the left arm the far one, and x grows forwards for both.
 */
export interface PoseDrawing {
  readonly right: Arm
  /** In profile a hanging far arm cannot be seen. */
  readonly left?: Arm
  /** How the head is held, around its own middle. */
  readonly head?: Spot
  /** How far the whole figure leans from the hip: degrees forwards. */
  readonly lean?: number
  readonly held?: { readonly thing: HeldName; readonly spot: Spot }
  /** What hands lie on. */
  readonly under?: { readonly thing: HeldName; readonly spot: Spot }
  /** Where a thing of the panel is held. */
  readonly palm?: Point
  /** So far down that the crown is seen and not the face. */
  readonly isHeadBowed?: true
  /** All of a figure, legs too, where it does not stand. */
  readonly whole?: Spot
}

export function poseDrawing({ pose, view, aim, held, isWhole }: Omit<Look, 'expression'>): PoseDrawing {
  const usual = usualPose(pose, view)
  if (held && usual.palm) return holding(usual, view, palmFor(usual.palm, held, guardOf(view, isWhole)))
  return aim ? aimedPose(usual, view, aim) : usual
}

/** The hand goes to where the thing is held. */
function holding(usual: PoseDrawing, view: View, palm: Point): PoseDrawing {
  const shoulder = shoulders[view === 'profile' ? 'middle' : 'side']
  const arm = armTo(usual.right, { shoulder, target: palm, hand: 24, stretch: [0.3, 1.35], head: [0, 0] })
  return { ...usual, right: { ...usual.right, ...arm, shoulder }, palm }
}

/** What is low is only seen of somebody who is seen whole. */
const guardOf = (view: View, isWhole = false): Guarded => ({
  side: 110,
  chin: 106,
  lowest: isWhole ? (view === 'profile' ? 226 : 236) : 164,
})

function usualPose(pose: Pose, view: View): PoseDrawing {
  if (view === 'profile') return profilePoses[pose]
  return view === 'back' ? fromBehind(frontPoses[pose]) : frontPoses[pose]
}

/** The arm on the side of what it is wanted at; the whole figure leans where that is too far. */
function aimedPose(usual: PoseDrawing, view: View, [x, y]: Point): PoseDrawing {
  const isOther = x < 0 && view !== 'profile'
  const [joint, side] = view === 'profile' ? (['middle', 1] as const) : (['side', isOther ? -1 : 1] as const)
  const shoulder = shoulders[joint]
  const { hand, flip = false } = usual.right
  const target: Point = [x * side, y]
  const missing = distance(shoulder, target) - mostReach
  const lean = hand === 'pointing' || missing < 0 ? 0 : Math.min(12, missing / 4) * side
  const seen = lean === 0 ? target : mirrored(unleaned([x, y], lean), side)
  const stretch = hand === 'pointing' ? ([0.85, 1.05] as const) : ([0.4, 1.4] as const)
  const arm: Arm = {
    ...armTo(usual.right, { shoulder, target: seen, hand: handLengths[hand] ?? 56, stretch, head }),
    shoulder,
    hand,
    flip,
  }
  const hanging = usual.left ?? usual.right
  const arms = isOther ? { right: hanging, left: arm } : { ...usual, right: arm }
  return { ...arms, ...(usual.head && { head: usual.head }), ...(lean !== 0 && { lean }) }
}

/** Half as wide as a head with its hair, and where the chin is. */
const head: Point = [138, 112]

/** As far as a stretched arm comes with its hand. */
const mostReach = 205

/** From the wrist to the finger tips. */
const handLengths: Partial<Record<HandShape, number>> = { pointing: 80, open: 58, flat: 60 }

const mirrored = ([x, y]: Point, side: 1 | -1): Point => [x * side, y]

/** A point as a figure has it that leans by so many degrees. */
function unleaned(point: Point, degrees: number): Point {
  const { x, y } = leaning(degrees)
  const angle = (-degrees * Math.PI) / 180
  const [dx, dy] = [point[0] - x, point[1] - y]
  return [dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** Turned around the hip, and moved back so that the head stays near its place. */
export function leaning(degrees: number): Spot {
  const angle = (degrees * Math.PI) / 180
  return { x: hip * Math.sin(angle) + hipOf(degrees).x, y: hip - hip * Math.cos(angle), turn: degrees }
}

/** How far the hip of somebody who leans is moved back, and the legs with it. */
export const hipOf = (degrees: number): Spot => ({
  x: -0.7 * hip * Math.sin((degrees * Math.PI) / 180),
  y: 0,
})

const hip = 300

/** The body hides what hands do before it, and what they hold; elbows still stick out at its sides. */
function fromBehind({ right, left = right, head, held, whole, isHeadBowed }: PoseDrawing): PoseDrawing {
  const seen = (arm: Arm): Arm => {
    const [x, y] = arm.wrist
    const isBefore = held ? y < 220 : x < 66 && y > 90
    return isBefore ? { elbow: arm.elbow, wrist: [10, y], hand: 'relaxed', layer: 'behind' } : arm
  }
  const seenHead = isHeadBowed ? { x: 0, y: 48 } : head
  return {
    right: seen(right),
    left: seen(left),
    ...(seenHead && { head: seenHead }),
    ...(whole && { whole }),
  }
}
