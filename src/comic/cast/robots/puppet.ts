/** Figures on one skeleton: a large head on a small body, tubes for arms, and always whole. Pico's poses fit all of them. */
import type { Expression, Pose, View } from '../../../stories/script-words.ts'
import type { Ellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { inner, onPanel, panelFrame, type Spot } from '../../ink/frame.ts'
import type { Point, Points } from '../../ink/points.ts'
import { type Figure, type Landmarks, type Look, lowest, movedEllipse, movedPoints } from '../figure.ts'
import { drawInPose } from '../people/held.ts'
import {
  type Build,
  drawArms,
  drawRobotHand,
  handEllipses,
  level,
  type RobotPose,
  type RobotPoses,
  robotPose,
} from './robot-pose.ts'

export interface Puppet {
  readonly poses: { readonly front: RobotPoses; readonly profile: RobotPoses }
  readonly buildOf: (view: View) => Build
  /** What lies behind the arms, too. */
  readonly drawBehind?: (drawing: Drawing, look: Look) => void
  readonly drawBody: (drawing: Drawing, look: Look, how: RobotPose) => void
  readonly drawHead: (drawing: Drawing, look: Look) => void
  readonly mouth: (view: View) => Point
  readonly face: (view: View) => Ellipse
  readonly headOutline: (view: View, expression: Expression) => Points
  readonly bodyOutline: (view: View, pose: Pose) => Points
  readonly isRobot: boolean
  readonly size: number
  readonly sizeAlone?: number
}

export function puppetFigure(puppet: Puppet): Figure {
  const drawn: Figure['draw'] = (drawing, look) => draw(drawing, puppet, look)
  const lying = lowest(drawn)
  return {
    draw: drawn,
    landmarks: (look) => landmarksOf(puppet, look),
    drawHand: (drawing) => drawRobotHand(drawing, puppet.buildOf('front')),
    ground: (look) => {
      const how = poseOf(puppet, look)
      return how.whole ? lying(look) : (how.ground ?? soles)
    },
    isRobot: puppet.isRobot,
    size: puppet.size,
    ...(puppet.sizeAlone && { sizeAlone: puppet.sizeAlone }),
  }
}

/** y of the floor under one who stands. */
const soles = 258

const poseOf = ({ poses, buildOf }: Puppet, look: Look): RobotPose =>
  robotPose(poses, look, buildOf(look.view))

function draw(sheet: Drawing, puppet: Puppet, look: Look): void {
  const build = puppet.buildOf(look.view)
  const how = poseOf(puppet, look)
  const drawing = sheet.at(how.whole ?? leaning(how))
  puppet.drawBehind?.(drawing, look)
  drawArms(drawing, how, { build, layer: undefined })
  puppet.drawBody(drawing, look, how)
  drawArms(drawing, how, { build, layer: 'body' })
  puppet.drawHead(drawing.at(how.head ?? level), look)
  if (how.held) drawInPose(drawing, how.held)
  if (how.palm && look.held) drawing.at({ x: how.palm[0], y: how.palm[1] }).holds(look.held.draw)
  drawArms(drawing, how, { build, layer: 'head' })
}

/** Turned around the feet. */
function leaning({ lean = 0 }: RobotPose): Spot {
  const angle = (lean * Math.PI) / 180
  return { x: 240 * Math.sin(angle) * 0.5, y: 240 - 240 * Math.cos(angle), turn: lean }
}

function landmarksOf(puppet: Puppet, look: Look): Landmarks {
  const { expression, pose, view } = look
  const how = poseOf(puppet, look)
  const whole = inner(panelFrame, how.whole ?? leaning(how))
  const head = inner(whole, how.head ?? level)
  return {
    mouth: onPanel(head, puppet.mouth(view)),
    face: movedEllipse(puppet.face(view), head),
    head: movedPoints(puppet.headOutline(view, expression), head),
    hands: handEllipses(how, puppet.buildOf(view), { frame: whole, look }),
    body: movedPoints(puppet.bodyOutline(view, pose), whole),
  }
}
