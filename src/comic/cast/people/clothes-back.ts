/** Clothes from behind. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { trunk } from './body.ts'
import type { Clothes } from './person.ts'

export const backClothes: Clothes = {
  hoodie: { draw: drawHoodie, collar: drawHood },
  vest: { draw: drawVest },
  suit: { draw: drawSuit },
  coat: { draw: drawCoat },
  shirt: { draw: (drawing) => drawPlain(drawing, paper) },
  sport: { draw: drawSport },
  apron: { draw: drawApron },
  uniform: { draw: drawUniform },
  kimono: { draw: drawKimono },
  dress: { draw: drawDress },
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
  drawing.rules([pathPoints('M 0 118 L 0 294')], 3.4)
  drawing.shape('M -30 226 L 30 226 30 238 -30 238 Z', paper, { width: 4, sharp: true })
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

function drawSuit(drawing: Drawing): void {
  drawing.shape(trunk('back'), ink, outlined)
  drawing.rules([pathPoints('M 0 130 L 0 294')], 3, paper)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
  drawing.line('M -50 112 L -30 128 30 128 50 112', { width: 3, colour: paper, exact: true })
}

function drawCoat(drawing: Drawing): void {
  drawing.shape(trunk('back'), paper, outlined)
  drawing.rules([pathPoints('M 0 236 L 0 294'), pathPoints('M -56 128 L 0 138 56 128')], 3.4)
  drawing.shape('M -34 222 L 34 222 34 238 -34 238 Z', paper, { width: 4.2, sharp: true })
  drawing.dot([-24, 230], 4).dot([24, 230], 4)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

function drawPlain(drawing: Drawing, paint: Paint): void {
  drawing.shape(trunk('back'), paint, outlined)
  drawing.rules([pathPoints('M -60 140 L 0 148 60 140')], 3.2)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

function drawSport(drawing: Drawing): void {
  drawing.shape(trunk('back'), paper, outlined)
  drawing.flat('M -62 172 L 62 172 63 208 -63 208 Z', spot)
  drawing.rules([pathPoints('M -62 166 L 62 166'), pathPoints('M -63 214 L 63 214')], 3.6)
}

function drawApron(drawing: Drawing): void {
  drawPlain(drawing, tone(30))
  drawing.rules([pathPoints('M -44 108 L 50 232'), pathPoints('M 44 108 L -50 232')], 6)
  drawing.flat('M -64 228 L 64 228 64 240 -64 240 Z', paper)
  drawing.rules([pathPoints('M -64 227 L 64 227'), pathPoints('M -64 241 L 64 241')], 3)
  for (const mirror of [false, true])
    drawing.at({ x: 0, y: 234, mirror }).shape('M 2 0 L 26 -16 32 2 26 14 Z', paper, { width: 4 })
}

function drawUniform(drawing: Drawing): void {
  drawPlain(drawing, paper)
  drawing.flat('M -65 256 L 65 256 66 272 -66 272 Z')
}

function drawKimono(drawing: Drawing): void {
  drawing.shape(trunk('back'), tone(20), outlined)
  drawing.rules([pathPoints('M 0 110 L 0 200')], 3.2)
  drawing.shape('M -64 202 L 64 202 66 258 -66 258 Z', spot, { width: 5, sharp: true })
  drawing.shape('M -34 190 L 34 190 38 272 -38 272 Z', paper, { width: 5, sharp: true })
  drawing.rules([pathPoints('M -36 230 L 36 230')], 4)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

function drawDress(drawing: Drawing): void {
  drawing.shape(trunk('back'), tone(45), outlined)
  drawing.shape('M -66 230 L 66 230 84 298 -84 298 Z', tone(45), { width: 5.4, sharp: true })
  drawing.flat('M -65 222 L 65 222 66 236 -66 236 Z', paper)
  drawing.rules([pathPoints('M -65 221 L 65 221'), pathPoints('M -66 237 L 66 237')], 3.4)
  drawing.shape(collar, paper, { width: 4.8, exact: true })
}

const collar: Points = pathPoints('M -46 88 L -48 108 -26 122 0 125 26 122 48 108 46 88')
