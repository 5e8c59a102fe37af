/** Bodies of cats and dogs: upright on hind legs, sitting as pets do, lying with their paws before them. */
import type { AnimalLook } from '../../../site/cast-words.ts'
import type { Pose, View } from '../../../stories/script-words.ts'
import { ellipse, pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Spot } from '../../ink/frame.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import { mirrored, moved, type Points } from '../../ink/points.ts'
import { flatFeet } from '../robots/own-poses.ts'
import type { RobotPose } from '../robots/robot-pose.ts'
import { type Coat, coats } from './coat.ts'

export interface BodyIn {
  readonly view: View
  readonly pose: Pose
  readonly how: RobotPose
}

export function drawAnimalBody(drawing: Drawing, look: AnimalLook, body: BodyIn): void {
  const coat = coats[look.coat]
  if (body.pose === 'lie') drawLying(drawing, coat, body.view)
  else if (body.how.isSitting) drawSitting(drawing, coat, body.view)
  else drawStanding(drawing, coat, body)
  if (look.collar && !(body.pose === 'lie' && body.view === 'back')) drawCollar(drawing, look, body)
}

/** Half of an outline, on the right; the other half is its mirror image. */
const both = (right: string): Points => {
  const points = pathPoints(right, 6)
  return [...points, ...mirrored(points).toReversed()]
}

const trunk = both('M 0 84 C 44 84 62 112 70 150 C 78 190 76 228 44 238 Q 20 242 0 240')
const sideTrunk = pathPoints(
  'M -30 84 C -56 104 -64 150 -64 190 C -64 228 -36 240 0 240 C 44 240 62 222 62 184 C 62 140 54 104 34 84',
  6,
)

function drawStanding(drawing: Drawing, coat: Coat, { view, how }: BodyIn): void {
  const isTurned = view === 'profile'
  const feet = isTurned ? sideFeet : view === 'three-quarter' ? turnedFeet : frontFeet
  for (const foot of how.feet ?? flatFeet(feet, how.lean)) drawFoot(drawing, view, foot)
  drawing.shape(isTurned ? sideTrunk : trunk, coat.fur, { width: 6.2 })
  if (view === 'back') return drawBack(drawing, coat)
  const x = isTurned ? 22 : view === 'front' ? 0 : 12
  drawBelly(drawing, coat, [x, 178, isTurned ? 34 : 44])
  if (coat.top === 'patches') drawing.fill(isTurned ? sidePatch : hipPatch, coat.ears[1])
  if (coat.isStriped) drawing.areas(isTurned ? sideBars : flanks)
}

const frontFeet: readonly Spot[] = [
  { x: -38, y: 242 },
  { x: 38, y: 242 },
]
const turnedFeet: readonly Spot[] = [
  { x: -32, y: 242 },
  { x: 44, y: 242 },
]
const sideFeet: readonly Spot[] = [
  { x: 34, y: 240 },
  { x: 0, y: 243 },
]

function drawFoot(drawing: Drawing, view: View, foot: Spot): void {
  const pen = drawing.at(foot)
  pen.shape(ellipse([0, 0], [33, 16], 12), paper, { width: 5.4, exact: true })
  if (view === 'back') return
  const toes = view === 'profile' ? [16, 25] : [-9, 9]
  for (const x of toes)
    pen.line(
      [
        [x, 3],
        [x * 1.05, 12],
      ],
      { width: 3.4, taper: [0.4, 0] },
    )
}

function drawBelly(drawing: Drawing, { fur }: Coat, [x, y, rx]: readonly [number, number, number]): void {
  if (fur !== paper) drawing.fill(ellipse([x, y], [rx, 50], 14), paper)
}

