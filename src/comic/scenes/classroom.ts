/** A classroom, as its pupils see it: blackboard, clock, the teacher's desk, two rows of desks. */
import { level, levels, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, floorLine, scene } from './canvas.ts'
import { floor, wallClock } from './furniture.ts'

export const classroom = scene((drawing, width) => {
  floor(drawing, width)
  boards(drawing, width)
  blackboard(drawing, [width * 0.12, width * 0.88])
  notices(drawing, width)
  wallClock(drawing, [width / 2, 33], 22)
  teachersDesk(drawing, width / 2)
  const gap = Math.max(176, width * 0.26)
  for (const aside of [-2, -1, 0, 1, 2]) desk(drawing, [width / 2 + aside * gap, width / 2])
})

/** Floorboards run towards the blackboard. */
const boards = (drawing: Drawing, width: number): Drawing =>
  drawing.rules(
    count(9).map((board): Points => {
      const share = (board - 4) / 4
      return [
        [width * (0.5 + share * 0.42), floorLine],
        [width * (0.5 + share * 0.72), 470],
      ]
    }),
    2,
  )

function blackboard(drawing: Drawing, [left, right]: readonly [number, number]): void {
  drawing.box([left - 8, 58], [right - left + 16, 242], { width: 3 })
  drawing.flat(rectangle([left, 66], [right - left, 226]))
  drawing.box([left - 8, 296], [right - left + 16, 9], { width: 2.6 })
  drawing.areas([rectangle([right - 66, 288], [34, 8]), rectangle([left + 40, 292], [16, 4])], tone(20))
  chalk(drawing.upright({ x: (left + right) / 2, y: 234 }))
}

/** A learning curve on its axes, with what was measured and how far it can get. */
function chalk(drawing: Drawing): void {
  const chalked = { width: 3, colour: paper, unrest: 0.3, taper: 0.04 }
  drawing.line('M -66 -84 L -65 40', chalked)
  drawing.line('M -74 33 L 76 34', chalked)
  drawing.line('M -60 26 C 4 22 -14 -50 64 -58', { ...chalked, width: 4 })
  drawing.rules([level(-66, -56, 64)], 2, paper)
  for (const [x, y] of pathPoints('M -38 12 L -6 -2, 4 -34, 36 -46')) drawing.dot([x, y], 4, spot)
}

function notices(drawing: Drawing, width: number): void {
  for (const [x, turn] of [
    [width * 0.05, -3],
    [width * 0.95, 4],
  ] as const) {
    const at = drawing.at({ x, y: 210, turn })
    at.shape(rectangle([-20, -34], [40, 62]), paper, { width: 2.6, sharp: true })
    at.rules([...levels([-12, -2, 8], -12, 12), level(18, -12, 4)], 2)
    at.dot([0, -27], 3.4)
  }
}

function teachersDesk(drawing: Drawing, x: number): void {
  drawing.box([x - 62, 312], [124, 10], { width: 2.8 })
  drawing.box([x - 54, 322], [108, 72], { width: 2.8 })
  drawing.box([x - 42, 334], [84, 46], { width: 2.4, paint: tone(30) })
  drawing.areas([rectangle([x + 12, 305], [34, 7]), rectangle([x + 16, 298], [28, 4])])
}

/** Desk and chair from behind; both turn a little to the middle of the room, where the eye is. */
function desk(drawing: Drawing, [x, middle]: readonly [number, number]): void {
  const lean = (y: number): number => x + ((x - middle) * (y - 400)) / 240
  const row = (y: number, half: number): readonly [Point, Point] => [
    [lean(y) - half, y],
    [lean(y) + half, y],
  ]
  const [a, b] = row(404, 50)
  const [d, c] = row(428, 58)
  drawing.shape([a, b, c, d], paper, { width: 3, sharp: true })
  drawing.flat([d, c, [c[0], 438], [d[0], 438]])
  drawing.areas([rectangle([d[0] + 4, 438], [7, 40]), rectangle([c[0] - 11, 438], [7, 40])])
  const [left] = row(446, 34)
  drawing.box([left[0], 442], [68, 40], { width: 2.8, paint: tone(45) })
}
