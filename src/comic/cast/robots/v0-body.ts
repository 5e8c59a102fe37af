/** v0's case: a desk telephone with a screen and keys, on wheels. */
import type { Expression, View } from '../../../stories/script-words.ts'
import { cutRectangle, type Ellipse, pathPoints, rectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Point, Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { drawFace, twoEyes } from './screen.ts'

export interface V0Look {
  readonly coversChest: boolean
  readonly view: View
  readonly expression: Expression
  readonly gaze?: Point | undefined
  /** Wheels stretched out before it. */
  readonly isSitting: boolean
}

export function drawV0Body(drawing: Drawing, look: V0Look): void {
  const { view, expression, isSitting, coversChest } = look
  if (!isSitting) drawWheels(drawing, view === 'profile' ? 30 : 44, 128)
  drawAerial(drawing, expression)
  const isTurned = view === 'profile'
  drawing.shape(isTurned ? wedge : box, paper, { width: 7, exact: true })
  drawing.fill(isTurned ? wedgeShade : shade, tone(20))
  if (view === 'back') drawBack(drawing)
  else drawFront(drawing, look)
  if (view !== 'back' && !coversChest) drawKeys(drawing, view)
  if (isSitting) drawWheels(drawing, isTurned ? 44 : 56, 122)
}

const box: Points = roundedBox([-89, -93], [89, 115])
const wedge: Points = pathPoints(
  'M -60 -51 L -60 -93, -20 -93, 10 -93, 48 -93, 53 -60, 64 84, 66 115, 34 115, -26 115, -60 115, -60 80',
)
const wedgeShade: Points = pathPoints('M 53 10 L 61 90, 58 109, 34 111, -30 111, -30 111, 34 98, 46 80')
const shade: Points = pathPoints('M 74 -80 L 83 -60, 84 92, 74 110, -50 111, -50 111, 50 97, 66 80')

/** Control points of a box with soft corners. */
function roundedBox([left, top]: Point, [right, bottom]: Point, radius = 42): Points {
  return [
    [left, top + radius],
    [left, top],
    [left + radius, top],
    [right - radius, top],
    [right, top],
    [right, top + radius],
    [right, bottom - radius],
    [right, bottom],
    [right - radius, bottom],
    [left + radius, bottom],
    [left, bottom],
    [left, bottom - radius],
  ]
}

function drawWheels(drawing: Drawing, apart: number, y: number): void {
  for (const x of [-apart, apart]) drawing.dot([x, y], 26).dot([x, y], 9, paper)
}

function drawAerial(drawing: Drawing, expression: Expression): void {
  const isDrooping = drooping.includes(expression)
  const tip: Point = isDrooping ? [36, -112] : [0, -134]
  const stem: Points = isDrooping ? [[0, -88], [2, -112], [20, -128], tip] : [[0, -88], [0, -110], tip]
  drawing
    .line(stem, { width: 7, taper: 0, exact: true })
    .dot(tip, 13.5)
    .dot(tip, 9, isDrooping ? tone(30) : paper)
}

const drooping: readonly Expression[] = ['sad', 'cry', 'tired', 'dizzy', 'sleep', 'blank']

function drawFront(drawing: Drawing, { view, expression, gaze }: V0Look): void {
  const isTurned = view === 'profile'
  const x = view === 'three-quarter' ? 9 : 0
  if (view === 'three-quarter')
    drawing.fill(flank, tone(30)).line('M -66 -86 L -66 10, -66 108', { width: 4, taper: 0.04 })
  const [left, right] = isTurned ? [-4, 72] : [x - 69, x + 69]
  drawing.fill(roundedBox([left, -76], [right, 8], 28), ink)
  drawing.fill(roundedBox([left + 8, -68], [right - 8, 0], 22), paper)
  const face = {
    drawing: drawing.at({ x: isTurned ? 38 : x, y: -36, scale: 0.68 }),
    eyes: isTurned ? [{ x: -20, y: -8, side: -1 as const }] : twoEyes,
    mouth: isTurned ? ([14, 30] as const) : ([0, 30] as const),
    squeeze: isTurned ? 0.75 : 1,
    lit: ink,
    unlit: paper,
    ...(gaze && { gaze }),
  }
  drawFace(face, expression)
}

const flank: Points = pathPoints('M -85 -66 L -84 -84, -66 -88, -66 -88, -66 110, -66 110, -84 106, -85 88')

/** The last key is the red one. */
function drawKeys(drawing: Drawing, view: View): void {
  const x = view === 'three-quarter' ? 9 : 0
  const [half, columns] = view === 'profile' ? [8, [22, 46]] : [16, [x - 42, x, x + 42]]
  const places = [38, 76].flatMap((y) => columns.map((x): Point => [x, y]))
  drawing.areas(places.map((place) => key(place, [half, 14])))
  drawing.areas(
    places.slice(0, -1).map((place) => key(place, [half - 4.2, 9.8])),
    paper,
  )
  for (const place of places.slice(-1)) drawing.flat(key(place, [half - 4.2, 9.8]), spot)
}

/** A box without corners. */
const key = (middle: Point, radii: Point): Points => cutRectangle(middle, radii, Math.min(6, radii[0] / 2))

/** Vents, a hatch and its button. */
function drawBack(drawing: Drawing): void {
  drawing.areas([-66, -50, -34].map((y) => rectangle([-44, y], [88, 7])))
  drawing.ring(roundedBox([-46, 2], [46, 84], 24), { width: 4, exact: true })
  drawing.dot([0, 44], 11).dot([0, 44], 6.5, spot)
}

/** The screen. */
export const v0Face = (view: View): Ellipse =>
  view === 'profile'
    ? { x: 34, y: -34, rx: 44, ry: 46 }
    : { x: view === 'front' ? 0 : 8, y: -34, rx: 74, ry: 48 }

/** The mouth on the screen; from behind, the edge of the case. */
export const v0Mouth = (view: View): Point =>
  view === 'profile' ? [48, -16] : view === 'back' ? [86, -20] : [view === 'front' ? 0 : 8, -16]

export const v0Outline: Points = pathPoints(
  'M -92 -96 L -15 -98, -15 -134, 0 -150, 15 -134, 50 -112, 92 -96, 92 20, -92 20',
)
export const v0BodyOutline: Points = pathPoints('M -92 10 L 92 10, 92 118, 70 154, -70 154, -92 118')
