/** A café: counter with its machine, shelves of cups, lamps, a window on the street. */
import { arc, ellipse, level, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, height, scene } from './canvas.ts'
import { pendant, plant } from './furniture.ts'
import { cakes, coffeeMachine, cups } from './furniture-cafe.ts'

const counter = 332

export const cafe = scene((drawing, width) => {
  shopWindow(drawing, width * 0.2)
  shelves(drawing, [width * 0.3, width - 16])
  for (const share of [0.33, 0.52, 0.71]) pendant(drawing, [width * share, 72])
  bar(drawing, width)
  coffeeMachine(drawing.at({ x: width * 0.48, y: counter, scale: 1.02 }))
  cakes(drawing.at({ x: width - 66, y: counter }))
  plant(drawing, [width * 0.225, counter], 0.72)
})

/** Behind it a tree; the scalloped edge of an awning above. Goes out of the picture on the left. */
function shopWindow(drawing: Drawing, right: number): void {
  drawing.flat(rectangle([0, 52], [right, 258]), tone(10))
  drawing.flat(rectangle([right * 0.34, 200], [8, 110]))
  drawing.shape(ellipse([right * 0.36, 176], [right * 0.36, 48], 24), tone(45), { width: 2.6 })
  awning(drawing, right)
  drawing.rules([`M 0 46 L ${right} 46, ${right} 310`, level(76, 0, right)], 2.6)
  drawing.box([-6, 310], [right + 16, 10], { width: 3 })
}

/** Black and white stripes with round ends. */
function awning(drawing: Drawing, right: number): void {
  const wide = right / 5
  const stripes = count(5).map((at): Points => {
    const x = at * wide
    return [
      [x, 46],
      [x + wide, 46],
      ...arc({ x: x + wide / 2, y: 86, rx: wide / 2, ry: 13 }, [0, Math.PI], 9),
    ]
  })
  drawing.areas(
    stripes.filter((_, at) => at % 2 === 1),
    paper,
  )
  drawing.areas(stripes.filter((_, at) => at % 2 === 0))
  drawing.rules(stripes, 2.2)
}

function shelves(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const [wide, step] = [right - left, 46]
  const places = count(Math.floor(wide / step))
  for (const [row, y] of [146, 212].entries()) {
    for (const place of places)
      thing(drawing.at({ x: left + 26 + place * step, y }), (place * 5 + row * 3) % 7)
    drawing.box([left, y], [wide, 7], { width: 2.6 })
  }
}

/** Jars, cups and bottles. */
function thing(drawing: Drawing, kind: number): void {
  if (kind === 0 || kind === 5)
    drawing.flat('M -9 0 L -9 -26 L -4 -32 L -4 -44 L 4 -44 L 4 -32 L 9 -26 L 9 0 Z')
  else if (kind === 1 || kind === 2) {
    drawing.box([-13, -28], [26, 28], { width: 2.4, paint: kind === 1 ? tone(30) : paper })
    drawing.flat(rectangle([-14, -35], [28, 8]))
  } else if (kind !== 6) cups(drawing)
}

function bar(drawing: Drawing, width: number): void {
  const from = width * 0.12
  drawing.flat(rectangle([0, 386], [width, height - 386]), tone(20))
  drawing.rules([level(386, 0, width)], 3)
  drawing.box([from, counter], [width, 90], { width: 3 })
  const seams = count(Math.ceil((width - from) / 26)).map((board) => from + 24 + board * 26)
  drawing.rules(plumbs(seams, counter + 14, counter + 76), 2)
  const edges: readonly [Point, Point][] = [
    [
      [from - 10, counter],
      [width, 14],
    ],
    [
      [from, counter + 76],
      [width, 14],
    ],
  ]
  drawing.areas(edges.map(([corner, size]) => rectangle(corner, size)))
  for (const x of [width * 0.38, width * 0.58]) stool(drawing.at({ x, y: 410 }))
}

/** Stands before the counter. */
function stool(drawing: Drawing): void {
  drawing.line('M -14 0 L -22 70', { width: 4, taper: 0 })
  drawing.line('M 14 0 L 22 70', { width: 4, taper: 0 })
  drawing.shape('M -34 4 C -34 -14 34 -14 34 4 Z', paper, { width: 3 })
}
