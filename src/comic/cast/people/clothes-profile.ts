/** Clothes from the side, chest to the right. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { trunk } from './body.ts'
import type { Clothes } from './person.ts'

export const profileClothes: Clothes = {
  hoodie: { draw: drawHoodie, collar: drawHood },
  vest: { draw: drawVest },
  suit: { draw: drawSuit },
  coat: { draw: drawCoat },
  shirt: { draw: drawShirt },
  sport: { draw: drawSport },
  apron: { draw: drawApron },
  uniform: { draw: drawUniform },
  kimono: { draw: drawKimono },
  dress: { draw: drawDress },
}

const outlined = { width: 6, exact: true } as const

function drawHoodie(drawing: Drawing): void {
  drawing.shape(trunk('profile'), paper, outlined)
  drawing.line('M 14 232 L 22 222 46 224', { width: 4.4, exact: true })
}

function drawHood(drawing: Drawing): void {
  drawing.shape(hood, paper, { width: 5.4, exact: true }).fill(hoodInside, tone(60))
  drawing.line('M 34 140 L 39 158 36 182', { width: 4.6, taper: 0.02, exact: true }).dot([36, 186], 4.6, spot)
}

/** It lies on the back. */
const hood: Points = pathPoints('M -36 84 L -70 96 -84 126 -70 158 -40 158 0 148 38 148 44 132 34 104 20 84')
const hoodInside: Points = pathPoints('M -24 90 L -30 112 -6 126 18 130 30 128 26 106 16 90')

function drawVest(drawing: Drawing): void {
  drawing.shape(trunk('profile'), tone(45), outlined)
  drawing.shape('M 14 92 L 34 106 50 150 47 196 Z', paper, { width: 4.4, sharp: true })
  drawing.shape('M 30 118 L 40 118 54 158 50 188 42 176 Z', spot, { width: 4, sharp: true })
  drawCollar(drawing)
}

function drawSuit(drawing: Drawing): void {
  drawing.shape(trunk('profile'), ink, outlined)
  drawing.flat('M 16 92 L 34 106 48 150 46 196 Z', paper)
  drawing.shape('M 30 118 L 40 118 52 156 48 186 42 176 Z', spot, { width: 3.6, sharp: true })
  drawing.line(lapel, { width: 3, colour: paper, sharp: true, taper: 0.02 })
  drawCollar(drawing)
}

function drawCoat(drawing: Drawing): void {
  drawing.shape(trunk('profile'), paper, outlined)
  drawing.shape('M 14 96 L 36 112 48 150 47 200 44 240 50 292 34 292 32 220 Z', tone(30), {
    width: 4.4,
    sharp: true,
  })
  drawing.shape(coatLapel, paper, { width: 4.4, sharp: true })
  drawing.rules([pathPoints('M -32 262 L 6 258')], 4)
}

function drawShirt(drawing: Drawing): void {
  drawing.shape(trunk('profile'), paper, outlined)
  drawing.rules([pathPoints('M 38 128 L 43 160 40 240 46 292')], 3.2)
  drawCollar(drawing)
}

function drawSport(drawing: Drawing): void {
  drawing.shape(trunk('profile'), paper, outlined)
  drawing.flat('M -56 172 L 47 172 46 208 -54 208 Z', spot)
  drawing.rules([pathPoints('M -56 166 L 47 166'), pathPoints('M -54 214 L 46 214')], 3.6)
}

function drawApron(drawing: Drawing): void {
  drawing.shape(trunk('profile'), tone(30), outlined)
  drawing.shape('M 12 148 L 46 148 47 230 52 298 -20 298 -8 236 8 214 Z', paper, { width: 4.6, sharp: true })
  drawing.rules([pathPoints('M -52 236 L -8 236'), pathPoints('M 14 106 L 22 150')], 5)
  drawCollar(drawing)
}

function drawUniform(drawing: Drawing): void {
  drawing.shape(trunk('profile'), paper, outlined)
  drawing.rules([pathPoints('M 36 128 L 40 160 37 240 42 292')], 3.2)
  drawing.flat('M -52 256 L 47 256 48 272 -52 272 Z')
  drawing.shape('M 22 168 L 32 164 38 172 34 188 24 186 Z', spot, { width: 3.4, sharp: true })
  drawCollar(drawing)
}

function drawKimono(drawing: Drawing): void {
  drawing.shape(trunk('profile'), tone(20), outlined)
  drawing.shape('M 6 88 L 28 96 50 200 26 204 Z', paper, { width: 4.4, sharp: true })
  drawing.shape('M -53 202 L 48 202 47 258 -51 258 Z', spot, { width: 5, sharp: true })
  drawing.shape('M -74 196 L -50 194 -48 268 -72 264 Z', paper, { width: 4.6, sharp: true })
}

function drawDress(drawing: Drawing): void {
  drawing.shape(trunk('profile'), tone(45), outlined)
  drawing.shape('M -52 230 L 47 230 66 298 -74 298 Z', tone(45), { width: 5.4, sharp: true })
  drawing.flat('M -52 222 L 47 222 47 236 -52 236 Z', paper)
  drawing.rules([pathPoints('M -52 221 L 47 221'), pathPoints('M -52 237 L 47 237')], 3.4)
  drawCollar(drawing)
}

/** A shirt's collar at the neck. */
function drawCollar(drawing: Drawing): void {
  drawing.shape('M -30 90 L -34 106 14 118 32 138 40 112 26 90 Z', paper, { width: 4.6, sharp: true })
}

const lapel: Points = pathPoints('M -6 108 L 20 146 10 154 20 164 46 206')
const coatLapel: Points = pathPoints(
  'M -34 90 L -36 108 6 118 24 148 14 156 24 166 33 220 46 190 38 120 22 92 Z',
)
