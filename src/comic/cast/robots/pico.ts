/** Pico, the robot mascot: a whole figure with a visor for a face; the soles are at y 258. */
import type { View } from '../../../stories/script-words.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import { type Figure, type Landmarks, type Look, lowest, movedEllipse, movedPoints } from '../figure.ts'
import { heldThing } from '../people/held.ts'
import { drawPicoBody, picoBodyOutline } from './pico-body.ts'
import { drawPicoHead, picoFace, picoHeadOutline, picoMouth } from './pico-head.ts'
import { hanging, picoPoses } from './pico-poses.ts'
import { hidden, picoProfilePoses } from './pico-poses-profile.ts'
import {
  type Build,
  drawArms,
  drawRobotHand,
  handEllipses,
  level,
  type RobotPose,
  robotPose,
} from './robot-pose.ts'

export const pico: Figure = {
  draw,
  landmarks,
  ground,
  drawHand: (drawing) => drawRobotHand(drawing, buildOf('front')),
  isRobot: true,
  size: 1,
}

const lying = lowest(draw)

function ground(look: Look): number {
  const how = robotPose(poses, look, buildOf(look.view))
  return how.whole ? lying(look) : (how.ground ?? 258)
}

function draw(sheet: Drawing, look: Look): void {
  const { view } = look
  const build = buildOf(view)
  const how = robotPose(poses, look, build)
  const drawing = sheet.at(how.whole ?? leaning(how))
  const held = how.held && heldThing(how.held.thing)
  const drawHeld = () => how.held && held?.draw(drawing.at(how.held.spot))
  drawArms(drawing, how, { build, layer: undefined })
  drawPicoBody(drawing, view, how)
  drawArms(drawing, how, { build, layer: 'body' })
  drawPicoHead(drawing.at(how.head ?? level), look)
  drawHeld()
  if (how.palm) look.held?.draw(drawing.at({ x: how.palm[0], y: how.palm[1] }))
  drawArms(drawing, how, { build, layer: 'head' })
}

const poses = {
  front: { poses: picoPoses, resting: hanging },
  profile: { poses: picoProfilePoses, resting: hidden },
}

const tube = { widths: [12.5, 10], line: 5 } as const

const buildOf = (view: View): Build =>
  view === 'profile'
    ? { tube, shoulders: { right: [-6, 128], left: [22, 124] }, hand: 0.9, head: [136, 92], isProfile: true }
    : { tube, shoulders: { right: [62, 122], left: [62, 122] }, hand: 0.9, head: [136, 92], isProfile: false }

/** Turned around the feet. */
function leaning({ lean = 0 }: RobotPose): Spot {
  const angle = (lean * Math.PI) / 180
  return { x: 240 * Math.sin(angle) * 0.5, y: 240 - 240 * Math.cos(angle), turn: lean }
}

function landmarks(look: Look): Landmarks {
  const { expression, view } = look
  const how = robotPose(poses, look, buildOf(view))
  const whole = inner(panelFrame, how.whole ?? leaning(how))
  const head = inner(whole, how.head ?? level)
  return {
    mouth: onPanel(head, picoMouth(view)),
    face: movedEllipse(picoFace(view), head),
    head: movedPoints(picoHeadOutline(view, expression), head),
    hands: handEllipses(how, buildOf(view), { frame: whole, look }),
    body: movedPoints(picoBodyOutline, whole),
  }
}
