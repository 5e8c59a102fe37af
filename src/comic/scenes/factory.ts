/** A factory: tall windows, pipes, robots over a belt that carries boxes. */
import { ellipse, level, levels, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'
import { robotArm } from './furniture-lab.ts'

/** Where the boxes stand. */
const belt = 316

/** From one robot to the next. */
const station = 228

export const factory = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(10), foot: floorLine })
  windows(drawing, width)
  truss(drawing, width)
  cover(drawing, width, { top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  pipes(drawing.at({ x: 0, y: 0 }))
  pipes(drawing.at({ x: width, y: 0, mirror: true }))
  const places = [-2, -1, 1, 2, 0].map((at) => width / 2 + at * station)
  for (const x of places) robotArm(drawing.at({ x: x + 32, y: belt, scale: x === width / 2 ? 1.76 : 1.55 }))
  for (const x of places) box(drawing.at({ x: x - 114, y: belt }))
  line(drawing, width)
  walkway(drawing, width)
})

/** Two lamps hang between them. */
function windows(drawing: Drawing, width: number): void {
  const wide = Math.min(132, width * 0.19)
  for (const at of [-2, -1, 0, 1, 2]) {
    const left = width / 2 + at * (wide + 34) - wide / 2
    drawing.box([left, 62], [wide, 178], { width: 3.2 })
    const bars = [
      ...plumbs(
        [wide * 0.25, wide * 0.5, wide * 0.75].map((dx) => left + dx),
        62,
        240,
      ),
      ...levels([98, 134, 170, 205], left, left + wide),
    ]
    drawing.rules(bars, 2)
    const panes: readonly Point[] = [
      [0.25, 62],
      [0.75, 98],
      [0, 134],
      [0.5, 170],
    ]
    drawing.areas(
      panes.map(([dx, y]) => rectangle([left + wide * dx + 2, y + 2], [wide * 0.25 - 4, 32])),
      tone(30),
    )
    drawing.flat(rectangle([left - 7, 240], [wide + 14, 9]))
  }
}

/** Carries the roof, and the rail of a crane. */
function truss(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: ink, foot: 46 })
  const zigzag = count(Math.ceil(width / 26) + 2).map(
    (at): Point => [width / 2 + (at - Math.ceil(width / 52) - 1) * 26, at % 2 ? 8 : 34],
  )
  drawing.rules([level(8, 0, width), level(35, 0, width), zigzag], 3, paper)
  for (const side of [-1, 1]) {
    const x = width / 2 + side * Math.min(83, width * 0.135)
    drawing.rules([`M ${x} 46 L ${x} 60`], 3)
    drawing.shape(`M ${x - 11} 60 L ${x + 11} 60 L ${x + 26} 82 L ${x - 26} 82 Z`, ink, {
      width: 2.6,
      sharp: true,
      colour: paper,
    })
    drawing.dot([x, 86], [15, 6], paper)
  }
}

/** At the left edge: two upright ones with flanges, a wheel and a gauge. */
function pipes(drawing: Drawing): void {
  for (const [x, half] of [
    [50, 13],
    [14, 19],
  ] as const) {
    drawing.box([x - half, -4], [half * 2, floorLine + 14], { width: 3 })
    drawing.flat(rectangle([x + half * 0.2, -2], [half * 0.8 - 1, floorLine + 10]), tone(45))
    for (const y of x === 50 ? [152, 262] : [120, 300])
      drawing.box([x - half - 6, y], [half * 2 + 12, 14], { width: 2.8 })
  }
  drawing.shape(ellipse([50, 100], 25, 24), paper, { width: 3.2 })
  const dial = drawing.upright({ x: 50, y: 100 })
  dial.rules(['M 0 0 L 9 -11'], 3.6, spot)
  dial.rules(['M -15 4 L -10 3', 'M -9 -13 L -6 -9', 'M 15 4 L 10 3'], 2.4)
}

/** The belt and its rollers. */
function line(drawing: Drawing, width: number): void {
  drawing.flat(rectangle([0, belt], [width, 9]))
  drawing.box([-4, belt + 9], [width + 8, 34], { width: 3 })
  const rollers = count(Math.ceil(width / 28) + 1).map((at) => ellipse([at * 28, belt + 26], 10, 12))
  drawing.areas(rollers)
  drawing.areas(
    count(Math.ceil(width / 28) + 1).map((at) => rectangle([at * 28 - 2.5, belt + 23.5], [5, 5])),
    paper,
  )
  const legs = count(Math.ceil(width / 168) + 1).map((at) => ((width / 2) % 168) + (at - 0.5) * 168)
  for (const x of legs) {
    drawing.box([x - 15, belt + 43], [30, 48], { width: 2.8 })
    const bars = [0, 1, 2].map(
      (at): Points => [
        [x - 13.5, belt + 56 + at * 14],
        [x + 13.5, belt + 46 + at * 14],
        [x + 13.5, belt + 53 + at * 14],
        [x - 13.5, belt + 63 + at * 14],
      ],
    )
    drawing.areas(bars)
  }
}

function box(drawing: Drawing): void {
  drawing.box([-32, -46], [64, 46], { width: 3 })
  drawing.flat(rectangle([12, -45], [19, 44]), tone(30))
  drawing.flat(rectangle([-8, -46], [12, 22]))
  drawing.dot([-20, -14], 5, spot)
}

/** A lane for people, marked on the floor. */
function walkway(drawing: Drawing, width: number): void {
  drawing.flat(rectangle([0, 414], [width, height - 414]), tone(20))
  const stripes = count(Math.ceil(width / 36) + 1).map(
    (at): Points => [
      [at * 36 - 18, 426],
      [at * 36 - 6, 414],
      [at * 36 + 12, 414],
      [at * 36, 426],
    ],
  )
  drawing.flat(rectangle([0, 413], [width, 14]), paper)
  drawing.areas(stripes)
  drawing.rules(levels([413, 427], 0, width), 2.4)
}
