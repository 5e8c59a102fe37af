/** Clothes from behind. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { trunk } from './body.ts'
import type { Clothes } from './person.ts'

export const backClothes: Clothes = {
  hoodie: { draw: drawHoodie, collar: drawHood },
  vest: { draw: drawVest },
  suit: { draw: drawSuit },
  coat: { draw: drawCoat },
}

const outlined = { width: 6, exact: true } as const

function drawHoodie(drawing: Drawing): void {
  drawing.shape(trunk('back'), paper, outlined)
}

function drawHood(drawing: Drawing): void {
  drawing.shape(hood, paper, { width: 5.4, exact: true }).fill(hoodShade, tone(20))
  drawing.line('M -34 108 L -14 126 14 126 34 108', { width: 4, exact: true })
}

/** It hangs down between the shoulders. */
const hood: Points = pathPoints('M -52 88 L -58 122 -40 156 -12 178 12 178 40 156 58 122 52 88 26 80 -26 80')
const hoodShade: Points = pathPoints('M 51 106 L 51 124 35 150 10 172 -12 172 -30 158 2 156 26 142 40 124')

function drawVest(drawing: Drawing): void {
  drawing.shape(trunk('back'), tone(45), outlined)
  drawing.rules([pathPoints('M 0 118 L 0 340')], 3.4)
  drawing.shape('M -30 226 L 30 226 30 238 -30 238 Z', paper, { width: 4, sharp: true })
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

function drawSuit(drawing: Drawing): void {
  drawing.shape(trunk('back'), ink, outlined)
  drawing.rules([pathPoints('M 0 130 L 0 340')], 3, paper)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
  drawing.line('M -50 112 L -30 128 30 128 50 112', { width: 3, colour: paper, exact: true })
}

function drawCoat(drawing: Drawing): void {
  drawing.shape(trunk('back'), paper, outlined)
  drawing.rules([pathPoints('M 0 236 L 0 340'), pathPoints('M -56 128 L 0 138 56 128')], 3.4)
  drawing.shape('M -34 222 L 34 222 34 238 -34 238 Z', paper, { width: 4.2, sharp: true })
  drawing.dot([-24, 230], 4).dot([24, 230], 4)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

const collar: Points = pathPoints('M -46 88 L -48 108 -26 122 0 125 26 122 48 108 46 88')
