/** v0, a walking desk telephone: a whole figure on two wheels, which stand at y 154. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import { type Figure, type Landmarks, type Look, lowest, movedEllipse, movedPoints } from '../figure.ts'
import { drawInPose } from '../people/held.ts'
import { type Build, drawArms, drawRobotHand, handEllipses, type RobotPose, robotPose } from './robot-pose.ts'
import { drawV0Body, v0BodyOutline, v0Face, v0Mouth, v0Outline } from './v0-body.ts'
import { hanging, hidden, v0Poses, v0ProfilePoses } from './v0-poses.ts'

export const v0: Figure = {
  draw,
  landmarks,
  ground,
  drawHand: (drawing) => drawRobotHand(drawing, buildOf('front')),
  isRobot: true,
  size: 0.62,
}

const lying = lowest(draw)

function ground(look: Look): number {
  const how = robotPose(poses, look, buildOf(look.view))
  return how.whole ? lying(look) : (how.ground ?? 154)
}

function draw(sheet: Drawing, look: Look): void {
  const { expression, view } = look
  const build = buildOf(view)
  const how = robotPose(poses, look, build)
  const drawing = sheet.at(how.whole ?? leaning(how))
  drawArms(drawing, how, { build, layer: undefined })
  drawV0Body(drawing, {
    view,
    expression,
    gaze: look.gaze,
    isSitting: how.isSitting ?? false,
    coversChest: how.coversChest ?? false,
  })
  drawArms(drawing, how, { build, layer: 'body' })
  if (how.held) drawInPose(drawing, how.held)
  if (how.palm && look.held) drawing.at({ x: how.palm[0], y: how.palm[1] }).holds(look.held.draw)
  drawArms(drawing, how, { build, layer: 'head' })
}

const poses = {
  front: { poses: v0Poses, resting: hanging },
  profile: { poses: v0ProfilePoses, resting: hidden },
}

const tube = { widths: [7.5, 6.5], line: 4.6 } as const

const buildOf = (view: View): Build =>
  view === 'profile'
    ? { tube, shoulders: { right: [-10, 34], left: [30, 34] }, hand: 0.66, head: [92, 30], isProfile: true }
    : { tube, shoulders: { right: [80, 34], left: [80, 34] }, hand: 0.66, head: [92, 30], isProfile: false }

/** Turned around the wheels. */
function leaning({ lean = 0 }: RobotPose): Spot {
  const angle = (lean * Math.PI) / 180
  return { x: 70 * Math.sin(angle), y: 128 - 128 * Math.cos(angle), turn: lean }
}

function landmarks(look: Look): Landmarks {
  const { view } = look
  const how = robotPose(poses, look, buildOf(view))
  const whole = inner(panelFrame, how.whole ?? leaning(how))
  return {
    mouth: onPanel(whole, v0Mouth(view)),
    face: movedEllipse(v0Face(view), whole),
    head: movedPoints(v0Outline, whole),
    hands: handEllipses(how, buildOf(view), { frame: whole, look }),
    body: movedPoints(v0BodyOutline, whole),
  }
}
