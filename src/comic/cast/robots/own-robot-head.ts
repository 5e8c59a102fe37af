/** Heads of robots of a site's own: a monitor, a dome, a bucket turned over. */
import type { RobotLook } from '../../../site/cast-words.ts'
import type { Expression, View } from '../../../stories/script-words.ts'
import { type Ellipse, pathPoints, rectangle, roundedRectangle, superellipse } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { shadePaints } from '../people/people.ts'
import { drawAntennas } from './antennas.ts'
import { drawFace, twoEyes } from './screen.ts'

export interface HeadLook {
  readonly view: View
  readonly expression: Expression
  readonly gaze?: Point
}

export function drawRobotHead(
  drawing: Drawing,
  robot: RobotLook,
  { view, expression, gaze }: HeadLook,
): void {
  const { outlines, draw } = heads[robot.head]
  const isTurned = view === 'profile'
  drawAntennas(drawing, robot, { view, expression })
  drawing.shape(isTurned ? outlines.profile : outlines.front, shadePaints[robot.shade], {
    width: 7,
    exact: true,
  })
  draw(drawing, robot, view)
  if (view === 'back') return
  const isScreen = robot.head === 'screen'
  const [x, y] = isTurned && !isScreen ? plated : faceAt[view]
  drawFace(
    {
      drawing: drawing.at({ x, y }),
      eyes: isTurned ? [{ x: -13, y: -8, side: -1 }] : twoEyes,
      mouth: isTurned ? [13, 30] : [0, 30],
      squeeze: isTurned ? 0.72 : 1,
      lit: isScreen ? paper : ink,
      ...(gaze && { gaze }),
      unlit: isScreen ? ink : paper,
    },
    expression,
  )
}

interface Head {
  readonly outlines: { readonly front: Points; readonly profile: Points }
  readonly draw: (drawing: Drawing, robot: RobotLook, view: View) => void
}

const faceAt = {
  front: [0, 4],
  'three-quarter': [16, 4],
  profile: [64, 4],
} as const satisfies Record<Exclude<View, 'back'>, Point>

/** From the side, of a face that is not on a screen. */
const plated: Point = [50, 4]

const lampOf = ({ lamp }: RobotLook) => (lamp === 'spot' ? spot : ink)

const heads: Readonly<Record<RobotLook['head'], Head>> = {
  screen: {
    outlines: {
      front: roundedRectangle([-118, -84], [236, 166], 20),
      profile: pathPoints(
        'M 30 -84 L 92 -84 Q 108 -84 108 -68 L 108 66 Q 108 82 92 82 L 30 82 Q 10 76 -20 66 L -62 56 Q -80 52 -80 36 L -80 -38 Q -80 -54 -62 -58 L -20 -68 Q 10 -78 30 -84',
        3,
      ),
    },
    draw: drawMonitor,
  },
  dome: {
    outlines: {
      front: pathPoints(
        'M 0 -96 C 74 -96 114 -48 114 8 L 114 62 Q 114 80 96 80 L -96 80 Q -114 80 -114 62 L -114 8 C -114 -48 -74 -96 0 -96',
        5,
      ),
      profile: pathPoints(
        'M 0 -96 C 68 -96 106 -48 106 8 L 106 62 Q 106 80 88 80 L -88 80 Q -106 80 -106 62 L -106 8 C -106 -48 -68 -96 0 -96',
        5,
      ),
    },
    draw: drawDome,
  },
  bucket: {
    outlines: {
      front: pathPoints(
        'M -74 -88 L 74 -88 Q 88 -88 90 -74 L 112 78 Q 0 92 -112 78 L -90 -74 Q -88 -88 -74 -88',
        5,
      ),
      profile: pathPoints(
        'M -70 -88 L 70 -88 Q 82 -88 84 -74 L 106 78 Q 0 92 -106 78 L -84 -74 Q -82 -88 -70 -88',
        5,
      ),
    },
    draw: drawBucket,
  },
}

/** A plate for the face where the metal is not white. */
function drawPlate(drawing: Drawing, { shade }: RobotLook, view: View): void {
  if (shade === 'white' || view === 'back') return
  const plate: Ellipse =
    view === 'profile' ? { x: 49, y: 6, rx: 39, ry: 54 } : { x: faceAt[view][0], y: 8, rx: 84, ry: 52 }
  drawing.fill(superellipse(plate, 3, 18), paper)
}

