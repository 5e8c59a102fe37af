/** What a character is to the stage: something that can be drawn in any look, and where its face is then. */
import type { Expression, Pose, View } from '../../stories/script-words.ts'
import type { Ellipse } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { type Frame, onPanel } from '../ink/frame.ts'
import type { Point, Points } from '../ink/points.ts'

export interface Look {
  readonly expression: Expression
  readonly pose: Pose
  /** Turned heads look to the right; the stage mirrors the whole figure where they look to the left. */
  readonly view: View
  /** Where the hand that acts is wanted, in the figure's own units; without it where the pose has it. */
  readonly aim?: Point
}

/**
 * All in the figure's own units: the middle of the head is 0 0, a head is about 210 high and 250 wide, the shoulders
 * are at y 136, the hip is at about 300, and the body goes on below the panel's foot (draw it down to y 330).
 */
export interface Figure {
  /** Draws body, head and hands; the widest line is 7. Marks are not its business. */
  readonly draw: (drawing: Drawing, look: Look) => void
  readonly landmarks: (look: Look) => Landmarks
  /** Robots speak in balloons with cut corners. */
  readonly isRobot: boolean
  /** Times the size of the others on the same stage. */
  readonly size: number
}

/** What balloons keep clear of. Held things count as hands. */
export interface Landmarks {
  /** Where a tail points. */
  readonly mouth: Point
  /** Chin to brow, ear to ear: never covered. */
  readonly face: Ellipse
  /** All of the head with hair, headset, antenna: covered only in need. Encloses the face. */
  readonly head: Points
  /** Each hand with what it holds. */
  readonly hands: readonly Ellipse[]
  /** What the head and the shoulders take up; may be covered. */
  readonly body: Points
}

/** In a frame that turns and moves what is in it, and keeps its size. */
export function movedEllipse(ellipse: Ellipse, frame: Frame): Ellipse {
  const [x, y] = onPanel(frame, [ellipse.x, ellipse.y])
  return { ...ellipse, x, y }
}

export const movedPoints = (points: Points, frame: Frame): Points =>
  points.map((point) => onPanel(frame, point))
