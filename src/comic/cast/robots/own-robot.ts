/** Robots of a site's own, made of parts on Pico's skeleton. */
import type { RobotLook } from '../../../site/cast-words.ts'
import type { View } from '../../../stories/script-words.ts'
import { ink, paper } from '../../ink/inks.ts'
import type { Figure } from '../figure.ts'
import { shadePaints } from '../people/people.ts'
import { robotHeadOutline } from './antennas.ts'
import { ownPoses } from './own-poses.ts'
import { drawClaw, drawRobotBody, robotBodyOutline } from './own-robot-body.ts'
import { drawRobotHead, robotFace, robotMouth } from './own-robot-head.ts'
import { puppetFigure } from './puppet.ts'
import type { Build } from './robot-pose.ts'

export const robotFigure = (robot: RobotLook): Figure =>
  puppetFigure({
    poses: ownPoses,
    buildOf: (view) => buildOf(robot, view),
    drawBody: (drawing, { view }, how) => drawRobotBody(drawing, robot, { view, how }),
    drawHead: (drawing, look) => drawRobotHead(drawing, robot, look),
    mouth: robotMouth,
    face: robotFace,
    headOutline: (view, expression) => robotHeadOutline(robot, { view, expression }),
    bodyOutline: () => robotBodyOutline,
    isRobot: true,
    size: 1,
  })

function buildOf({ shade }: RobotLook, view: View): Build {
  const isProfile = view === 'profile'
  const colour = shade === 'black' ? paper : ink
  return {
    tube: { widths: [11, 11], line: 5, paint: shadePaints[shade], colour },
    shoulders: isProfile ? { right: [-6, 128], left: [22, 124] } : { right: [66, 120], left: [66, 120] },
    hand: 0.9,
    head: [136, 92],
    drawHand: drawClaw,
    isProfile,
  }
}
