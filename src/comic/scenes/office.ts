/** An office by day: the city in the window, binders, a desk with a screen. */
import { level, levels, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, floorLine, scene } from './canvas.ts'
import { books, floor, plant } from './furniture.ts'
import { skyline } from './skyline.ts'

export const office = scene((drawing, width) => {
  floor(drawing, width)
  cityWindow(drawing, [width * 0.045, width * 0.55])
  cabinet(drawing, width - 112)
  if (width > 600) plant(drawing, [width - 146, floorLine + 10], 1.15)
  workplace(drawing, width / 2)
})

function cityWindow(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const [top, foot, wide] = [40, 268, right - left]
  drawing.flat(rectangle([left, top], [wide, foot - top]), tone(10))
  skyline(drawing, { seed: 'far', from: left, to: right, foot, tallest: 132 })
  skyline(drawing, {
    seed: 'near',
    from: left,
    to: right,
    foot,
    tallest: 84,
    paint: ink,
    edge: null,
    lights: paper,
  })
  drawing.box([left, top], [wide, 26], { width: 2.4 })
  drawing.rules([level(top + 9, left, right), level(top + 17, left, right)], 2)
  for (const share of [1 / 3, 2 / 3])
    drawing.box([left + wide * share - 4, top + 26], [8, foot - top - 26], { width: 2.4 })
  drawing.rules([`M ${left} ${foot} L ${left} ${top}, ${right} ${top}, ${right} ${foot}`], 3.2)
  drawing.box([left - 12, foot], [wide + 24, 12], { width: 3 })
}

/** Goes out of the picture on the right. */
function cabinet(drawing: Drawing, left: number): void {
  const top = 178
  drawing.box([left, top], [130, floorLine - top + 6], { width: 3 })
  drawing.flat(rectangle([left + 8, top + 9], [130, 116]), tone(20))
  const shelves = [top + 64, top + 125]
  for (const [row, foot] of shelves.entries())
    books(drawing, { seed: `binders ${row}`, from: left + 14, to: left + 100, foot, tall: 48 })
  drawing.rules([level(top + 9, left + 8, left + 130), ...levels(shelves, left + 8, left + 130)], 2.8)
  drawing.rules([plumb(left + 8, top + 9, shelves[1] ?? 0)], 2.4)
  drawing.rules([level(top + 160, left, left + 130)], 2.4)
  drawing.areas([142, 177].map((y) => rectangle([left + 44, top + y], [24, 5])))
}

function workplace(drawing: Drawing, x: number): void {
  drawing.fill(moved(pathPoints('M 34 352 L 32 300, 44 290, 78 290, 88 302, 86 352'), x), ink)
  drawing.areas([rectangle([x + 55, 352], [8, 26]), rectangle([x + 38, 376], [42, 6])])
  drawing.box([x - 104, 334], [214, 9], { width: 2.8 })
  drawing.areas([rectangle([x - 96, 343], [7, 52]), rectangle([x + 95, 343], [7, 52])])
  drawing.box([x - 84, 343], [54, 44], { width: 2.8, paint: tone(20) })
  drawing.rules([level(358, x - 84, x - 30), level(372, x - 84, x - 30)], 2.4)
  drawing.flat(moved(pathPoints('M -20 334 L -14 318, 6 318, 12 334'), x))
  drawing.box([x - 56, 250], [104, 70], { width: 3.2 })
  drawing.flat(rectangle([x - 50, 256], [92, 54]))
  drawing.rules(code(x - 42), 3, paper)
  drawing.rules([level(283, x - 34, x - 12)], 3, spot)
  drawing.box([x + 62, 316], [16, 18], { width: 2.6 })
}

const code = (x: number) =>
  count(4).map((row) => level(265 + row * 12, x + (row % 3) * 8, x + 34 + ((row * 29) % 40)))
