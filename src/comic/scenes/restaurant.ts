/** A small restaurant in the evening: lanterns, the curtain over the kitchen hatch, bowls, a laid table. */
import { arc, ellipse, level, levels, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'

const hatch = { top: 88, foot: 276 }

export const restaurant = scene((drawing, width) => {
  const half = Math.min(150, width * 0.23)
  wall(drawing, width)
  kitchen(drawing, [width / 2, half])
  noren(drawing, [width / 2, half + 8])
  for (const side of [-1, 1]) menu(drawing, [width / 2 + side * (half + 26), side])
  ceiling(drawing, width)
  for (const share of [0.075, 0.925]) lantern(drawing.at({ x: width * share, y: 124, scale: 1.12 }), spot)
  if (width > 600)
    for (const share of [0.205, 0.795]) lantern(drawing.at({ x: width * share, y: 100, scale: 0.84 }), paper)
  table(drawing.at({ x: width / 2, y: 348 }))
})

function wall(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(20), top: 60, foot: hatch.foot })
  cover(drawing, width, { paint: ink, top: hatch.foot, foot: floorLine })
  const boards = count(Math.ceil(width / 22)).map((at) => 11 + at * 22)
  drawing.rules(plumbs(boards, hatch.foot + 16, floorLine), 1.8, paper)
  cover(drawing, width, { paint: tone(10), top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  const slabs = count(9).map(
    (at): Points => [
      [width * (0.5 + (at - 4) * 0.13), floorLine],
      [width * (0.5 + (at - 4) * 0.2), height],
    ],
  )
  drawing.rules([...slabs, level(404, 0, width), level(440, 0, width)], 2)
}

/** Seen through the hatch: shelves with bowls, ladles, steam; a ledge in front. */
function kitchen(drawing: Drawing, [x, half]: readonly [number, number]): void {
  const [top, foot] = [hatch.top, hatch.foot]
  drawing.box([x - half, top], [half * 2, foot - top], { width: 3.2 })
  const stacks = count(Math.floor((half * 2 - 20) / 36))
  const start = x - (stacks.length - 1) * 18
  for (const at of stacks)
    for (const bowl of count(1 + ((at * 5) % 3))) dish(drawing, [start + at * 36, 216 - bowl * 9])
  drawing.box([x - half, 216], [half * 2, 8], { width: 2.6 })
  const bottles = stacks.filter((at) => at % 3 !== 1).map((at) => jar(start + at * 36, foot - 2))
  drawing.areas(bottles)
  drawing.flat(rectangle([x - half - 10, foot - 4], [half * 2 + 20, 16]), paper)
  drawing.rules(
    [[...rectangle([x - half - 12, foot - 4], [half * 2 + 24, 14]), [x - half - 12, foot - 4]]],
    3,
  )
}

const dish = (drawing: Drawing, [x, foot]: readonly [number, number]): Drawing =>
  drawing.shape(
    `M ${x - 15} ${foot - 13} L ${x + 15} ${foot - 13} L ${x + 8} ${foot} L ${x - 8} ${foot} Z`,
    paper,
    {
      width: 2.4,
      sharp: true,
    },
  )

const jar = (x: number, foot: number): Points => [
  [x - 9, foot],
  [x - 9, foot - 24],
  [x - 4, foot - 31],
  [x - 4, foot - 42],
  [x + 4, foot - 42],
  [x + 4, foot - 31],
  [x + 9, foot - 24],
  [x + 9, foot],
]

/** Five cloths on a pole, black with the crest of the house: a wave under the moon. */
function noren(drawing: Drawing, [x, half]: readonly [number, number]): void {
  const wide = (half * 2) / 5
  const cloths = count(5).map((at): Points => {
    const left = x - half + at * wide
    const sway = (at % 2) * 5
    return [
      [left + 1.5, 84],
      [left + wide - 1.5, 84],
      [left + wide - 3 + sway, 176 + sway],
      [left + 3 + sway * 0.6, 178 - sway],
    ]
  })
  drawing.areas(cloths)
  drawing.rules([level(82, x - half - 16, x + half + 16)], 8)
  drawing.rules([level(82, x - half - 14, x + half + 14)], 3, paper)
  for (const at of [0, 2, 4]) {
    const middle = x - half + (at + 0.5) * wide
    const radius = Math.min(22, wide * 0.36)
    drawing.dot([middle, 130], radius, paper)
    drawing.flat(arc({ x: middle, y: 130, rx: radius * 0.74, ry: radius * 0.74 }, [0.12, Math.PI - 0.12], 8))
    drawing.dot([middle, 130 - radius * 0.3], radius * 0.34, at === 2 ? spot : ink)
  }
}

/** Strips of paper with strokes in the place of words. */
function menu(drawing: Drawing, [x, side]: readonly [number, number]): void {
  for (const at of count(4)) {
    const left = x + side * at * 32 - 11
    drawing.box([left, 172], [22, 78], { width: 2.4 })
    drawing.rules([plumb(left + 11, 182, 204), plumb(left + 11, 209, 226 - (at % 2) * 8)], 4)
    drawing.dot([left + 11, 239], 4, at % 3 ? ink : spot)
  }
}

function ceiling(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: ink, foot: 34 })
  drawing.box([-4, 34], [width + 8, 20], { width: 3 })
  const ends = count(Math.ceil(width / 80) + 1).map((at) => rectangle([at * 80 - 30, 4], [60, 22]))
  drawing.areas(ends, tone(60))
}

