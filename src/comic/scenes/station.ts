/** A platform: the train stands at its edge with doors and passengers; clock and boards hang from the roof. */
import { arc, ellipse, level, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'
import { wallClock } from './furniture.ts'

/** Top and foot of the carriage, as it shows above the platform. */
const body = { top: 126, foot: 366 }

export const station = scene((drawing, width) => {
  cover(drawing, width, { paint: tone(20), foot: body.top })
  wire(drawing, width)
  carriage(drawing, width)
  platform(drawing, width)
  roof(drawing, width)
  for (const x of [width * 0.03, width * 0.97]) pillar(drawing, x)
  routeBoard(drawing, width * 0.215)
  trainBoard(drawing, width * 0.785)
  drawing.rules([plumb(width / 2, 50, 66)], 6)
  wallClock(drawing, [width / 2, 92], 31)
})

/** Above the carriage, with what feeds it. */
function wire(drawing: Drawing, width: number): void {
  drawing.rules([level(74, 0, width), level(86, 0, width)], 1.8)
  const x = width * 0.62
  drawing.rules([`M ${x - 26} 112 L ${x + 8} 98, ${x - 20} 86`, level(86, x - 44, x + 4)], 2.6)
}

function carriage(drawing: Drawing, width: number): void {
  const { top, foot } = body
  drawing.areas([0.14, 0.36, 0.64, 0.86].map((share) => rectangle([width * share - 40, top - 14], [80, 12])))
  drawing.box([-4, top], [width + 8, foot - top], { width: 3 })
  drawing.flat(rectangle([0, top], [width, 15]))
  drawing.flat(rectangle([0, 318], [width, foot - 318]), tone(30))
  drawing.flat(rectangle([0, 270], [width, 12]), spot)
  drawing.rules([level(318, 0, width)], 2.4)
  const half = Math.max(300, width * 0.42)
  for (const at of [-1, 1]) windows(drawing, width / 2 + (at * half) / 2, half - 132)
  for (const at of [-1, 0, 1]) doors(drawing, width / 2 + at * half)
}

/** Two panes, dark inside, with people on the seats. */
function windows(drawing: Drawing, x: number, wide: number): void {
  const [left, top, tall] = [x - wide / 2, 164, 88]
  drawing.box([left, top], [wide, tall], { paint: tone(30), width: 3 })
  const heads = [0.14, 0.33, 0.68, 0.88].map((share, index): Points => {
    const [at, y] = [left + wide * share, top + 42 + (index % 2) * 7]
    return [
      [at - 22, top + tall],
      [at - 17, y + 24],
      [at - 7, y + 17],
      ...arc({ x: at, y, rx: 13, ry: 15 }, [Math.PI * 0.75, Math.PI * 2.25], 8),
      [at + 7, y + 17],
      [at + 17, y + 24],
      [at + 22, top + tall],
    ]
  })
  drawing.areas(heads)
  drawing.rules([plumb(x, top, top + tall)], 7)
  drawing.rules([plumb(x, top, top + tall)], 2, paper)
}

/** Two leaves with tall dark panes, a lamp above. */
function doors(drawing: Drawing, x: number): void {
  const [top, tall] = [152, body.foot - 152]
  drawing.box([x - 56, top], [112, tall], { width: 3.2 })
  drawing.areas([rectangle([x - 45, 168], [36, 96]), rectangle([x + 9, 168], [36, 96])])
  const gleams = [-45, 9].map(
    (dx): Points => [
      [x + dx + 5, 214],
      [x + dx + 31, 172],
      [x + dx + 31, 188],
      [x + dx + 5, 230],
    ],
  )
  drawing.areas(gleams, paper)
  drawing.flat(rectangle([x - 54, 270], [108, 12]), spot)
  drawing.rules([plumb(x, top, body.foot)], 3.2)
  drawing.areas([rectangle([x - 7, 284], [3, 22]), rectangle([x + 4, 284], [3, 22])])
  drawing.flat(rectangle([x - 13, 143], [26, 6]), spot)
}

/** The gap, the edge, two rows of studs for the feet of those who cannot see it, slabs that run to the eye. */
function platform(drawing: Drawing, width: number): void {
  cover(drawing, width, { paint: ink, top: body.foot, foot: floorLine })
  cover(drawing, width, { top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  drawing.rules([level(388, 0, width), level(410, 0, width)], 2.4)
  const studs = count(Math.ceil(width / 20) + 1).flatMap((at) =>
    [394, 404].map((y) => ellipse([at * 20 + (y === 394 ? 0 : 10), y], [5.6, 3], 8)),
  )
  drawing.areas(studs)
  const slabs = count(9).map(
    (at): Points => [
      [width * (0.5 + (at - 4) * 0.13), 410],
      [width * (0.5 + (at - 4) * 0.19), height],
    ],
  )
  drawing.rules([...slabs, level(434, 0, width)], 2)
}

/** Boards seen from below, with lamps between the beams, and the girder that carries them. */
function roof(drawing: Drawing, width: number): void {
  const x = (share: number, y: number): number => width / 2 + width * share * (1.5 - y / 80)
  const strip = (from: number, to: number): Points => [
    [x(from, 0), 0],
    [x(to, 0), 0],
    [x(to, 34), 34],
    [x(from, 34), 34],
  ]
  cover(drawing, width, { foot: 36 })
  drawing.areas(count(9).map((at) => strip((at - 4) * 0.11 - 0.014, (at - 4) * 0.11 + 0.014)))
  drawing.flat(rectangle([0, 34], [width, 18]))
  const rivets = count(Math.ceil(width / 24) + 1).map((at): Point => [at * 24, 43])
  drawing.areas(
    rivets.map(([left, y]) => rectangle([left - 2, y - 2], [4, 4])),
    paper,
  )
}

/** In front of the train, at the edge of the picture. */
function pillar(drawing: Drawing, x: number): void {
  drawing.box([x - 13, 52], [26, 392], { width: 3 })
  drawing.flat(rectangle([x - 1, 53], [12, 390]), tone(45))
  drawing.areas([rectangle([x - 22, 50], [44, 12]), rectangle([x - 20, 436], [40, 12])])
  drawing.flat(rectangle([x - 13, 300], [26, 26]))
}

/** Stops on a line; the train is at one of them. */
function routeBoard(drawing: Drawing, x: number): void {
  drawing.rules(plumbs([x - 48, x + 48], 52, 66), 3)
  drawing.flat(rectangle([x - 68, 64], [136, 38]))
  drawing.rules([level(83, x - 52, x + 52)], 3, paper)
  for (const at of [-52, -17, 52]) drawing.dot([x + at, 83], 7, paper)
  drawing.dot([x + 18, 83], 9.5, spot)
}

/** A train from the front. */
function trainBoard(drawing: Drawing, x: number): void {
  drawing.rules(plumbs([x - 18, x + 18], 52, 62), 3)
  drawing.flat(rectangle([x - 34, 60], [68, 54]))
  drawing.flat(
    `M ${x - 16} 98 L ${x - 16} 72 L ${x - 10} 66 L ${x + 10} 66 L ${x + 16} 72 L ${x + 16} 98 Z`,
    paper,
  )
  drawing.flat(rectangle([x - 11, 73], [22, 10]))
  drawing.areas([rectangle([x - 12, 89], [6, 5]), rectangle([x + 6, 89], [6, 5])])
  drawing.rules([`M ${x - 10} 98 L ${x - 17} 108`, `M ${x + 10} 98 L ${x + 17} 108`], 3, paper)
}
