/** A courtroom: the judges' bench under the scales, columns, panelled walls. */
import { ellipse, level, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { moved, type Point, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, floorLine, height, scene } from './canvas.ts'
import { column } from './columns.ts'

export const court = scene((drawing, width) => {
  cornice(drawing, width)
  panels(drawing, width)
  emblem(drawing, [width / 2, 158])
  for (const share of [0.05, 0.35, 0.65, 0.95])
    column(drawing, [width * share, floorLine], { tall: 322, thick: 40 })
  cover(drawing, width, { paint: tone(20), top: floorLine })
  drawing.rules([level(floorLine, 0, width)], 3.2)
  for (const aside of [-62, 0, 62]) chair(drawing, [width / 2 + aside, aside === 0 ? 232 : 252])
  bench(drawing, width)
})

const cornice = (drawing: Drawing, width: number): Drawing =>
  drawing.rules([level(18, 0, width), level(42, 0, width)], 2.8)

/** Between the columns, below eye level. */
function panels(drawing: Drawing, width: number): void {
  drawing.flat(rectangle([0, 236], [width, floorLine - 236]), tone(10))
  drawing.rules([level(236, 0, width)], 2.8)
  const wide = width * 0.115
  const boxes = [0.085, 0.2, 0.685, 0.8].map((share) => rectangle([width * share + 6, 254], [wide - 12, 104]))
  drawing.rules(
    boxes.map((box): Points => [...box, ...box.slice(0, 1)]),
    2.4,
  )
}

/** Scales in a ring. */
function emblem(drawing: Drawing, [x, y]: Point): void {
  const at = drawing.at({ x, y })
  at.shape(ellipse([0, 0], 48), paper, { width: 3.2 })
  at.ring(ellipse([0, 0], 41), { width: 2 })
  at.areas([rectangle([-2, -27], [4, 48]), rectangle([-14, 21], [28, 5]), rectangle([-27, -21], [54, 4])])
  at.dot([0, -29], 4)
  for (const side of [-26, 26]) {
    at.rules([moved(pathPoints('M -10 3 L 0 -18, 10 3'), side)], 1.8)
    at.fill(`M ${side - 12} 2 L ${side + 12} 2 Q ${side} 16 ${side - 12} 2 Z`, ink)
  }
}

function chair(drawing: Drawing, [x, top]: Point): void {
  drawing.fill(
    [
      [x - 24, 330],
      [x - 26, top + 12],
      [x - 18, top + 2],
      [x, top - 6],
      [x + 18, top + 2],
      [x + 26, top + 12],
      [x + 24, 330],
    ],
    ink,
  )
  drawing.line(
    `M ${x - 16} 300 L ${x - 17} ${top + 20}, ${x} ${top + 8}, ${x + 17} ${top + 20}, ${x + 16} 300`,
    { width: 2.2, colour: paper },
  )
}

/** Raised in the middle, with wings. */
function bench(drawing: Drawing, width: number): void {
  const x = width / 2
  drawing.flat(`M ${x - 64} 430 L ${x + 64} 430, ${x + 84} ${height}, ${x - 84} ${height}`, tone(60))
  const half = Math.max(150, width * 0.26)
  drawing.box([x - half, 330], [half * 2, 90], { width: 3 })
  drawing.box([x - half - 8, 322], [half * 2 + 16, 11], { width: 3 })
  const inset = half / 3
  drawing.areas(
    count(6).map((at) => rectangle([x - half + at * inset + 8, 346], [inset - 16, 56])),
    tone(45),
  )
  drawing.rules([plumb(x - 2 * inset, 333, 420), plumb(x + 2 * inset, 333, 420)], 2.6)
  drawing.box([x - half - 22, 416], [half * 2 + 44, 12], { width: 3 })
  drawing.flat(rectangle([x - half - 22, 428], [half * 2 + 44, 10]))
  drawing.areas([moved(pathPoints('M -14 322 L -9 314, 9 314, 14 322'), x)])
}
