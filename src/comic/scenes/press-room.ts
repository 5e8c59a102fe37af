/** A press conference: the wall with its pattern of dots, a table full of microphones, lights, curtains. */
import { ellipse, level, plumb, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'

export const pressRoom = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(45), foot: floorLine })
  backdrop(drawing, [width * 0.13, width * 0.87])
  carpet(drawing, width)
  curtain(drawing, width * 0.15)
  curtain(drawing.at({ x: width, y: 0, mirror: true }), width * 0.15)
  rig(drawing, width)
  table(drawing.at({ x: width / 2, y: 318 }), Math.min(232, width * 0.34))
})

/** Dots and rings where others would have their names; none behind the microphones. */
function backdrop(drawing: Drawing, [left, right]: Point): void {
  drawing.box([left, 48], [right - left, floorLine - 54], { width: 3.2 })
  const columns = Math.floor((right - left - 20) / 54)
  const start = (left + right) / 2 - ((columns - 1) * 54) / 2
  const places = count(5).flatMap((row) =>
    count(columns - (row % 2)).map((at) => ({
      at: [start + (at + (row % 2) / 2) * 54, 102 + row * 40] as const,
      kind: (at + row * 2) % 3,
    })),
  )
  const isFree = ([x, y]: Point): boolean => y < 190 || Math.abs(x - (left + right) / 2) > 96
  const of = (kind: number): Points =>
    places.filter((place) => place.kind === kind && isFree(place.at)).map(({ at }) => at)
  for (const at of [...of(0), ...of(1)]) drawing.dot(at, 13)
  for (const at of of(0)) drawing.dot(at, 7, paper)
  for (const at of of(2)) drawing.dot(at, [17, 7])
}

function carpet(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: tone(20), top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  drawing.flat(rectangle([0, floorLine - 9], [width, 9]))
  drawing.rules([level(height - 44, 0, width)], 2)
}

/** The left one, black. */
function curtain(drawing: Drawing, wide: number): void {
  drawing.fill(`M -20 -20 L ${wide} -20 C ${wide - 8} 120 ${wide + 4} 260 ${wide - 4} 392 L -20 396 Z`, ink)
  for (const [share, sway] of [
    [0.86, 4],
    [0.64, -5],
    [0.42, 4],
    [0.2, -4],
  ] as const) {
    const x = wide * share
    drawing.line(`M ${x} -4 C ${x - sway} 120 ${x + sway} 260 ${x} 388`, {
      width: 2.8,
      colour: paper,
      taper: [0, 0.25],
    })
  }
}

/** Four lamps on a bar throw their light on the table. */
function rig(drawing: Drawing, width: number): void {
  drawing.rules([level(16, 0, width)], 9)
  drawing.rules([level(16, 0, width)], 3.4, paper)
  for (const [share, turn] of [
    [0.07, -24],
    [0.36, -12],
    [0.64, 12],
    [0.93, 24],
  ] as const) {
    const lamp = drawing.at({ x: width * share, y: 16, turn })
    lamp.rules(['M -26 40 L -26 8, 26 8, 26 40'], 3.4)
    lamp.areas([quad(-1), quad(1)])
    lamp.shape(rectangle([-23, 16], [46, 46]), ink, { width: 3, sharp: true, colour: paper })
    lamp.dot([0, 39], 17, paper)
    lamp.ring(ellipse([0, 39], 11, 12), { width: 2.4 })
    lamp.dot([0, 39], 5, spot)
  }
}

/** One of the two shutters beside a lamp. */
const quad = (side: number): Points => [
  [side * 26, 18],
  [side * 44, 10],
  [side * 44, 68],
  [side * 26, 60],
]

/** A cloth to the floor, a bunch of microphones, two glasses of water and plates for names. 0 0 is its top's middle. */
function table(drawing: Drawing, half: number): void {
  drawing.shape(`M ${-half} 0 L ${half} 0 L ${half + 10} 100 L ${-half - 10} 100 Z`, paper, {
    width: 3.2,
    sharp: true,
  })
  const folds = count(9).map((at): Points => {
    const x = (at - 4) * half * 0.235
    return [
      [x, 26],
      [x * 1.05, 98],
    ]
  })
  drawing.rules(folds, 2)
  drawing.flat(`M ${-half - 1} 14 L ${half + 1} 14 L ${half + 2} 28 L ${-half - 2} 28 Z`, spot)
  drawing.flat(rectangle([-half - 8, -6], [half * 2 + 16, 12]))
  for (const side of [-1, 1]) {
    drawing.box([side * half * 0.62 - 34, -28], [68, 22], { width: 2.8 })
    drawing.rules([level(-17, side * half * 0.62 - 22, side * half * 0.62 + 22)], 4)
  }
  for (const [x, tall, turn] of microphones) microphone(drawing.at({ x, y: -6, turn }), tall)
}

/** Where each stands, how tall it is, how it leans. */
const microphones = triples('-50 64 -22, 50 62 22, -30 84 -12, 30 86 11, -9 70 -4, 12 98 3')

function microphone(drawing: Drawing, tall: number): void {
  drawing.rules([plumb(0, -tall + 20, 0)], 3.4)
  const head = drawing.at({ x: 0, y: -tall })
  head.shape('M -9 26 L -11 2 C -12 -18 12 -18 11 2 L 9 26 Z', ink, { width: 2.6, colour: paper })
  head.box([-13, 10], [26, 16], { width: 2.6, paint: tall % 3 === 0 ? spot : paper })
}
