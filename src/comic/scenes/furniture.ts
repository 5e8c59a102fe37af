/** Things that several rooms have. Coordinates are px of the canvas. */
import { ellipse, level, plumb, rectangle, spline } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { tone } from '../ink/tone.ts'
import { count, floorLine, height } from './canvas.ts'

/** Floor, skirting board and the line between them. */
export function floor(drawing: Drawing, width: number, paint: Paint = tone(10)): void {
  drawing.flat(rectangle([0, floorLine], [width, height - floorLine]), paint)
  drawing.rules([level(floorLine - 11, 0, width)], 2.4)
  drawing.rules([level(floorLine, 0, width)], 3.2)
}

/** Ten past ten, read the right way round in a mirror too. */
export function wallClock(drawing: Drawing, [x, y]: Point, radius: number): void {
  const face = drawing.upright({ x, y, scale: radius / 30 })
  face.shape(ellipse([0, 0], 30), paper, { width: 3.2 })
  const marks = count(12).map((hour): Points => {
    const [dx, dy] = [Math.sin((hour * Math.PI) / 6), -Math.cos((hour * Math.PI) / 6)]
    return [
      [dx * (hour % 3 ? 22.5 : 20), dy * (hour % 3 ? 22.5 : 20)],
      [dx * 25, dy * 25],
    ]
  })
  face.rules(marks, 2.2)
  face.rules(['M 0 0 L -11 -7'], 4)
  face.rules(['M 0 0 L 17 -9'], 3, spot)
  face.dot([0, 0], 2.6)
}

/** A pot plant; 0 0 of its pot is the middle of the foot. */
export function plant(drawing: Drawing, [x, y]: Point, size = 1): void {
  const at = drawing.at({ x, y, scale: size })
  for (const [angle, length] of leaves) {
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
    const along = (share: number, aside: number): Point => [
      dx * length * share - dy * aside,
      -38 + dy * length * share + dx * aside,
    ]
    at.shape(spline([[0, -38], along(0.55, -11), along(1, 0), along(0.55, 11)], true, 5), tone(45), {
      width: 2.6,
    })
  }
  at.shape('M -22 -42 L 22 -42, 16 0, -16 0', paper, { width: 2.8, sharp: true })
  at.flat('M -20 -31 L 20 -31, 18.6 -24, -18.6 -24')
}

const leaves = [
  [-0.95, 66],
  [0.9, 62],
  [-0.5, 88],
  [0.48, 82],
  [0, 98],
] as const

export interface Shelf {
  readonly seed: string
  readonly from: number
  readonly to: number
  /** The board they stand on. */
  readonly foot: number
  readonly tall: number
}

/** A row of books or binders: white, grey and black ones. */
export function books(drawing: Drawing, { seed, from, to, foot, tall }: Shelf): void {
  const roll = dice(seed)
  const rows = new Map<Paint, Points[]>()
  for (let x = from; x < to - 9; ) {
    const [right, top] = [Math.min(x + 9 + roll() * 9, to), foot - tall * (0.72 + roll() * 0.28)]
    const kind = roll()
    const paint = kind < 0.36 ? ink : kind < 0.6 ? tone(20) : paper
    const spine: Points = [
      [x, foot],
      [x, top],
      [right, top],
      [right, foot],
    ]
    rows.set(paint, [...(rows.get(paint) ?? []), spine])
    x = right
  }
  for (const [paint, spines] of rows) {
    drawing.areas(spines, paint)
    if (paint !== ink) drawing.rules(spines, 2.2)
  }
}

/** A lamp that hangs from the ceiling, black, with its bulb. */
export function pendant(drawing: Drawing, [x, y]: Point, size = 1): void {
  drawing.rules([plumb(x, 0, y - 26 * size)], 2.6)
  const lamp = drawing.at({ x, y, scale: size })
  lamp.dot([0, -2], [9, 9], paper)
  lamp.fill('M -34 0 C -30 -22 -14 -22 -8 -32 L 8 -32 C 14 -22 30 -22 34 0 Z', ink)
}
