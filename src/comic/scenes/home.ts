/** A living room with a place to work: bookshelf, window with curtains, a desk with a lamp, an armchair. */
import { ellipse, level, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { paper } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { floorLine, scene } from './canvas.ts'
import { books, floor } from './furniture.ts'
import { armchair, deskLamp, laptop } from './furniture-home.ts'

export const home = scene((drawing, width) => {
  floor(drawing, width, tone(20))
  drawing.shape(ellipse([width / 2, 438], [width * 0.36, 30]), paper, { width: 2.8 })
  drawing.ring(ellipse([width / 2, 438], [width * 0.33, 24]), { width: 2 })
  curtained(drawing, [width * 0.31, width * 0.69])
  bookshelf(drawing, width * 0.165)
  pictures(drawing, width * 0.875)
  desk(drawing, width / 2)
  armchair(drawing.at({ x: width - 78, y: floorLine + 20 }))
})

function curtained(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const [middle, wide] = [(left + right) / 2, right - left]
  drawing.flat(rectangle([left, 46], [wide, 232]), tone(10))
  outside(drawing, [left, right])
  const bars = [plumb(middle, 46, 278), level(150, left, right)]
  drawing.rules(bars, 6)
  drawing.rules(bars, 2, paper)
  drawing.box([left - 4, 278], [wide + 8, 10], { width: 3 })
  drawing.rules([level(46, left - 34, right + 34)], 4)
  curtain(drawing.at({ x: left, y: 46 }))
  curtain(drawing.at({ x: right, y: 46, mirror: true }))
}

/** The neighbours' roof and a tree. */
function outside(drawing: Drawing, [left, right]: readonly [number, number]): void {
  const x = left + (right - left) * 0.3
  drawing.box([x - 70, 240], [138, 40], { width: 2.4 })
  drawing.shape(`M ${x - 82} 243 L ${x} 200 L ${x + 80} 243 Z`, tone(45), { width: 2.4, sharp: true })
  const [r, top] = [right, 222]
  const tree = `M ${r - 66} 280 C ${r - 90} ${top + 20} ${r - 60} ${top - 20} ${r - 34} ${top} C ${r - 20} ${top - 16} ${r} ${top} ${r} ${top + 20} L ${r} 280 Z`
  drawing.fill(tree, tone(45))
}

/** The left one, tied in the middle. 0 0 is the rod above the window's edge. */
function curtain(drawing: Drawing): void {
  drawing.dot([-36, 0], 6)
  drawing.shape(
    'M -24 0 L 34 0 C 34 80 12 110 2 146 C 8 190 14 230 18 282 L -30 282 C -22 220 -26 60 -24 0 Z',
    paper,
    { width: 2.8 },
  )
  const folds = [
    'M -8 4 Q -9 90 -14 138',
    'M 12 4 Q 8 80 -5 138',
    'M -14 160 Q -13 220 -17 280',
    'M -4 160 Q 1 220 3 280',
  ]
  for (const fold of folds) drawing.line(fold, { width: 2.4 })
  drawing.flat('M -26 138 L 8 134 L 8 152 L -26 156 Z')
}

/** Goes out of the picture on the left. */
function bookshelf(drawing: Drawing, right: number): void {
  const top = 132
  drawing.flat(rectangle([0, top], [right, floorLine + 6 - top]))
  const boards = [top + 64, top + 126, top + 188]
  for (const [row, foot] of boards.entries())
    books(drawing, {
      seed: `novels ${row + 4}`,
      from: row === 1 ? 22 : -6,
      to: right - (row === 0 ? 36 : 18),
      foot,
      tall: 50,
    })
  const shelves: readonly Points[] = boards.map((y) => level(y + 1, 0, right))
  drawing.rules(shelves, 5, paper)
  drawing.box([-4, top - 9], [right + 10, 9], { width: 2.8 })
  drawing.box([right - 6, top], [9, floorLine + 6 - top], { width: 2.8 })
  drawing.at({ x: right - 24, y: top + 62 }).fill('M -6 0 C -14 -12 -8 -22 0 -34 C 8 -22 14 -12 6 0 Z', paper)
  drawing.box([-4, top + 190], [right + 4, floorLine - top - 184], { width: 2.8 })
  drawing.dot([right - 22, top + 216], 4.5)
}

function pictures(drawing: Drawing, x: number): void {
  drawing.box([x - 46, 106], [66, 84], { width: 5 })
  drawing.flat(
    `M ${x - 38} 182 L ${x - 38} 164 L ${x - 18} 140 L ${x - 4} 158 L ${x + 3} 150 L ${x + 13} 162 L ${x + 13} 182 Z`,
    tone(45),
  )
  drawing.dot([x + 1, 126], 7)
  drawing.box([x + 34, 138], [44, 52], { width: 4, paint: tone(20) })
}

function desk(drawing: Drawing, x: number): void {
  drawing.box([x - 116, 330], [232, 10], { width: 2.8 })
  drawing.areas([rectangle([x - 106, 340], [8, 60]), rectangle([x + 98, 340], [8, 60])])
  drawing.box([x + 26, 340], [64, 50], { width: 2.8 })
  drawing.rules([level(364, x + 26, x + 90)], 2.4)
  drawing.areas([rectangle([x + 50, 350], [16, 4]), rectangle([x + 50, 374], [16, 4])])
  deskLamp(drawing.at({ x: x - 58, y: 330 }))
  laptop(drawing.at({ x: x + 30, y: 330 }))
}
