/** Faces of animals: the eyes, brows and tears of people, closer to a nose, over a mouth of two bows. */
import { plainLook } from '../../../site/cast-words.ts'
import type { Expression } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { drawBrows } from '../people/brows.ts'
import { drawEye } from '../people/eyes.ts'
import type { FaceLayout, FaceView } from '../people/face-layout.ts'
import { drawBlush, drawBreath, drawPallor, drawTears } from '../people/face-signs.ts'
import { drawMouth } from '../people/mouths.ts'
import { personOf } from '../people/people.ts'

/** How animals look out of their eyes. */
const eyed = personOf(plainLook)

/** Where noses and mouths are; a dog's stand out from its face. */
export interface Muzzle {
  readonly nose: Readonly<Record<FaceView, Point>>
  readonly mouth: Readonly<Record<FaceView, Point>>
  /** Half the width of the nose. */
  readonly width: number
}

export function drawAnimalFace(drawing: Drawing, muzzle: Muzzle, look: FaceIn): void {
  const { view, expression, gaze } = look
  const layout = layoutOf(muzzle, view)
  if (expression === 'shock') drawPallor(drawing.at({ x: view === 'profile' ? -32 : 0, y: -14 }), view)
  drawBlush(drawing, { layout, expression })
  drawTears(drawing, { layout, expression })
  for (const place of layout.eyes) drawEye(drawing, eyed, { place, expression, ...(gaze && { gaze }) })
  drawLips(drawing, layout, expression)
  drawNose(drawing, muzzle, view)
  drawBrows(drawing, eyed, { layout, expression })
  drawBreath(drawing, { layout, expression })
}

export interface FaceIn {
  readonly view: FaceView
  readonly expression: Expression
  /** Which way the eyes go, as a unit vector. */
  readonly gaze?: Point
}

const eyeY = 4

function layoutOf({ nose, mouth }: Muzzle, view: FaceView): FaceLayout {
  const [x, y] = mouth[view]
  const parts = (kind: keyof Row, at: number) =>
    rows[view][kind].map(([x, k, side]) => ({ x, y: at, k, side }))
  return {
    view,
    eyes: parts('eyes', eyeY),
    brows: parts('eyes', eyeY - 40),
    cheeks: parts('cheeks', 40),
    nose: nose[view],
    mouth: { x, y, k: view === 'profile' ? 0.6 : 0.94 },
  }
}

type Parts = readonly (readonly [x: number, k: number, side: -1 | 1])[]
interface Row {
  readonly eyes: Parts
  readonly cheeks: Parts
}

const rows: Readonly<Record<FaceView, Row>> = {
  front: {
    eyes: [
      [-48, 1, -1],
      [48, 1, 1],
    ],
    cheeks: [
      [-80, 0.9, -1],
      [80, 0.9, 1],
    ],
  },
  'three-quarter': {
    eyes: [
      [-28, 1, -1],
      [64, 0.85, 1],
    ],
    cheeks: [
      [-62, 0.9, -1],
      [88, 0.6, 1],
    ],
  },
  profile: { eyes: [[46, 0.74, -1]], cheeks: [[24, 0.8, -1]] },
}

function drawNose(drawing: Drawing, { nose, width }: Muzzle, view: FaceView): void {
  const [x, y] = nose[view]
  const pen = drawing.at({ x, y, scale: width / 14 })
  pen.fill(view === 'profile' ? sideNose : frontNose, ink)
  pen.dot([-4, -4.5], [4.4, 2.2], paper)
}

const frontNose = pathPoints('M -14 -7 L -8 -10, 8 -10, 14 -7, 12 0, 3 9, -3 9, -12 0')
const sideNose = pathPoints('M -12 -8 L -2 -12, 8 -10, 12 -2, 8 7, 0 8, -8 2')

/** Two bows where lips are closed, and an open mouth below them; feelings that people bite back look as on people. */
function drawLips(drawing: Drawing, layout: FaceLayout, expression: Expression): void {
  const drawn = lips[expression]
  const { x, y, k } = layout.mouth
  const isTurned = layout.view === 'profile'
  const pen = drawing.at({ x: isTurned ? x - 30 * k : x, y })
  if (layout.nose && !isTurned)
    pen.line(
      [
        [0, -16],
        [0, -8],
        [0, drawn ? -4 : -8],
      ],
      { width: 4, taper: 0 },
    )
  if (!drawn) return drawMouth(drawing, eyed, { layout, expression })
  const wide = (points: Points): Points => points.map(([px, py]): Point => [px * k, py])
  if (drawn.open) {
    pen.fill(wide(drawn.open), ink)
    pen.dot([0, drawn.tongue], [12 * k, 7], spot)
  }
  pen.line(wide(drawn.bows), { width: 5.6, taper: 0.15 })
}

interface Lips {
  readonly bows: Points
  readonly open?: Points
  /** y of its middle. */
  readonly tongue: number
}

const bows = pathPoints('M -27 -8 C -24 7 -6 8 0 -4 C 6 8 24 7 27 -8', 6)
const small = pathPoints('M -17 -2 C -14 6 -4 6 0 -3 C 4 6 14 6 17 -2', 6)
const sly = pathPoints('M -20 0 C -16 7 -4 7 0 -4 C 8 9 24 4 32 -14', 6)
const weary = pathPoints('M -19 4 C -14 2 -5 2 0 -4 C 5 2 14 2 19 4', 6)
const firm = pathPoints('M -22 6 C -16 -2 -6 -2 0 -4 C 6 -2 16 -2 22 6', 6)

const lips: Partial<Readonly<Record<Expression, Lips>>> = {
  smile: { bows, tongue: 0 },
  talk: { bows: small, open: pathPoints('M -13 2 Q 0 4 13 2 C 12 24 -12 24 -13 2', 6), tongue: 14 },
  happy: { bows, open: pathPoints('M -20 2 Q 0 0 20 2 C 18 32 -18 32 -20 2', 6), tongue: 18 },
  sparkle: { bows, open: pathPoints('M -20 2 Q 0 0 20 2 C 18 32 -18 32 -20 2', 6), tongue: 18 },
  laugh: { bows, open: pathPoints('M -25 0 Q 0 0 25 0 C 24 42 -24 42 -25 0', 6), tongue: 23 },
  smug: { bows: sly, tongue: 0 },
  determined: { bows: firm, tongue: 0 },
  tired: { bows: weary, tongue: 0 },
  blank: { bows: small, tongue: 0 },
}
