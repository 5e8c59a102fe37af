/** Mouths, drawn about 0 0, where closed lips lie. */
import type { Expression } from '../../../stories/script-words.ts'
import { arc, ellipse, ellipseOf, pathPoints, roundedRectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import { type Point, type Points, pointAt } from '../../ink/points.ts'
import type { FaceLook } from './face-layout.ts'
import type { DrawnPerson } from './person.ts'

/** In profile the mouth ends at the outline, whatever its width. */
export function drawMouth(drawing: Drawing, person: DrawnPerson, { layout, expression }: FaceLook): void {
  const { x, y, k } = layout.mouth
  const { reach, draw } = mouths[expression]
  draw({
    pen: drawing.at({ x: layout.view === 'profile' ? x - reach * k : x, y }),
    k,
    isPainted: person.age === 'grown',
  })
}

interface Mouth {
  readonly pen: Drawing
  readonly k: number
  /** Lipstick. */
  readonly isPainted: boolean
}

interface MouthKind {
  /** From the middle to the right end. */
  readonly reach: number
  readonly draw: (mouth: Mouth) => void
}

const mouths: Readonly<Record<Expression, MouthKind>> = {
  smile: { reach: 20, draw: (mouth) => lips(mouth, arc(ellipseOf([0, -10], [20, 14]), [0.3, 2.84], 8)) },
  happy: { reach: 28, draw: (mouth) => opened(mouth, grin, { tongue: [0, 9, 14, 6] }) },
  laugh: {
    reach: 37,
    draw: (mouth) => opened(mouth, laugh, { tongue: [0, 14, 17, 7.5], teeth: upperTeeth }),
  },
  talk: { reach: 18, draw: (mouth) => opened(mouth, talk, { tongue: [0, 7, 9, 4.5] }) },
  surprised: {
    reach: 14,
    draw: (mouth) => opened(mouth, ellipse([0, 4], [13, 17], 14), { tongue: [0, 13, 7, 4] }),
  },
  shock: { reach: 32, draw: (mouth) => clenched(mouth, grid) },
  panic: { reach: 32, draw: (mouth) => opened(mouth, wobble, { tongue: [0, 9, 11, 4] }) },
  worried: { reach: 26, draw: (mouth) => lips(mouth, wave) },
  sad: { reach: 17, draw: (mouth) => lips(mouth, arc(ellipseOf([0, 11], [18, 14]), [3.5, 5.92], 8)) },
  cry: { reach: 24, draw: (mouth) => opened(mouth, wail, { tongue: [0, 11, 11, 5] }) },
  angry: { reach: 31, draw: (mouth) => clenched(mouth, snarl) },
  shout: {
    reach: 32,
    draw: (mouth) => opened(mouth, shout, { tongue: [0, 15, 16, 7.5], teeth: shoutTeeth }),
  },
  determined: { reach: 20, draw: (mouth) => lips(mouth, firm) },
  smug: { reach: 24, draw: (mouth) => lips(mouth, smirk) },
  tired: { reach: 16, draw: (mouth) => lips(mouth, weary) },
  relief: { reach: 10, draw: (mouth) => opened(mouth, ellipse([0, 1], [9, 11], 10), {}) },
  sparkle: { reach: 30, draw: (mouth) => opened(mouth, delight, { tongue: [0, 9, 14, 7] }) },
  dizzy: { reach: 30, draw: (mouth) => lips(mouth, zigzag) },
  sleep: { reach: 12, draw: (mouth) => opened(mouth, ellipse([-7, 4], [9, 6], 10), {}) },
  blank: { reach: 13, draw: (mouth) => lips(mouth, level) },
}

const grin = pathPoints('M -28 -11 Q 0 -4 28 -11 C 26 26 -26 26 -28 -11', 6)
const laugh = pathPoints('M -37 -18 Q 0 -7 37 -18 C 38 38 -38 38 -37 -18', 7)
const upperTeeth: Points = pathPoints('M -30 -12 Q 0 -4 30 -12 L 27 -4 Q 0 3 -27 -4', 4)
const talk = pathPoints('M -18 -9 Q 0 -6 18 -9 C 16 21 -16 21 -18 -9', 6)
const delight = pathPoints('M -30 -13 Q 0 -7 30 -13 C 22 32 -22 32 -30 -13', 6)
const wail = pathPoints('M -24 4 C -22 -18 22 -18 24 4 C 22 30 8 18 0 20 C -8 18 -22 30 -24 4', 4)
const shout = pathPoints(
  'M -30 -10 C -22 -30 22 -30 30 -10 C 33 8 28 22 18 26 Q 0 30 -18 26 C -28 22 -33 8 -30 -10',
  4,
)
const shoutTeeth: Points = pathPoints('M -17 -15 L 0 -19, 17 -15, 15 -7, -15 -7')
const wobble = pathPoints(
  'M -32 0 Q -24 -16 -13 -9 Q -2 -20 9 -10 Q 22 -17 32 -2 Q 30 18 18 14 Q 6 24 -6 15 Q -22 22 -32 0',
  3,
)
const wave: Points = pathPoints('M -25 3 L -14 -7, -3 4, 9 -7, 24 3')
const zigzag: Points = pathPoints('M -30 4 L -20 -7, -10 6, 0 -7, 10 6, 20 -7, 30 4')
const firm: Points = pathPoints('M -19 -2 L -4 3, 10 1, 20 -6')
const smirk: Points = pathPoints('M -16 3 L 0 5, 15 -3, 24 -15')
const weary: Points = pathPoints('M -16 3 L -4 -2, 6 2, 16 0')
const level: Points = pathPoints('M -13 0 L 0 0, 13 0')
const grid = roundedRectangle([-28, -15], [56, 29], 9)
const snarl = pathPoints('M -19 -11 Q 0 -16 19 -11 C 26 -8 30 8 26 13 Q 0 5 -26 13 C -30 8 -26 -8 -19 -11', 5)

interface Inside {
  readonly tongue?: readonly [x: number, y: number, rx: number, ry: number]
  readonly teeth?: Points
}

function opened(mouth: Mouth, outline: Points, { tongue, teeth }: Inside): void {
  const { pen, k } = mouth
  pen.fill(wide(mouth, outline), ink)
  if (tongue) pen.dot([tongue[0] * k, tongue[1]], [tongue[2] * k, tongue[3]], spot)
  if (teeth) pen.flat(wide(mouth, teeth), paper)
}

function clenched(mouth: Mouth, outline: Points): void {
  mouth.pen.shape(wide(mouth, outline), paper, { width: 5.5 })
  const gaps: Points[] = [-13, 0, 13].map((x) => [
    [x - 1.4, -13],
    [x + 1.4, -13],
    [x * 1.1 + 1.4, 10],
    [x * 1.1 - 1.4, 10],
  ])
  const bite: Points = pathPoints('M -26 -2 L 26 -2, 26 1, -26 1')
  mouth.pen.areas(gaps.map((gap) => wide(mouth, gap))).flat(wide(mouth, bite))
}

function lips(mouth: Mouth, points: Points): void {
  const { pen, k, isPainted } = mouth
  const [x, y] = pointAt(points, Math.floor((points.length - 1) / 2))
  if (isPainted) pen.dot([x * k, y + 4], [9.5 * k, 4.6], spot)
  pen.line(wide(mouth, points), { width: 6, taper: 0.2 })
}

const wide = ({ k }: Mouth, points: Points): Points => points.map(([x, y]): Point => [x * k, y])
