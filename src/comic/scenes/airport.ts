/** A departure hall: a liner waits nose on behind the glass, another one's tail beside it; board, beams, rows of seats. */
import { ellipse, level, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, count, cover, floorLine, height, scene, sky } from './canvas.ts'

const glass = { top: 44, foot: 326 }

export const airport = scene((drawing, width, heads) => {
  sky(drawing, { x: 0, y: glass.top, width, height: 210 }, 30)
  apron(drawing, width)
  controlTower(drawing, width * clearOf(heads, [0.915, 0.6, 0.4]))
  tail(drawing.at({ x: width * 0.075, y: 276 }))
  liner(drawing.at({ x: width / 2, y: 206 }))
  frame(drawing, width)
  board(drawing, width / 2)
  floor(drawing, width)
  const seats = Math.ceil(width / 50)
  for (const seat of count(seats)) if (seat % 5 !== 4) chair(drawing.at({ x: 28 + seat * 50, y: 388 }))
})

function apron(drawing: Drawing, width: number): void {
  drawing.flat(rectangle([0, 250], [width, 76]), paper)
  drawing.flat(rectangle([0, 238], [width, 14]), tone(45))
  drawing.rules([level(252, 0, width)], 2.4)
  drawing.rules([level(300, 0, width * 0.34), level(300, width * 0.66, width)], 3)
}

/** Head on; 0 0 is the middle of its body. */
function liner(drawing: Drawing): void {
  drawing.shape('M -6 -50 L -3 -108 L 3 -108 L 6 -50 Z', ink, { width: 2.4, sharp: true })
  drawing.dot([0, -110], 6, spot)
  for (const side of [drawing, drawing.at({ x: 0, y: 0, mirror: true })]) {
    side.flat('M 30 -34 L 98 -50 L 98 -44 L 34 -22 Z')
    side.shape('M 20 10 L 30 38 L 250 2 L 262 -22 L 250 -10 Z', tone(20), { width: 3, sharp: true })
    side.flat(rectangle([30, 44], [5, 36]))
    side.areas([rectangle([20, 64], [9, 24]), rectangle([36, 64], [9, 24])])
    side.shape(ellipse([104, 46], 26, 20), paper, { width: 3.2 })
    side.dot([104, 46], 19)
    side.dot([104, 46], 6, spot)
  }
  drawing.flat(rectangle([-3, 50], [6, 34]))
  drawing.areas([rectangle([-10, 72], [8, 18]), rectangle([2, 72], [8, 18])])
  drawing.shape(ellipse([0, 0], 56, 32), paper, { width: 3.2 })
  drawing.flat('M -34 -18 L -30 -36 L -3 -39 L -3 -19 Z')
  drawing.flat('M 34 -18 L 30 -36 L 3 -39 L 3 -19 Z')
  drawing.line('M -54 4 Q 0 34 54 4', { width: 2.4, taper: 0 })
  drawing.dot([0, 26], 3.4)
}

/** From the side, its body out of the picture on the left. */
function tail(drawing: Drawing): void {
  drawing.shape('M -120 -44 L 0 -44 Q 40 -44 58 -28 L 20 -8 Q -20 0 -120 0 Z', paper, { width: 3 })
  drawing.shape('M -50 -42 L -2 -158 L 40 -158 L 24 -42 Z', ink, { width: 3, sharp: true })
  drawing.dot([5, -104], 17, spot)
  drawing.flat('M -22 -30 L 36 -34 L 62 -18 L 8 -20 Z')
  drawing.areas(count(4).map((at) => rectangle([-112 + at * 18, -32], [9, 11])))
}

/** Far off; 0 0 would be its foot. */
function controlTower(drawing: Drawing, x: number): void {
  drawing.shape(`M ${x - 10} 250 L ${x - 7} 152 L ${x + 7} 152 L ${x + 10} 250 Z`, paper, {
    width: 2.8,
    sharp: true,
  })
  drawing.shape(`M ${x - 15} 152 L ${x - 27} 118 L ${x + 27} 118 L ${x + 15} 152 Z`, ink, {
    width: 2.8,
    sharp: true,
  })
  drawing.rules([`M ${x - 20} 136 L ${x + 20} 136`], 2.4, paper)
  drawing.box([x - 30, 110], [60, 9], { width: 2.6 })
  drawing.rules([plumb(x, 84, 110)], 2.8)
}

/** Ceiling with its lamps, mullions, the bar on which they stand. */
function frame(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: ink, foot: 38 })
  const lamps = count(7).map((at): Points => {
    const aside = (at - 3) * width * 0.17
    const x = width / 2 + aside
    return [
      [x + aside * 0.16 - 30, 6],
      [x + aside * 0.16 + 30, 6],
      [x + 24, 24],
      [x - 24, 24],
    ]
  })
  drawing.areas(lamps, paper)
  drawing.box([-4, 38], [width + 8, 10], { width: 2.8 })
  for (const share of [0.205, 0.795]) {
    drawing.box([width * share - 6, 48], [12, glass.foot - 48], { width: 2.8 })
    drawing.rules([plumb(width * share + 2, 48, glass.foot)], 2)
  }
  drawing.box([-4, glass.foot], [width + 8, 12], { width: 3 })
}

/** Flights in rows: hour, place, gate; one of them boards. */
function board(drawing: Drawing, x: number): void {
  drawing.areas([rectangle([x - 60, 0], [6, 20]), rectangle([x + 54, 0], [6, 20])])
  drawing.box([x - 84, 12], [168, 66], { paint: ink, width: 3 })
  const rows = drawing.upright({ x, y: 0 })
  const words = [26, 38, 50, 62].flatMap((y, row) => [
    rectangle([-72, y], [22, 5]),
    rectangle([-40, y], [52 - ((row * 17) % 26), 5]),
    rectangle([28, y], [16, 5]),
  ])
  rows.areas(words, paper)
  rows.areas([rectangle([56, 26], [14, 5]), rectangle([56, 50], [14, 5])], spot)
}

function floor(drawing: Drawing, width: number): void {
  cover(drawing, width, { top: glass.foot + 12, foot: floorLine })
  cover(drawing, width, { paint: tone(10), top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  const gleams = [0.205, 0.5, 0.795].map((share): Points => {
    const [x, aside] = [width * share, width * (share - 0.5)]
    const half = share === 0.5 ? 84 : 18
    return [
      [x - half, floorLine + 2],
      [x + half, floorLine + 2],
      [x + aside * 0.24 + half * 1.2, height],
      [x + aside * 0.24 - half * 1.2, height],
    ]
  })
  drawing.areas(gleams, paper)
}

/** From the front; 0 0 is its foot. */
function chair(drawing: Drawing): void {
  drawing.areas([
    rectangle([-21, -70], [42, 40]),
    rectangle([-3, -22], [6, 22]),
    rectangle([-16, -3], [32, 5]),
  ])
  drawing.box([-22, -32], [44, 11], { width: 2.6 })
  drawing.rules([level(-62, -14, 14)], 2, paper)
}