/** Of paper, with ribs; 0 0 is its middle. */
function lantern(drawing: Drawing, paint: Paint): void {
  drawing.rules([plumb(0, -84, -50)], 3)
  drawing.shape('M -20 -42 C -48 -30 -48 30 -20 42 L 20 42 C 48 30 48 -30 20 -42 Z', paint, { width: 3 })
  drawing.rules(
    [...levels([-22, 22], -36, 36), ...levels([-8, 8], -40, 40), ...levels([-34, 34], -29, 29)],
    1.8,
  )
  drawing.areas([rectangle([-22, -52], [44, 11]), rectangle([-22, 41], [44, 11])])
  drawing.rules(plumbs([-6, 0, 6], 52, 66), 2.2)
}

/** A bowl that steams, chopsticks, a bottle; stools at both sides. 0 0 is the middle of the table's top. */
function table(drawing: Drawing): void {
  for (const x of [-118, 118]) {
    drawing.rules([plumb(x - 14, 40, 92), plumb(x + 14, 40, 92)], 5)
    drawing.shape(ellipse([x, 36], [30, 10], 20), ink, { width: 2.8 })
  }
  drawing.areas([rectangle([-76, 16], [11, 90]), rectangle([65, 16], [11, 90])])
  drawing.shape('M -82 -8 L 82 -8 L 98 18 L -98 18 Z', paper, { width: 3.2, sharp: true })
  drawing.flat('M -98 19 L 98 19 L 98 29 L -98 29 Z')
  drawing.shape('M -30 -26 L 30 -26 Q 26 4 0 4 Q -26 4 -30 -26 Z', paper, { width: 3 })
  drawing.flat('M -27 -17 L 27 -17 L 24 -10 L -24 -10 Z', spot)
  drawing.rules(['M 18 -28 L 56 -42', 'M 22 -25 L 60 -36'], 3.2, paper)
  for (const x of [-10, 8])
    drawing.line(`M ${x} -32 C ${x - 12} -42 ${x + 10} -50 ${x - 2} -62`, { width: 3.4, colour: paper })
  drawing.shape('M -62 2 L -62 -24 L -56 -32 L -56 -46 L -46 -46 L -46 -32 L -40 -24 L -40 2 Z', paper, {
    width: 2.6,
    sharp: true,
  })
  drawing.areas([rectangle([-57, -47], [12, 8]), rectangle([-61, -18], [20, 12])])
}
