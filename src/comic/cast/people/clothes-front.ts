/** Clothes from the front and from three quarters. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { trunk, turnOf } from './body.ts'
import type { Clothes } from './person.ts'

export const frontClothes: Clothes = {
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

function drawHoodie(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), paper, outlined).fill(shade, tone(10))
  drawing.line('M -54 244 L -44 224 44 224 54 244', { width: 4.4, exact: true })
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  for (const side of [-1, 1]) {
    turned.line(`M ${side * 20} 146 L ${side * 23} 162 ${side * 20} 184`, {
      width: 4.6,
      taper: 0.02,
      exact: true,
    })
    turned.dot([side * 20, 188], 4.6, spot)
  }
}

function drawHood(drawing: Drawing, view: View): void {
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape(hood, paper, { width: 5.2, exact: true }).fill(hoodInside, tone(60))
  turned.line('M -3 154 L -3 146 2 132', { width: 4, exact: true })
}

/** Light comes from the left. */
const shade: Points = pathPoints('M 34 130 L 62 134 59 180 60 240 66 300 69 292 40 292 46 240 50 180')
const hood: Points = pathPoints(
  'M -58 92 L -64 112 -48 140 -16 152 0 156 16 152 48 140 64 112 58 92 30 78 -30 78',
)
const hoodInside: Points = pathPoints('M -44 90 L -40 116 -14 130 0 134 14 130 40 116 44 90')

function drawVest(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), tone(45), outlined)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -46 86 L 46 86 -1 212 Z', paper, { width: 5, sharp: true })
  turned.rules([pathPoints('M -1 208 L 0 294')], 4)
  for (const y of [232, 262]) turned.dot([11, y], 4.4)
  drawTie(turned)
  drawCollar(turned)
}

function drawSuit(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), ink, outlined)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.flat('M -38 90 L 38 90 4 214 -4 214 Z', paper)
  drawTie(turned)
  drawCollar(turned)
  for (const mirror of [false, true]) {
    const half = turned.at({ x: 0, y: 0, mirror })
    half.flat(lapel).line(lapel.slice(1), { width: 3, colour: paper, sharp: true, taper: 0.02 })
  }
  turned.rules([pathPoints('M 3 218 L 5 294')], 3, paper)
  turned.flat('M 30 184 L 46 180 47 186 31 190 Z', paper).dot([-8, 234], 4.4, paper)
}

function drawCoat(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), paper, outlined).fill(shade, tone(10))
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -40 92 L 40 92 24 210 30 294 -30 294 -24 210 Z', tone(30), { width: 4.6, sharp: true })
  turned.shape('M -30 90 L 30 90 0 152 Z', paper, { width: 4, sharp: true })
  turned.rules([pathPoints('M 0 152 L 0 294')], 3.4)
  for (const y of [178, 210, 242]) turned.dot([8, y], 4)
  for (const mirror of [false, true])
    turned.at({ x: 0, y: 0, mirror }).shape(coatLapel, paper, { width: 4.6, sharp: true })
  turned.shape(pocket, paper, { width: 3.6, sharp: true })
  turned
    .areas([pathPoints('M 42 172 L 46 172 46 192 42 192 Z')])
    .flat('M 42 172 L 46 172 46 178 42 178 Z', spot)
}

function drawShirt(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), paper, outlined).fill(shade, tone(10))
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.rules([pathPoints('M 0 128 L 0 294')], 3.4)
  for (const y of [158, 194, 230]) turned.dot([9, y], 3.6)
  turned.line('M 26 176 L 50 176 50 202 38 208 26 202 26 176', { width: 3.6, sharp: true })
  drawCollar(turned)
}

/** A number would turn in a mirror: two bands and a round neck. */
function drawSport(drawing: Drawing, view: View, skin: Paint): void {
  drawing.shape(trunk(view), paper, outlined)
  drawing.flat('M -62 172 L 62 172 63 208 -63 208 Z', spot)
  drawing.rules([pathPoints('M -62 166 L 62 166'), pathPoints('M -63 214 L 63 214')], 3.6)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  if (skin !== paper) turned.fill(neckline, skin)
  turned.line(neckline, { width: 5.4, exact: true })
}

