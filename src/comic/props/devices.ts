/** Computers, and what news is made with. */
import { ellipse, level, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { dice } from '../ink/random.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, picture, thing } from './kinds.ts'
import { plate } from './outlines.ts'
import type { PropDrawing } from './prop.ts'

/** Stands on a desk, its screen to the reader, a little turned. */
export const laptop = foremost({ x: -80, y: -132, width: 184, height: 134 }, [0.5, 0.925], (drawing) => {
  const edge = { width: 5.4, sharp: true, unrest: 0 }
  drawing.shape('M -72 -28 L 68 -28 L 100 -7 L 98 0 L -52 0 L -54 -7 Z', paper, edge)
  drawing.rules([level(-7, -53, 99)], 4)
  drawing.flat('M -56 -23 L 62 -23 L 74 -14 L -50 -14 Z', tone(60))
  drawing.shape('M -72 -28 L -56 -128 L 84 -128 L 68 -28 Z', ink, edge)
  drawing.flat('M -59 -37 L -46 -119 L 72 -119 L 59 -37 Z', paper)
  drawing.flat('M -48 -107 L -46 -119 L 72 -119 L 70 -107 Z', tone(45))
  drawing.rules([level(-92, -34, 20), level(-78, -24, 46), level(-64, -26, 10)], 4)
  drawing.rules([level(-50, -40, -12)], 4, spot)
})

/** So large that somebody can stand in it: the lid behind, the keyboard before. */
export const bigLaptop: PropDrawing = {
  ...thing({ x: -234, y: -246, width: 468, height: 306 }, [0.5, 0.89], drawLid),
  drawFront: drawKeyboard,
}

function drawLid(drawing: Drawing): void {
  drawing.shape(plate([-192, -242], [384, 252], 18), ink, { width: 6, exact: true })
  drawing.flat(rectangle([-174, -222], [348, 224]), tone(10))
  drawing.areas(
    ['M -174 -96 L -174 -132, -84 -222, -48 -222', 'M -174 -60 L -174 -80, -32 -222, -12 -222'],
    paper,
  )
  drawing.dot([0, -232], 3.4, paper)
}

function drawKeyboard(drawing: Drawing): void {
  const edge = { width: 6, sharp: true, unrest: 0 }
  drawing.shape('M -192 0 L 192 0 L 230 42 L 226 56 L -226 56 L -230 42 Z', paper, edge)
  drawing.rules([level(43, -228, 228)], 5)
  drawing.flat('M -166 8 L 166 8 L 184 26 L -184 26 Z', tone(60))
  drawing.flat('M -40 31 L 40 31 L 43 40 L -43 40 Z', tone(20))
}

export const camera = thing(around(140, 108), [0.5, 0.62], (drawing) => {
  drawing.shape('M -34 -34 L -24 -52 L 24 -52 L 34 -34 Z', paper, { width: 5, sharp: true, unrest: 0 })
  drawing.shape(plate([-56, -44], [22, 12], 3), ink, { width: 4, exact: true })
  drawing.shape(plate([-68, -36], [136, 88], 13), ink, { width: 5, exact: true })
  drawing.flat(rectangle([-66, -18], [132, 54]), tone(30))
  drawing.shape(ellipse([0, 9], 37, 16), paper, { width: 5.6, exact: true })
  drawing.dot([0, 9], 25).dot([0, 9], 14, tone(45)).dot([-9, -1], 6, paper)
  drawing.dot([52, -27], 5, spot)
  drawing.flat(rectangle([-11, -47], [22, 8]))
})

/** In the hand of somebody who asks. */
export const microphone = thing(around(96, 152), [0.5, 0.66], (drawing) => {
  const held = drawing.at({ x: -6, y: 2, turn: 24 })
  held.shape('M -18 -22 L 18 -22 L 11 72 L -11 72 Z', ink, { width: 5 })
  held.shape(ellipse([0, -44], [31, 33], 14), tone(30), { width: 6, exact: true })
  held.line('M -25 -54 C -20 -68 -10 -71 -2 -71', { width: 5, colour: paper })
  held.shape(plate([-32, -30], [64, 14], 6), paper, { width: 5, exact: true })
  held.dot([0, 4], 6, spot)
})

/** A square of modules as phones read them, with round corner marks: this one no phone accepts. */
export const code = picture(around(132, 132), [0.5, 0.6], (drawing) => {
  drawing.shape(plate([-64, -64], [128, 128], 10), paper, { width: 5.4, exact: true })
  const at = drawing.at({ x: -52, y: -52, scale: 8 })
  at.areas(modules)
  for (const [x, y] of pathPoints('M 2 2 L 11 2, 2 11'))
    at.dot([x, y], 2).dot([x, y], 1.35, paper).dot([x, y], 0.75)
})

const modules = (() => {
  const roll = dice('code')
  const side = 13
  const isCorner = (x: number, y: number): boolean => (x < 5 && y < 5) || (x > 7 && y < 5) || (x < 5 && y > 7)
  return Array.from({ length: side * side }, (_, index) => [index % side, Math.floor(index / side)] as const)
    .filter(([x, y]) => !isCorner(x, y) && roll() > 0.5)
    .map((corner) => rectangle(corner, [1, 1]))
})()
