/** What is weighed, judged, won and paid. */
import { ellipse, plumb } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, onFoot, thing } from './kinds.ts'
import { plate } from './outlines.ts'

export const scales = thing(onFoot(190, 175), [0.5, 0.86], (drawing) => {
  for (const x of [-64, 64]) drawPan(drawing.at({ x, y: -132 }))
  drawing.shape('M -5 -146 L 5 -146 L 8 -18 L -8 -18 Z', paper, { width: 5, sharp: true, unrest: 0 })
  drawing.shape(plate([-46, -20], [92, 19], 6), ink, { width: 4, exact: true })
  drawing.shape(
    'M -70 -138 C -40 -138 -24 -150 0 -150 C 24 -150 40 -138 70 -138 L 70 -128 C 40 -128 24 -136 0 -136 C -24 -136 -40 -128 -70 -128 Z',
    ink,
    { width: 3 },
  )
  drawing.shape(ellipse([0, -158], 13, 10), spot, { width: 5, exact: true })
})

function drawPan(drawing: Drawing): void {
  drawing.line('M -25 66 L 0 2 L 25 66', { width: 3.6, sharp: true, taper: 0, unrest: 0 })
  drawing.shape('M -30 66 L 30 66 C 28 92 -28 92 -30 66 Z', tone(30), { width: 5 })
}

/** Strikes its block. */
export const gavel = foremost({ x: -94, y: -122, width: 186, height: 126 }, [0.5, 0.925], (drawing) => {
  drawing.shape('M -66 -22 L 26 -22 L 34 0 L -74 0 Z', paper, { width: 5.4, sharp: true, unrest: 0 })
  drawing.flat('M -70 -9 L 30 -9 L 33 -2 L -73 -2 Z', tone(45))
  const raised = drawing.at({ x: -18, y: -66, turn: -24 })
  raised.shape(plate([20, -8], [92, 16], 6), paper, { width: 5.4, exact: true })
  raised.shape(plate([-26, -34], [52, 68], 6), ink, { width: 5, exact: true })
  for (const y of [-36, 22]) raised.shape(plate([-31, y], [62, 14], 4), paper, { width: 5, exact: true })
  for (const spark of [
    'M -70 -32 L -84 -42 L -90 -46',
    'M -78 -24 L -86 -26 L -92 -27',
    'M 34 -34 L 46 -44 L 52 -48',
  ])
    drawing.line(spark, { width: 5, taper: [0.1, 0.5] })
})

export const medal = thing(around(102, 158), [0.5, 0.6], (drawing) => {
  const edge = { width: 5, sharp: true, unrest: 0 }
  drawing.shape('M -46 -76 L -14 -76 L 20 0 L -10 6 Z', spot, edge)
  drawing.shape('M 46 -76 L 14 -76 L -20 0 L 10 6 Z', spot, edge)
  drawing.shape(ellipse([0, 28], 46, 16), paper, { width: 6, exact: true })
  drawing.dot([0, 28], 35, tone(30))
  drawing.shape(star, paper, { width: 4.4, sharp: true, unrest: 0 })
})

export const star: Points = Array.from({ length: 10 }, (_, index) => {
  const angle = (index / 5) * Math.PI
  const radius = index % 2 ? 12 : 27
  return [Math.sin(angle) * radius, 29 - Math.cos(angle) * radius]
})

/** Two piles, and one coin that leans on them. */
export const coins = foremost(onFoot(182, 90), [0.5, 0.925], (drawing) => {
  drawPile(drawing.at({ x: -46, y: 0 }), 5)
  drawPile(drawing.at({ x: 32, y: 0 }), 2)
  drawing.shape(ellipse([60, -30], 29, 12), paper, { width: 5.4, exact: true })
  drawing.dot([60, -30], 20, tone(20))
  drawing.line('M 60 -42 L 60 -18', { width: 7, taper: 0 })
})

function drawPile(drawing: Drawing, count: number): void {
  const width = 38
  for (let index = 0; index < count; index++)
    drawing.shape(plate([-width + (index % 2) * 4, -15 - index * 15], [2 * width, 15], 6), paper, {
      width: 4.4,
      exact: true,
    })
  const top = -15 * count
  const shift = ((count - 1) % 2) * 4
  drawing.shape(ellipse([shift, top], [width, 10], 10), tone(20), { width: 4.4, exact: true })
  const ridges = Array.from({ length: count - 1 }, (_, index) =>
    [4, 12, 20].map((x) => plumb(x + (index % 2) * 4, -3 - index * 15, -12 - index * 15)),
  )
  drawing.rules(ridges.flat(), 3)
}
