/** Pico, the robot mascot: a whole figure with a visor for a face; the soles are at y 258. */
import type { View } from '../../../stories/script-words.ts'
import type { Figure } from '../figure.ts'
import { drawPicoBody, picoBodyOutline } from './pico-body.ts'
import { drawPicoHead, picoFace, picoHeadOutline, picoMouth } from './pico-head.ts'
import { hanging, picoPoses } from './pico-poses.ts'
import { hidden, picoProfilePoses } from './pico-poses-profile.ts'
import { puppetFigure } from './puppet.ts'
import type { Build } from './robot-pose.ts'

const tube = { widths: [12.5, 10], line: 5 } as const

const buildOf = (view: View): Build =>
  view === 'profile'
    ? { tube, shoulders: { right: [-6, 128], left: [22, 124] }, hand: 0.9, head: [136, 92], isProfile: true }
    : { tube, shoulders: { right: [62, 122], left: [62, 122] }, hand: 0.9, head: [136, 92], isProfile: false }

export const pico: Figure = puppetFigure({
  poses: {
    front: { poses: picoPoses, resting: hanging },
    profile: { poses: picoProfilePoses, resting: hidden },
  },
  buildOf,
  drawBody: (drawing, { view }, how) => drawPicoBody(drawing, view, how),
  drawHead: drawPicoHead,
  mouth: picoMouth,
  face: picoFace,
  headOutline: picoHeadOutline,
  bodyOutline: () => picoBodyOutline,
  isRobot: true,
  size: 1,
})