const hipPatch = pathPoints('M 66.5 146 C 74 190 73 216 62 226 C 40 216 34 164 66.5 146', 6)
const sidePatch = pathPoints('M -60 160 C -63 200 -58 222 -36 232 C -16 214 -24 168 -60 160', 6)
const flanks: readonly Points[] = [
  'M 66 136 L 42 146, 69 146',
  'M 73 168 L 48 176, 74 178',
  'M 74 200 L 50 206, 72 212',
].flatMap((one) => [pathPoints(one), mirrored(pathPoints(one))])
const sideBars = [
  'M -58 136 L -30 146, -61 146',
  'M -62 166 L -32 175, -62 177',
  'M -62 198 L -34 205, -60 209',
].map((one) => pathPoints(one))

function drawBack(drawing: Drawing, coat: Coat): void {
  if (coat.top === 'patches') drawing.fill(mirrored(hipPatch), coat.ears[1])
  if (coat.isStriped) drawing.areas([...flanks, ...spine])
}

const spine = ['M -22 124 L 0 130, 22 124, 0 140', 'M -26 152 L 0 158, 26 152, 0 168'].map((one) =>
  pathPoints(one),
)

const seated = both('M 0 84 C 44 84 60 112 68 146 C 100 166 112 226 92 246 Q 50 254 0 252')
const sideSeated = pathPoints(
  'M -34 84 C -74 108 -108 160 -106 214 C -106 244 -84 252 -40 252 L 50 252 C 60 200 62 130 34 84',
  6,
)

function drawSitting(drawing: Drawing, coat: Coat, view: View): void {
  const isTurned = view === 'profile'
  drawing.shape(isTurned ? sideSeated : seated, coat.fur, { width: 6.2 })
  if (view === 'back') return drawBack(drawing, coat)
  drawBelly(drawing, coat, isTurned ? [34, 170, 20] : [view === 'front' ? 0 : 8, 176, 40])
  if (coat.isStriped) drawing.areas(isTurned ? sideBars.map((bar) => moved(bar, -30)) : flanks)
  if (coat.top === 'patches')
    drawing.fill(isTurned ? moved(sidePatch, -32) : moved(hipPatch, 8), coat.ears[1])
  const look = { width: 4.6, colour: coat.contour, taper: 0.25 }
  if (isTurned) {
    drawing.line('M -62 172 C -28 164 -4 188 -2 226', look)
    drawFoot(drawing, view, { x: -4, y: 244 })
    return
  }
  for (const mirror of [false, true]) {
    const pen = drawing.at({ x: 0, y: 0, mirror })
    pen.line('M 70 166 C 48 182 40 206 46 232', look)
    drawFoot(pen, view, { x: 70, y: 246 })
  }
}

/** A loaf behind the head; from the side all of its length. */
const loaf = both('M 0 20 C 92 20 150 60 152 118 Q 152 150 120 152 L 0 152')
const sideLoaf = pathPoints(
  'M 10 70 C -50 30 -136 24 -178 66 C -204 96 -204 140 -182 152 L 60 152 C 78 140 70 100 40 76',
  6,
)

function drawLying(drawing: Drawing, coat: Coat, view: View): void {
  const isTurned = view === 'profile'
  const at = view === 'three-quarter' ? drawing.at({ x: -40, y: 0 }) : drawing
  at.shape(isTurned ? sideLoaf : loaf, coat.fur, { width: 6.2 })
  const look = { width: 4.6, colour: coat.contour, taper: 0.25 }
  if (isTurned) at.line('M -160 78 C -104 60 -70 104 -90 148', look)
  else at.line('M -116 70 C -84 84 -76 120 -92 150', look)
  if (coat.isStriped) at.areas(isTurned ? backBars : [])
  if (coat.top === 'patches') at.fill(isTurned ? backPatch : moved(hipPatch, -210, -80), coat.ears[1])
}

const backBars = [
  'M -60 46 L -54 76, -72 44',
  'M -96 38 L -92 70, -110 38',
  'M -134 40 L -132 70, -148 44',
].map((one) => pathPoints(one))
const backPatch = pathPoints('M -70 46 C -100 36 -140 36 -164 48 C -160 84 -90 90 -70 46', 6)

