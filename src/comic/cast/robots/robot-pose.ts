/** What a pose of a robot is made of. */
import type { Pose } from '../../../stories/script-words.ts'
import type { Ellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { type Frame, inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import { type Point, type Points, pointBetween } from '../../ink/points.ts'
import { armTo } from '../aimed-arm.ts'
import { type Look, movedEllipse } from '../figure.ts'
import { type Guarded, type HeldName, heldThing, inHand, palmFor } from '../people/held.ts'
import { drawMitten, drawTube, isFolded, type Mitten, type Tube } from './tube.ts'

/**
 * Arms are written as on the right of the picture: x grows outwards from the middle for both. In profile the right arm
 * is the near one, the left one the far one, and x grows forwards for both.
 */
export interface RobotPose {
  readonly right: RobotArm
  readonly left: RobotArm
  /** How the head is held, around its own middle. */
  readonly head?: Spot
  /** How far all of it leans forwards, in degrees. */
  readonly lean?: number
  readonly held?: { readonly thing: HeldName; readonly spot: Spot }
  /** Where a thing of the panel is held. */
  readonly palm?: Point
  readonly isSitting?: boolean
  /** Where the feet are, the left one first, where they do not stand side by side. */
  readonly feet?: readonly Spot[]
  /** All of it, where it does not stand. */
  readonly whole?: Spot
  /** y of the floor, where it is not under the feet. */
  readonly ground?: number
  /** Nothing of the chest can be seen. */
  readonly coversChest?: boolean
}

/** What a robot does, and what its left arm does where that is not said. */
export interface RobotPoses {
  readonly poses: Readonly<Record<Pose, Omit<RobotPose, 'left'> & Partial<Pick<RobotPose, 'left'>>>>
  readonly resting: RobotArm
}

export function robotPose(
  { front, profile }: { readonly front: RobotPoses; readonly profile: RobotPoses },
  { pose, view, aim, held, isWhole }: Omit<Look, 'expression'>,
  build: Build,
): RobotPose {
  const { poses, resting } = view === 'profile' ? profile : front
  const how = { left: resting, ...poses[pose] }
  const seen = view === 'back' ? fromBehind(how) : how
  if (held && seen.palm) return holding(seen, build, palmFor(seen.palm, held, guardOf(build, isWhole)))
  return aim ? aimedPose(seen, build, aim) : seen
}

const guardOf = ({ head: [side, chin] }: Build, isWhole = false): Guarded => ({
  side: side + 4,
  chin,
  lowest: chin + (isWhole ? 100 : 84),
})

/** The hand goes to where the thing is held. */
function holding(pose: RobotPose, build: Build, palm: Point): RobotPose {
  const shoulder = build.shoulders.right
  const arm = armTo(pose.right, { shoulder, target: palm, hand: 18, stretch: [0.3, 1.6], head: [0, 0] })
  return { ...pose, right: { ...pose.right, ...arm, shoulder }, palm }
}

/** The arm on the side of what it is wanted at. */
function aimedPose(pose: RobotPose, build: Build, [x, y]: Point): RobotPose {
  const isOther = x < 0 && !build.isProfile
  const shoulder = build.shoulders[isOther ? 'left' : 'right']
  const { hand, flip = false } = pose.right
  const target: Point = [isOther ? -x : x, y]
  const length = (hand === 'pointing' ? 58 : 36) * build.hand
  const stretch = hand === 'pointing' ? ([0.85, 1.1] as const) : ([0.4, 1.6] as const)
  const arm: RobotArm = {
    ...armTo(pose.right, { shoulder, target, hand: length, stretch, head: build.head }),
    shoulder,
    hand,
    flip,
    layer: 'body',
  }
  return isOther ? { ...pose, right: pose.left, left: arm } : { ...pose, right: arm }
}

export interface RobotArm {
  readonly shoulder?: Point
  readonly elbow: Point
  readonly wrist: Point
  readonly hand: Mitten
  /** Degrees by which the hand turns away from the forearm, clockwise. */
  readonly turn?: number
  /** The thumb on the other side. */
  readonly flip?: boolean
  /** Without one an arm lies behind the body. */
  readonly layer?: 'body' | 'head'
}

/** How a robot's arms are built. */
export interface Build {
  readonly tube: Tube
  readonly shoulders: { readonly right: Point; readonly left: Point }
  /** Half its width, and how low it is: hands go around it. */
  readonly head: Point
  /** Times the usual mitten. */
  readonly hand: number
  /** Something else than a mitten, of the same size. */
  readonly drawHand?: typeof drawMitten
  /** Seen from the side, both arms reach the same way. */
  readonly isProfile: boolean
}

/** A forearm from below, longer than it is, with a fist around 0 0. */
export function drawRobotHand(drawing: Drawing, { tube, hand }: Build): void {
  drawTube(
    drawing,
    [
      [24, 400],
      [18, 220],
      [4, 20],
    ],
    { ...tube, widths: [tube.widths[0], tube.widths[0]] },
  )
  drawMitten(drawing.at({ x: 4, y: 20, scale: hand }), 'fist', tube.line)
}

export const level: Spot = { x: 0, y: 0 }

/** The arms of one layer, the left one first. The upper arm of one that is folded before the body lies behind it. */
export function drawArms(drawing: Drawing, pose: RobotPose, { build, layer }: Layered): void {
  for (const side of ['left', 'right'] as const) {
    const arm = pose[side]
    const { shoulder = build.shoulders[side], elbow, wrist } = arm
    const beside = drawing.at(sideSpot(side, build))
    const isSplit = arm.layer !== undefined && !build.isProfile && isFolded(shoulder, elbow, wrist)
    if (isSplit && layer === undefined) drawTube(beside, straight(shoulder, elbow), build.tube)
    if (arm.layer !== layer) continue
    drawTube(beside, isSplit ? straight(elbow, wrist) : [shoulder, elbow, wrist], build.tube)
    const drawHand = build.drawHand ?? drawMitten
    drawHand(beside.at(handSpot(arm, build)), arm.hand, build.tube.line)
  }
}

const straight = (from: Point, to: Point): Points => [from, pointBetween(from, to, 0.5), to]

export interface Layered {
  readonly build: Build
  readonly layer: RobotArm['layer']
}

const sideSpot = (side: 'left' | 'right', { isProfile }: Build): Spot => ({
  ...level,
  mirror: side === 'left' && !isProfile,
})

function handSpot({ elbow, wrist, turn = 0, flip = false }: RobotArm, { hand }: Build): Spot {
  const angle = (Math.atan2(wrist[0] - elbow[0], elbow[1] - wrist[1]) * 180) / Math.PI
  return { x: wrist[0], y: wrist[1], turn: angle + turn, mirror: flip, scale: hand }
}

/** Seen from behind, the body hides what hands do before it; elbows still stick out at its sides. */
function fromBehind({ held, ...pose }: RobotPose): RobotPose {
  const { layer: _right, ...right } = pose.right
  const { layer: _left, ...left } = pose.left
  return isBefore(pose.right) || isBefore(pose.left) || held ? { ...pose, right, left } : pose
}

const isBefore = ({ layer }: RobotArm): boolean => layer === 'body'

/** Where hands and held things are within a frame. */
export function handEllipses(pose: RobotPose, build: Build, { frame, look }: InFrame): readonly Ellipse[] {
  const hands = (['left', 'right'] as const).map((side) => {
    const beside = inner(panelFrame, sideSpot(side, build))
    return ellipseAt(onPanel(inner(beside, handSpot(pose[side], build)), [2, -18]), [30, 30])
  })
  const held = pose.held && ellipseAt([pose.held.spot.x, pose.held.spot.y], heldThing(pose.held.thing).radii)
  return [...hands, ...(held ? [held] : []), ...inHand(pose, look)].map((hand) => movedEllipse(hand, frame))
}

interface InFrame {
  readonly frame: Frame
  readonly look: Look
}

const ellipseAt = ([x, y]: Point, [rx, ry]: readonly [number, number]): Ellipse => ({ x, y, rx, ry })
