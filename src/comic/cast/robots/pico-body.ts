/** Pico's body with its emblem, and the feet. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints, superellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import type { RobotPose } from './robot-pose.ts'

export function drawPicoBody(
  drawing: Drawing,
  view: View,
  { isSitting = false, coversChest = false, feet }: RobotPose,
): void {
  if (feet) for (const foot of feet) drawing.at(foot).dot([0, 0], [34, 18]).dot([-6, -5], [12, 3.6], paper)
  else if (!isSitting) drawFeet(drawing, view)
  else if (view === 'back') drawing.dot([0, 240], [96, 17])
  drawing.flat('M -20 70 L 20 70, 20 104, -20 104')
  const isTurned = view === 'profile'
  const trunk = isTurned ? profile : front
  drawing.shape(trunk, paper, { width: 6.2, exact: true })
  drawing.fill(isTurned ? shade.map(([x, y]): Point => [x * 0.84, y]) : shade, tone(20))
  drawing.line(isTurned ? 'M -48 196 C -30 206 20 208 54 192' : 'M -62 192 C -30 208 30 206 64 190', {
    width: 3,
    taper: 0.3,
  })
  if (view === 'back') drawHatch(drawing)
  else if (!coversChest) drawEmblem(drawing, view)
  if (isSitting && view !== 'back') drawShoes(drawing, view)
}

const front: Points = pathPoints(
  'M -42 97 L 0 91, 42 97, 69 114, 82 162, 73 210, 40 235, 0 236, -40 235, -73 210, -82 162, -69 114',
)
const profile: Points = pathPoints(
  'M -36 97 L 0 91, 36 97, 60 114, 72 166, 62 212, 32 234, 0 235, -32 234, -56 212, -66 166, -56 114',
)

const shade: Points = pathPoints(
  'M 50 106 L 66 118, 77 162, 69 206, 38 231, -4 232, -36 229, 6 218, 38 202, 54 168, 57 130',
)

function drawFeet(drawing: Drawing, view: View): void {
  if (view === 'profile') {
    drawing
      .dot([28, 240], [34, 17])
      .dot([-4, 242], [41, 21], paper)
      .dot([-4, 243], [38, 19])
      .dot([10, 237], [12, 3.6], paper)
    return
  }
  for (const x of view === 'three-quarter' ? [-32, 42] : [-37, 37]) {
    drawing.dot([x, 243], [33, 19])
    if (view !== 'back') drawing.dot([x - 5, 239], [12, 3.6], paper)
  }
}

/** The shoes of outstretched legs. */
function drawShoes(drawing: Drawing, view: View): void {
  if (view === 'profile') drawing.dot([74, 222], [21, 36]).dot([80, 206], [4, 9], paper)
  else for (const x of [-52, 56]) drawing.dot([x, 230], [37, 31]).dot([x - 9, 214], [13, 5], paper)
}

function drawEmblem(drawing: Drawing, view: View): void {
  const isTurned = view === 'profile'
  const x = isTurned ? 43 : view === 'front' ? 0 : 11
  const share = isTurned ? 0.7 : 1
  const placed = balloon.map(([dx, y]): readonly [number, number] => [x + dx * share, y])
  drawing.shape(placed, spot, { width: 4.2, exact: true })
  for (const dx of [-13, 0, 13]) drawing.dot([x + dx * share, 144], 4.2 * (isTurned ? 0.8 : 1), paper)
}

const balloon: Points = pathPoints(
  'M -34 144 L -30 122, 0 116, 30 122, 34 144, 27 165, 6 167, -13 184, -13 184, -12 167, -29 164',
)

function drawHatch(drawing: Drawing): void {
  drawing.ring(superellipse({ x: 0, y: 148, rx: 38, ry: 32 }, 4, 12), { width: 3.4, exact: true })
  drawing.dot([0, 148], 11).dot([0, 148], 6.5, spot)
}

/** What the body and the feet take up. */
export const picoBodyOutline: Points = pathPoints('M -84 96 L 84 96, 84 258, -84 258')
