/** The city at night: stars, the moon, lit windows, a tower with its lamps. */
import { plumb, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { darkTone } from '../ink/tone.ts'
import { clearOf, count, height, scene } from './canvas.ts'
import { skyline } from './skyline.ts'

export const night = scene((drawing, width, heads) => {
  stars(drawing, width)
  moon(drawing, width * 0.85)
  const row = { from: 0, to: width, foot: height, edge: paper }
  skyline(drawing, { ...row, seed: 'behind', tallest: 232, paint: darkTone(20), edge: null, rise: valley })
  tower(drawing, width * clearOf(heads, [0.5, 0.36, 0.64, 0.24, 0.76]))
  skyline(drawing, { ...row, seed: 'before', tallest: 158, paint: ink, lights: paper, rise: valley })
}, ink)

const valley = (share: number): number => 0.78 + 1.1 * (share - 0.5) ** 2

function stars(drawing: Drawing, width: number): void {
  const roll = dice('stars')
  const spots = count(44).map((): Points => {
    const [x, y, size] = [roll() * width, roll() * 300, 0.7 + roll() ** 3 * 2.4]
    return [
      [x - size, y],
      [x, y - size],
      [x + size, y],
      [x, y + size],
    ]
  })
  drawing.areas(spots, paper)
  for (const [share, y, size] of triples('0.09 64 9, 0.46 40 7, 0.66 118 8')) {
    const [x, s] = [width * share, size]
    drawing.flat(
      [
        [x, y - s],
        [x + s / 5, y - s / 5],
        [x + s, y],
        [x + s / 5, y + s / 5],
        [x, y + s],
        [x - s / 5, y + s / 5],
        [x - s, y],
        [x - s / 5, y - s / 5],
      ],
      paper,
    )
  }
}

function moon(drawing: Drawing, x: number): void {
  drawing.dot([x, 84], 42, paper)
  drawing.dot([x - 16, 76], 36)
}

/** A broadcasting tower of steel, in the valley of the roofs. */
function tower(drawing: Drawing, x: number): void {
  const half = (rise: number): number => 52 * (1 - rise) ** 1.9 + 3
  const y = (rise: number): number => 400 - rise * 222
  const steps = count(9).map((step) => step / 9)
  const sides = [-1, 1].map(
    (side): Points => [...steps, 0.94].map((rise) => [x + side * half(rise), y(rise)]),
  )
  const lattice = steps.slice(0, -1).map((rise, index): Points => {
    const next = steps[index + 1] ?? 1
    return [
      [x - half(rise), y(rise)],
      [x + half(next), y(next)],
      [x - half(next), y(next)],
      [x + half(rise), y(rise)],
    ]
  })
  drawing.flat([...(sides[0] ?? []), ...(sides[1] ?? []).toReversed()])
  drawing.rules([...sides, plumb(x, y(0.9), y(1.12))], 2.6, paper)
  drawing.rules(lattice, 1.8, paper)
  drawing.areas([rectangle([x - 24, y(0.42)], [48, 9]), rectangle([x - 10, y(0.74)], [20, 7])], paper)
  for (const rise of [0.4, 0.72, 1.13]) drawing.dot([x, y(rise)], 4.5, spot)
}