function drawMonitor(drawing: Drawing, robot: RobotLook, view: View): void {
  if (view === 'back') {
    drawing.ring(roundedRectangle([-76, -52], [152, 100], 12), {
      width: 3.4,
      exact: true,
      colour: inkOn(robot),
    })
    drawing.areas(
      [-28, -8, 12].map((y) => rectangle([-50, y], [100, 8])),
      inkOn(robot),
    )
    return
  }
  const isTurned = view === 'profile'
  const left = isTurned ? 28 : view === 'front' ? -98 : -82
  if (isTurned)
    drawing.line('M 14 -78 L 14 0, 14 78', { width: 4.4, taper: 0, colour: inkOn(robot) }).areas(
      [-34, -14, 6, 26].map((y) => rectangle([-56, y], [44, 7])),
      inkOn(robot),
    )
  if (robot.shade !== 'white' || isTurned)
    drawing.fill(roundedRectangle([left - 6, -70], [isTurned ? 84 : 208, 128], 14), paper)
  drawing.fill(roundedRectangle([left, -64], [isTurned ? 74 : 196, 116], 12), ink)
  if (!isTurned) drawing.flat('M -66 -52 L -56 -52, -72 -26, -72 -40', paper)
  const lamp = drawing.at({ x: left + (isTurned ? 60 : 182), y: 68 })
  lamp.dot([0, 0], 7.5, inkOn(robot)).dot([0, 0], 4.6, robot.lamp === 'spot' ? spot : paper)
  if (view === 'three-quarter' && robot.shade === 'white')
    drawing.fill('M -114 -66 Q -113 -79 -102 -80 L -100 -40 -100 76 Q -114 78 -114 64', tone(20))
  if (view === 'three-quarter')
    drawing.line('M -100 -78 L -100 0, -100 76', { width: 3.6, taper: 0, colour: inkOn(robot) })
}

const inkOn = ({ shade }: RobotLook) => (shade === 'black' ? paper : ink)

function drawDome(drawing: Drawing, robot: RobotLook, view: View): void {
  drawPlate(drawing, robot, view)
  const half = view === 'profile' ? 103 : 110
  const line = { width: 4, taper: 0, colour: inkOn(robot) } as const
  drawing.line(`M ${-half + 12} -46 Q 0 -60 ${half - 12} -46`, line)
  if (robot.shade === 'white')
    drawing.fill(view === 'profile' ? crown.map(([x, y]): Point => [x * 0.92, y]) : crown, tone(20))
  drawing.fill(view === 'profile' ? collar.map(([x, y]): Point => [x * 0.93, y]) : collar, inkOn(robot))
  if (view === 'back')
    drawing.ring(superellipse({ x: 0, y: 8, rx: 44, ry: 30 }, 4, 14), { ...line, exact: true })
  for (const x of view === 'profile' ? [-70] : [-92, 92])
    drawing.dot([x, 36], 9, inkOn(robot)).dot([x, 36], 5.4, lampOf(robot) === ink ? paper : spot)
}

const crown = pathPoints('M 0 -92 C 52 -92 84 -72 98 -46 Q 0 -62 -98 -46 C -84 -72 -52 -92 0 -92', 6)
const collar = pathPoints('M -111 58 Q 0 66 111 58 L 111 64 Q 110 77 96 77 L -96 77 Q -110 77 -111 64', 4)

function drawBucket(drawing: Drawing, robot: RobotLook, view: View): void {
  const isTurned = view === 'profile'
  drawPlate(drawing, robot, view)
  const half = isTurned ? 80 : 86
  const line = { width: 4, taper: 0, colour: inkOn(robot) } as const
  drawing.line(`M ${-half - 1} -66 Q 0 -56 ${half + 1} -66`, line)
  if (robot.shade === 'white') drawing.fill(isTurned ? shifted(bucketShade) : bucketShade, tone(20))
  const rim = isTurned ? 112 : 118
  drawing.shape(
    pathPoints(`M ${-rim} 62 Q 0 78 ${rim} 62 L ${rim} 80 Q 0 98 ${-rim} 80`, 4),
    shadePaints[robot.shade],
    { width: 5.4, colour: ink },
  )
  if (isTurned) drawBolt(drawing, robot, [-30, 6])
  else for (const x of [-104, 104]) drawBolt(drawing, robot, [x, 6])
  if (view === 'back')
    drawing.areas(
      [-20, 0, 20].map((y) => rectangle([-40, y], [80, 7])),
      inkOn(robot),
    )
}

const bucketShade = pathPoints('M 78 -59 L 86 -62 L 104 62 Q 88 66 76 68 Q 92 10 78 -59', 4)
const shifted = (points: Points): Points => points.map(([x, y]) => [x - 6, y])

function drawBolt(drawing: Drawing, robot: RobotLook, [x, y]: Point): void {
  drawing.dot([x, y], 20).dot([x, y], 15, paper).dot([x, y], 9.5, lampOf(robot))
}

/** Where a tail points. */
export const robotMouth = (view: View): Point =>
  view === 'profile' ? [92, 34] : view === 'back' ? [84, 30] : [faceAt[view][0], 34]

export const robotFace = (view: View): Ellipse =>
  view === 'profile'
    ? { x: 56, y: 4, rx: 54, ry: 66 }
    : { x: view === 'three-quarter' ? 12 : 0, y: 4, rx: 98, ry: 66 }