function drawCollar(drawing: Drawing, { kind }: AnimalLook, { view, pose }: BodyIn): void {
  const isLying = pose === 'lie'
  const x = view === 'profile' ? (isLying ? 26 : 2) : 0
  const half = view === 'profile' ? 42 : 50
  const pen = drawing.at({ x, y: 0 })
  pen.shape(
    [
      ...pathPoints(`M ${-half} 88 Q 0 108 ${half} 88`, 5),
      ...pathPoints(`M ${half + 4} 102 Q 0 126 ${-half - 4} 102`, 5),
    ],
    spot,
    { width: 4.6 },
  )
  if (view === 'back') return
  const hanger = pen.at({ x: view === 'front' ? 0 : view === 'profile' ? half - 12 : 14, y: 119 })
  if (kind === 'cat') hanger.dot([0, 0], 12.5).dot([0, 0], 8, paper).dot([0, 3], 3)
  else hanger.shape('M 0 -12 L 12 0, 0 13, -12 0', paper, { width: 4.6 })
}

const tails: Readonly<Record<'cat' | AnimalLook['ears'], Points>> = {
  cat: pathPoints(
    'M -30 230 C -92 248 -146 216 -142 160 C -140 138 -156 128 -152 108 Q -148 94 -134 98 C -112 108 -114 136 -114 158 C -114 196 -80 206 -36 196',
    6,
  ),
  floppy: pathPoints(
    'M -34 226 C -90 228 -134 192 -146 138 Q -144 124 -132 132 C -112 164 -88 186 -40 192',
    6,
  ),
  pointed: pathPoints(
    'M -30 222 C -92 226 -142 186 -124 142 C -112 114 -70 114 -68 146 C -68 160 -84 164 -92 154 C -94 178 -70 196 -36 194',
    6,
  ),
}

/** On the far side of where it looks. */
export function drawTail(
  drawing: Drawing,
  look: AnimalLook,
  { view, pose }: Pick<BodyIn, 'view' | 'pose'>,
): void {
  const coat = coats[look.coat]
  const x =
    pose === 'lie' ? (view === 'profile' ? -112 : -70) : view === 'profile' ? -16 : view === 'back' ? 24 : 0
  const y = pose === 'lie' ? -86 : 0
  const pen = drawing.at({ x, y })
  const tail = tails[look.kind === 'cat' ? 'cat' : look.ears]
  pen.shape(tail, coat.tail, { width: 5.8, colour: view === 'back' ? coat.contour : ink })
  if (coat.isStriped && look.kind === 'cat') pen.areas(rings)
  if (coat.top === 'parted' && view !== 'back') pen.fill(tips[look.kind === 'cat' ? 'cat' : look.ears], paper)
}

const rings = ['M -138 176 L -112 168, -113 178, -134 188', 'M -141 148 L -114 142, -114 152, -140 158'].map(
  (one) => pathPoints(one),
)
const tips: typeof tails = {
  cat: pathPoints(
    'M -149 110 Q -145 98 -135 101 C -124 108 -120 116 -118 126 L -140 130 Q -150 122 -149 110',
    5,
  ),
  floppy: pathPoints('M -143 138 Q -142 128 -134 135 L -122 154 L -136 164', 4),
  pointed: pathPoints('M -72 146 C -72 156 -82 160 -89 151 L -92 132 Q -76 126 -72 146', 5),
}

/** What body, feet and tail take up. */
export function animalBodyOutline(view: View, pose: Pose): Points {
  if (pose === 'lie')
    return view === 'profile'
      ? pathPoints('M -270 10 L 80 24, 80 156, -270 156')
      : pathPoints('M -226 10 L 156 16, 156 156, -226 156')
  if (pose === 'sit' || pose === 'crouch') return pathPoints('M -172 88 L 110 84, 110 264, -172 264')
  return pathPoints('M -174 88 L 84 84, 84 262, -174 262')
}
