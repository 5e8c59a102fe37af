/** A keynote stage: two beams of light, curtains, a screen, the heads of those who came. */
import { ellipse, level, pathPoints, rectangle, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Point, type Points } from '../ink/points.ts'
import { darkTone } from '../ink/tone.ts'
import { count, cover, height, scene } from './canvas.ts'

const boards = 366

export const stage = scene((drawing, width) => {
  screen(drawing, { x: width / 2, y: 206, half: Math.min(80, width * 0.11) })
  cover(drawing, width, { paint: darkTone(45), top: boards })
  drawing.rules([level(boards, 0, width)], 3, paper)
  for (const share of [0.25, 0.75]) beam(drawing, width * share, width)
  rig(drawing, width)
  curtain(drawing)
  curtain(drawing.at({ x: width, y: 0, mirror: true }))
  audience(drawing, width)
}, ink)

/** With a large and a small star; narrower where the beams come near. */
function screen(drawing: Drawing, { x, y, half }: { x: number; y: number; half: number }): void {
  const sides = rectangle([x - half, y - 92], [half * 2, 184])
  drawing.flat(sides, darkTone(30))
  drawing.rules([[...sides, [x - half, y - 94]]], 3.2, paper)
  drawing.areas(
    [star([x - half * 0.1, y + 6], half * 0.68), star([x + half * 0.6, y - 50], half * 0.25)],
    paper,
  )
}

const star = ([x, y]: Point, size: number): Points =>
  count(8).map((point) => {
    const reach = point % 2 ? size * 0.26 : size
    return [x + Math.sin((point * Math.PI) / 4) * reach, y - Math.cos((point * Math.PI) / 4) * reach]
  })

/** From a lamp above to a pool of light where a speaker stands. */
function beam(drawing: Drawing, x: number, width: number): void {
  const lamp = x + (width / 2 - x) * 0.18
  const half = Math.min(112, width * 0.156)
  drawing.flat(`M ${lamp - 15} 42 L ${lamp + 15} 42 L ${x + half} 402 L ${x - half} 402 Z`, darkTone(60))
  drawing.shape(ellipse([x, 402], [half + 6, 20], 24), paper, { width: 2.4 })
}

function rig(drawing: Drawing, width: number): void {
  const zigzag = count(Math.ceil(width / 18) + 1).map((at): Point => [at * 18, at % 2 ? 8 : 24])
  drawing.rules([level(8, 0, width), level(24, 0, width), zigzag], 2, paper)
  for (const share of [0.295, 0.5, 0.705]) {
    const at = drawing.at({ x: width * share, y: 22 })
    at.shape('M -13 0 L 13 0 L 17 22 L -17 22 Z', ink, { width: 2.6, sharp: true, colour: paper })
  }
}

/** The left one, gathered by a band. */
function curtain(drawing: Drawing): void {
  drawing.fill('M -20 -20 L 88 -20 C 84 120 60 190 48 252 C 52 300 60 340 64 392 L -20 396 Z', ink)
  for (const [top, waist, foot] of folds)
    drawing.line(
      `M ${top} -4 C ${top - 4} 120 ${waist + 8} 190 ${waist} 250 C ${waist + 2} 300 ${foot - 2} 340 ${foot} 388`,
      { width: 2.8, colour: paper, taper: [0, 0.3] },
    )
  drawing.flat('M 0 250 L 52 242 L 52 258 L 0 268 Z', spot)
}

const folds = triples('88 48 64, 62 33 44, 36 18 25, 11 5 8')

/** A black row of heads and shoulders, every one a little different. */
function audience(drawing: Drawing, width: number): void {
  const step = 47
  const shoulders = count(Math.ceil(width / step) + 1).flatMap((at): Points => {
    const [x, y] = [at * step + ((at * 13) % 11) - 8, 430 + ((at * 7) % 12)]
    drawing.dot([x, y], [14.5, 16.5])
    return moved(pathPoints('M -23 38 L -15 18, 0 13, 15 18, 23 38'), x, y)
  })
  drawing.fill([[-20, height + 20], ...shoulders, [width + 40, height + 20]], ink)
}
