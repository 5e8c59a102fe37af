/** Keeping things safe, and finding what is wrong with them. */
import { ellipse, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, thing } from './kinds.ts'
import { plate, tick } from './outlines.ts'
import type { PropDrawing } from './prop.ts'

export const key = thing(around(150, 134), [0.5, 0.62], (drawing) => {
  const slanting = drawing.at({ x: -3, y: -2, turn: -42 })
  slanting.shape(
    'M -22 -9 L 82 -9 L 82 9 L 72 9 L 72 30 L 56 30 L 56 20 L 48 20 L 48 30 L 32 30 L 32 9 L -22 9 Z',
    paper,
    { width: 5.4, sharp: true, unrest: 0 },
  )
  slanting.shape(ellipse([-46, 0], 35, 14), paper, { width: 6, exact: true })
  slanting.fill('M -73 -9 C -82 14 -56 38 -28 25 C -14 18 -14 4 -16 -4 C -20 34 -70 30 -73 -9 Z', tone(45))
  slanting.shape(ellipse([-52, 0], 12, 10), ink, { width: 3, exact: true, colour: ink })
})

export const lock = thing(around(112, 146), [0.5, 0.62], (drawing) => {
  drawing.shape(shackle, paper, { width: 5.4 })
  drawing.shape(plate([-53, -22], [106, 90], 12), ink, { width: 5, exact: true })
  drawing.line('M -40 -4 L -40 28', { width: 5, colour: paper, taper: 0.2 })
  drawing.line('M -40 38 L -40 44', { width: 5, colour: paper, taper: 0.2 })
  drawing.dot([0, 16], 13, paper).flat('M -6 18 L 6 18 L 10 46 L -10 46 Z', paper)
})

const shackle =
  'M -38 -10 L -38 -34 C -38 -84 38 -84 38 -34 L 38 -10 L 20 -10 L 20 -34 C 20 -58 -20 -58 -20 -34 L -20 -10 Z'

export const shield = thing(around(124, 144), [0.5, 0.62], (drawing) => {
  drawing.shape(
    'M 0 -68 C 20 -54 40 -50 58 -50 C 62 6 42 48 0 69 C -42 48 -62 6 -58 -50 C -40 -50 -20 -54 0 -68 Z',
    ink,
    { width: 5 },
  )
  drawing.fill(
    'M 0 -55 C 18 -43 34 -40 47 -40 C 49 4 34 38 0 56 C -34 38 -49 4 -47 -40 C -34 -40 -18 -43 0 -55 Z',
    paper,
  )
  drawing.fill('M 0 -55 C 18 -43 34 -40 47 -40 C 49 4 34 38 0 56 Z', tone(20))
  drawing.upright({ x: 0, y: 0 }).shape(tick([0, 2], 26), spot, { width: 4, sharp: true, unrest: 0 })
})

const glass = thing(around(136, 136), [0.5, 0.62], (drawing) => {
  const slanting = drawing.at({ x: -16, y: -16, turn: 45 })
  slanting.shape(rectangle([44, -7], [12, 14]), paper, { width: 4.4, sharp: true, unrest: 0 })
  slanting.shape(plate([56, -12], [54, 24], 9), ink, { width: 4, exact: true })
  slanting.dot([0, 0], 50)
  slanting.dot([0, 0], 37, paper)
  drawing.line('M -42 -20 C -40 -32 -32 -40 -22 -42', { width: 6 })
  drawing.line('M 6 6 C 4 10 0 14 -6 16', { width: 5 })
})

export const magnifier: PropDrawing = { ...glass, grip: { x: 43, y: 43 } }

/** The animal that programs have. */
export const bug = thing(around(136, 152), [0.5, 0.66], (drawing) => {
  const crawling = drawing.at({ x: 2, y: 0, turn: 18 })
  for (const mirror of [false, true]) drawLegs(crawling.at({ x: 0, y: 0, mirror }))
  crawling.shape(ellipse([0, -42], [21, 18], 10), ink, { width: 4, exact: true })
  crawling.shape(ellipse([0, 10], [38, 46], 14), paper, { width: 6, exact: true })
  crawling.fill('M 0 -34 C 30 -34 38 -10 36 12 C 34 40 16 54 0 54 Z', tone(20))
  crawling.line('M 0 -34 L 0 54', { width: 4.4, taper: 0 })
  for (const [x, y] of pathPoints('M -17 -8 L -15 24, 17 -8, 15 24')) crawling.dot([x, y], 8)
  crawling.dot([-9, -48], 5, spot).dot([9, -48], 5, spot)
})

function drawLegs(side: Drawing): void {
  const leg = { width: 5.4, taper: [0, 0.1], sharp: true, unrest: 0 } as const
  side.line('M 30 -14 L 50 -26 L 54 -42', leg)
  side.line('M 34 10 L 58 10 L 66 18', leg)
  side.line('M 30 32 L 48 46 L 50 62', leg)
  side.line('M 8 -54 C 12 -66 18 -70 26 -70', { width: 4.4, taper: [0, 0.1] })
}
