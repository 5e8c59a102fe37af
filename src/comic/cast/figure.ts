/** What a character is to the stage: something that can be drawn in any look, and where its face is then. */
import type { Expression, Pose, View } from '../../stories/script-words.ts'
import type { Box, Ellipse } from '../ink/curves.ts'
import { Drawing } from '../ink/drawing.ts'
import { type Frame, onPanel, panelFrame } from '../ink/frame.ts'
import type { Point, Points } from '../ink/points.ts'

export interface Look {
  readonly expression: Expression
  readonly pose: Pose
  /** Turned heads look to the right; the stage mirrors the whole figure where they look to the left. */
  readonly view: View
  /** Where the hand that acts is wanted, in the figure's own units; without it where the pose has it. */
  readonly aim?: Point
  /** Which way the eyes go, as a unit vector; straight on without it. */
  readonly gaze?: Point
  /** What is in the hand of somebody who holds something. */
  readonly held?: Held
  /** Down to the feet: without it legs are left out. */
  readonly isWhole?: true
}

/** A thing in a hand. */
export interface Held {
  /** Into a frame whose 0 0 is the palm, in the figure's own units. */
  readonly draw: (drawing: Drawing) => void
  /** What it takes up around the palm. */
  readonly box: Box
}

/**
 * All in the figure's own units: the middle of the head is 0 0, a head is about 210 high and 250 wide, the shoulders
 * are at y 136, the hip is at about 300, the soles of somebody who stands are at 463.
 */
export interface Figure {
  /** Draws body, head and hands; the widest line is 7. Marks are not its business. */
  readonly draw: (drawing: Drawing, look: Look) => void
  readonly landmarks: (look: Look) => Landmarks
  /** Draws a forearm that comes from below, with a hand that closes around 0 0: all that is seen of somebody in an insert. */
  readonly drawHand: (drawing: Drawing) => void
  /** y of the floor under somebody in a pose. */
  readonly ground: (look: Look) => number
  /** Robots speak in balloons with cut corners. */
  readonly isRobot: boolean
  /** Times the size of the others on the same stage. */
  readonly size: number
  /** That of the largest where all are small and nobody's feet are looked at: then they are seen from nearer. */
  readonly sizeAlone?: number
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

/** Where somebody touches the floor who lies on it: measured once for each pose and view. */
export function lowest(draw: Figure['draw']): Figure['ground'] {
  const known = new Map<string, number>()
  return (look) => {
    const key = `${look.pose} ${look.view}`
    const trace = () => Drawing.trace((drawing) => draw(drawing, { ...look, isWhole: true }), panelFrame)
    const foot =
      known.get(key) ??
      Math.max(
        ...trace()
          .outlines.flat()
          .map(([, y]) => y),
      )
    known.set(key, foot)
    return foot
  }
}

/** In a frame that turns and moves what is in it, and keeps its size. Its axes stay level: it is as wide as it was turned. */
export function movedEllipse({ x, y, rx, ry }: Ellipse, frame: Frame): Ellipse {
  const [cx, cy] = onPanel(frame, [x, y])
  const { a: cos, b: sin } = frame
  return { x: cx, y: cy, rx: Math.hypot(rx * cos, ry * sin), ry: Math.hypot(rx * sin, ry * cos) }
}

export const movedPoints = (points: Points, frame: Frame): Points =>
  points.map((point) => onPanel(frame, point))
