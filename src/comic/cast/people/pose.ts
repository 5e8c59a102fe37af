/** What a pose is made of, and the poses of each view. */
import type { Pose, View } from '../../../stories/script-words.ts'
import type { Spot } from '../../ink/frame.ts'
import type { Arm } from './arm.ts'
import type { HeldName } from './held.ts'
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
}

export function poseDrawing(pose: Pose, view: View): PoseDrawing {
  if (view === 'profile') return profilePoses[pose]
  return view === 'back' ? fromBehind(frontPoses[pose]) : frontPoses[pose]
}

/** The body hides what hands do before it, and what they hold; elbows still stick out at its sides. */
function fromBehind({ right, left = right, head, held }: PoseDrawing): PoseDrawing {
  const seen = (arm: Arm): Arm => {
    const [x, y] = arm.wrist
    const isBefore = held ? y < 220 : x < 66 && y > 90
    return isBefore ? { elbow: arm.elbow, wrist: [10, y], hand: 'relaxed', layer: 'behind' } : arm
  }
  return { right: seen(right), left: seen(left), ...(head && { head }) }
}
