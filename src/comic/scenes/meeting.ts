/** A meeting room: whiteboard, blinds, a long table with chairs. */
import { level, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Points } from '../ink/points.ts'
import { scanlines, tone } from '../ink/tone.ts'
import { cover, floorLine, scene } from './canvas.ts'
import { floor, plant } from './furniture.ts'

export const meeting = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(10), foot: floorLine })
  cover(drawing, width, { top: floorLine - 11 })
  floor(drawing, width, tone(30))
  blinds(drawing, [-20, width * 0.17])
  whiteboard(drawing, [width * 0.24, width * 0.79])
  plant(drawing, [width * 0.9, floorLine + 6], 1.5)
  for (const share of [0.2, 0.43, 0.57, 0.8]) chair(drawing, width * share)
  table(drawing, width)
}, null)

function blinds(drawing: Drawing, [left, right]: readonly [number, number]): void {
  drawing.box([left, 36], [right - left, 250], { width: 3.2 })
  drawing.flat(rectangle([left, 46], [right - left - 8, 206]), scanlines)
  drawing.rules(
    [
      plumb(right - 8, 36, 286),
      plumb(right - 34, 46, 268),
      level(46, left, right),
      level(252, left, right - 8),
    ],
    2.4,
  )
  drawing.dot([right - 34, 270], 3.6)
  drawing.box([left, 286], [right - left + 10, 10], { width: 3 })
}

function whiteboard(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const wide = right - left
  drawing.flat(rectangle([left + 8, 60], [wide, 244]))
  drawing.box([left, 50], [wide, 246], { width: 5 })
  drawing.box([left + wide * 0.3, 296], [wide * 0.4, 9], { width: 2.6 })
  drawing.areas([rectangle([left + wide * 0.4, 291], [24, 5]), rectangle([left + wide * 0.52, 291], [24, 5])])
  plan(drawing.upright({ x: left + wide / 2, y: 270, scale: 1.2 }))
}

/** Boxes and arrows: a plan. A chart that rises or falls would say something about the news. */
function plan(drawing: Drawing): void {
  for (const [x, y] of pathPoints('M -58 -86 L 18 -86, 18 -30')) drawing.box([x, y], [40, 26], { width: 2.8 })
  drawing.rules([level(-73, -18, 18), plumb(38, -60, -30)], 2.8)
  drawing.rules([level(-24, -58, -22), level(-12, -58, -32)], 2.8)
  drawing.dot([-38, -73], 5, spot)
}

function chair(drawing: Drawing, x: number): void {
  drawing.fill(moved(pathPoints('M -28 366 L -30 312, -22 304, 22 304, 30 312, 28 366'), x), ink)
  drawing.line(moved(pathPoints('M -20 313 L 0 310, 18 312'), x), { width: 2.6, colour: paper })
}

function table(drawing: Drawing, width: number): void {
  const middle = width / 2
  const at = (aside: number, y: number) => [middle + aside * width, y] as const
  drawing.shape([at(-0.36, 352), at(0.36, 352), at(0.62, 456), at(-0.62, 456)], paper, {
    width: 3.2,
    sharp: true,
  })
  drawing.flat([at(-0.62, 456), at(0.62, 456), at(0.62, 480), at(-0.62, 480)])
  const gleam: readonly Points[] = [
    [at(-0.06, 353), at(0.03, 353), at(-0.04, 454), at(-0.19, 454)],
    [at(0.06, 353), at(0.075, 353), at(0.035, 454), at(0.01, 454)],
  ]
  drawing.areas(gleam, tone(10))
  for (const aside of [-0.23, 0.19]) {
    drawing.shape(
      [at(aside, 366), at(aside + 0.08, 366), at(aside + 0.09, 384), at(aside - 0.01, 384)],
      paper,
      { width: 2.4, sharp: true },
    )
    drawing.rules([level(372, middle + (aside + 0.015) * width, middle + (aside + 0.065) * width)], 2)
  }
}
