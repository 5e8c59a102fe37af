/** Bodies of robots of a site's own: a box with a badge, square shoes, claws. */
import type { RobotLook } from '../../../site/cast-words.ts'
import type { View } from '../../../stories/script-words.ts'
import { pathPoints, roundedRectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { shadePaints } from '../people/people.ts'
import { flatFeet } from './own-poses.ts'
import type { RobotPose } from './robot-pose.ts'
import type { Mitten } from './tube.ts'

export interface BodyLook {
  readonly view: View
  readonly how: RobotPose
}

export function drawRobotBody(drawing: Drawing, robot: RobotLook, { view, how }: BodyLook): void {
  const isTurned = view === 'profile'
  if (!how.isSitting || how.feet) drawFeet(drawing, view, how)
  drawing.flat('M -24 70 L 24 70, 24 104, -24 104')
  drawing.shape(isTurned ? side : front, shadePaints[robot.shade], { width: 6.2, exact: true })
  if (robot.shade === 'white') drawing.fill(isTurned ? sideShade : frontShade, tone(20))
  const line = { width: 3.4, taper: 0, colour: robot.shade === 'black' ? paper : ink } as const
  drawing.line(isTurned ? 'M -54 204 L 0 206, 56 204' : 'M -66 204 L 0 207, 66 204', line)
  if (view === 'back') drawing.ring(roundedRectangle([-40, 116], [80, 66], 10), { ...line, exact: true })
  else if (!how.coversChest) drawBadge(drawing, robot, view)
  if (how.isSitting && view !== 'back') drawSoles(drawing, isTurned)
}

const front: Points = pathPoints(
  'M -50 92 L 50 92 Q 72 92 74 114 L 70 216 Q 70 232 54 232 L -54 232 Q -70 232 -70 216 L -74 114 Q -72 92 -50 92',
  3,
)
const side: Points = pathPoints(
  'M -40 92 L 40 92 Q 58 92 60 114 L 60 216 Q 60 232 44 232 L -44 232 Q -60 232 -60 216 L -60 114 Q -58 92 -40 92',
  3,
)
const frontShade: Points = pathPoints('M 52 96 L 68 104, 70 120, 66 216, 60 228, 44 229, 54 214, 56 140')
const sideShade: Points = pathPoints('M -56 104 L -44 96, -40 140, -38 214, -30 229, -50 228, -57 216')

function drawFeet(drawing: Drawing, view: View, { feet, lean }: RobotPose): void {
  const standing = view === 'profile' ? [28, -4] : view === 'three-quarter' ? [-32, 42] : [-38, 38]
  const flat = flatFeet(
    standing.map((x) => ({ x, y: 243 })),
    lean,
  )
  for (const foot of feet ?? flat) {
    const pen = drawing.at(foot)
    pen.shape(view === 'profile' ? sideShoe : shoe, ink, { width: 4, exact: true, colour: paper })
    pen.fill(view === 'profile' ? sideShoe : shoe, ink)
    if (view !== 'back') pen.line('M -20 -6 L -4 -8, 10 -7', { width: 3.4, colour: paper, taper: 0.2 })
  }
}

const shoe: Points = pathPoints(
  'M -28 -16 L 28 -16 Q 32 -16 33 -10 L 35 14 L -35 14 L -33 -10 Q -32 -16 -28 -16',
  3,
)
const sideShoe: Points = pathPoints(
  'M -26 -16 L 6 -16 Q 30 -14 38 0 L 40 14 L -30 14 L -30 -10 Q -30 -16 -26 -16',
  3,
)

/** The soles of outstretched legs. */
function drawSoles(drawing: Drawing, isTurned: boolean): void {
  const soles = isTurned
    ? [roundedRectangle([56, 184], [38, 72], 8)]
    : [-52, 56].map((x) => roundedRectangle([x - 34, 200], [68, 58], 10))
  for (const sole of soles) drawing.fill(sole, ink)
  if (!isTurned)
    for (const x of [-52, 56])
      drawing.line(
        [
          [x - 18, 214],
          [x + 18, 214],
        ],
        { width: 4, colour: paper, taper: 0.2 },
      )
}

function drawBadge(drawing: Drawing, { badge, lamp, shade }: RobotLook, view: View): void {
  const isTurned = view === 'profile'
  const share = isTurned ? 0.62 : 1
  const x = isTurned ? 38 : view === 'front' ? 0 : 10
  const light = lamp === 'spot' ? spot : ink
  if (badge === 'none') {
    for (const dx of [-20, 0, 20])
      drawing
        .dot([x + dx * share, 146], [8 * share, 8])
        .dot([x + dx * share, 146], [4.6 * share, 4.6], dx ? paper : light)
    return
  }
  const placed = badges[badge].map(([dx, y]): Point => [x + dx * share, y + 148])
  drawing.shape(placed, light, {
    width: 4.4,
    sharp: badge !== 'heart',
    colour: shade === 'black' ? paper : ink,
  })
}

const star: Points = Array.from({ length: 10 }, (_, index): Point => {
  const [radius, angle] = [index % 2 ? 14 : 33, (index * Math.PI) / 5 - Math.PI / 2]
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
})

const badges = {
  heart: pathPoints('M 0 30 C -36 8 -38 -28 -16 -28 Q -4 -28 0 -14 Q 4 -28 16 -28 C 38 -28 36 8 0 30', 5),
  bolt: pathPoints('M 8 -36 L -22 6 -3 6 -10 36 22 -8 3 -8 16 -36'),
  star,
} as const

/** Claws of two prongs in place of hands. */
export function drawClaw(drawing: Drawing, hand: Mitten, width: number): void {
  drawing.shape(claws[hand], paper, { width, exact: true })
  drawing.line('M -11 3 L 0 6, 11 3', { width: width * 0.66, taper: 0, exact: true })
}

const claws: Readonly<Record<Mitten, Points>> = {
  open: pathPoints(
    'M -12 8 L -12 -2 -25 -12 -26 -30 -15 -46 -7 -44 -11 -28 -5 -18 5 -18 11 -28 7 -44 15 -46 26 -30 25 -12 12 -2 12 8',
  ),
  fist: pathPoints(
    'M -12 8 L -12 -2 -23 -10 -25 -24 -14 -38 -3 -38 -5 -30 -10 -22 -4 -15 4 -15 10 -22 5 -30 3 -38 14 -38 25 -24 23 -10 12 -2 12 8',
  ),
  pointing: pathPoints(
    'M -12 8 L -12 -2 -21 -12 -19 -30 -13 -60 -5 -60 -4 -34 2 -24 8 -22 12 -34 20 -34 25 -20 22 -8 12 -2 12 8',
  ),
}

/** What the body and the feet take up. */
export const robotBodyOutline: Points = pathPoints('M -90 88 L 96 88, 96 262, -90 262')