const neckline: Points = pathPoints('M -34 98 L -24 126 0 134 24 126 34 98')

function drawApron(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), tone(30), outlined)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  drawCollar(turned)
  turned.rules([pathPoints('M -34 104 L -30 150'), pathPoints('M 34 104 L 30 150')], 6)
  turned.shape('M -36 148 L 36 148 42 214 60 232 62 298 -62 298 -60 232 -42 214 Z', paper, {
    width: 5,
    sharp: true,
  })
  turned.rules([pathPoints('M -59 232 L 59 232')], 3.6)
  turned.line('M -24 252 L -24 284 24 284 24 252 -24 252', { width: 3.6, sharp: true })
}

function drawUniform(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), paper, outlined).fill(shade, tone(10))
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -30 88 L 30 88 0 144 Z', tone(60), { width: 4.4, sharp: true })
  drawCollar(turned)
  turned.rules([pathPoints('M -14 140 L -14 294'), pathPoints('M 14 140 L 14 294')], 3)
  for (const y of [166, 198, 230]) turned.dot([0, y], 4.4)
  turned.shape('M 28 166 L 40 160 52 166 50 184 40 192 30 184 Z', spot, { width: 3.6, sharp: true })
  drawing.flat('M -65 256 L 65 256 66 272 -66 272 Z')
  turned.shape('M -12 252 L 12 252 12 276 -12 276 Z', paper, { width: 4, sharp: true })
  for (const side of [-1, 1])
    drawing.flat(`M ${side * 34} 100 L ${side * 66} 116 ${side * 64} 126 ${side * 30} 110 Z`)
}

/** The left side lies over the right one; a mirrored stage turns that around, as it does with everything worn. */
function drawKimono(drawing: Drawing, view: View, skin: Paint): void {
  drawing.shape(trunk(view), tone(20), outlined)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -28 84 L 28 84 4 150 Z', skin, { width: 4, sharp: true })
  turned.shape('M -44 92 L -26 82 30 176 14 200 Z', paper, { width: 4.6, sharp: true })
  turned.shape('M 44 92 L 26 82 -40 206 -12 206 Z', paper, { width: 4.6, sharp: true })
  drawing.shape('M -64 202 L 64 202 66 258 -66 258 Z', spot, { width: 5, sharp: true })
  drawing.flat('M -65 224 L 65 224 65 236 -65 236 Z', paper)
  drawing.rules([pathPoints('M -65 223 L 65 223'), pathPoints('M -65 237 L 65 237')], 3)
}

function drawDress(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), tone(45), outlined)
  drawing.shape('M -66 230 L 66 230 84 298 -84 298 Z', tone(45), { width: 5.4, sharp: true })
  drawing.flat('M -65 222 L 65 222 66 236 -66 236 Z', paper)
  drawing.rules([pathPoints('M -65 221 L 65 221'), pathPoints('M -66 237 L 66 237')], 3.4)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  for (const mirror of [false, true])
    turned
      .at({ x: 0, y: 0, mirror })
      .shape('M 44 90 L 2 116 6 142 34 144 56 124 Z', paper, { width: 4.6, exact: true })
  turned.dot([0, 126], 6, spot)
}

function drawTie(drawing: Drawing): void {
  drawing.shape('M -9 112 L 9 112 6 127 13 176 0 198 -13 176 -6 127 Z', spot, { width: 4.4, sharp: true })
  drawing.rules([pathPoints('M -6 127 L 6 127')], 3.4)
}

/** A shirt's collar; chins hide its upper edge. */
function drawCollar(drawing: Drawing): void {
  for (const mirror of [false, true])
    drawing
      .at({ x: 0, y: 0, mirror })
      .shape('M 40 88 L 0 112 15 138 46 108 Z', paper, { width: 4.6, sharp: true })
}

const lapel: Points = pathPoints('M 36 92 L 42 96 50 136 38 144 42 154 4 218')
const coatLapel: Points = pathPoints('M 36 86 L 46 100 50 136 38 140 42 150 24 204 Z')
const pocket: Points = pathPoints('M 34 186 L 55 186 54 212 34 212')
