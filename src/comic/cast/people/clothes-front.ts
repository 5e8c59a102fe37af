/** Clothes from the front and from three quarters. */
import type { View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper, spot } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { trunk, turnOf } from './body.ts'
import type { Clothes } from './person.ts'

export const frontClothes: Clothes = {
  hoodie: { draw: drawHoodie, collar: drawHood },
  vest: { draw: drawVest },
  suit: { draw: drawSuit },
  coat: { draw: drawCoat },
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
const shade: Points = pathPoints('M 34 130 L 62 134 59 180 60 240 66 300 69 336 40 336 46 240 50 180')
const hood: Points = pathPoints(
  'M -58 92 L -64 112 -48 140 -16 152 0 156 16 152 48 140 64 112 58 92 30 78 -30 78',
)
const hoodInside: Points = pathPoints('M -44 90 L -40 116 -14 130 0 134 14 130 40 116 44 90')

function drawVest(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), tone(45), outlined)
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -46 86 L 46 86 -1 212 Z', paper, { width: 5, sharp: true })
  turned.rules([pathPoints('M -1 208 L 0 340')], 4)
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
  turned.rules([pathPoints('M 3 218 L 5 340')], 3, paper)
  turned.flat('M 30 184 L 46 180 47 186 31 190 Z', paper).dot([-8, 234], 4.4, paper)
}

function drawCoat(drawing: Drawing, view: View): void {
  drawing.shape(trunk(view), paper, outlined).fill(shade, tone(10))
  const turned = drawing.at({ x: turnOf(view), y: 0 })
  turned.shape('M -40 92 L 40 92 24 210 30 340 -30 340 -24 210 Z', tone(30), { width: 4.6, sharp: true })
  turned.shape('M -30 90 L 30 90 0 152 Z', paper, { width: 4, sharp: true })
  turned.rules([pathPoints('M 0 152 L 0 340')], 3.4)
  for (const y of [178, 210, 242]) turned.dot([8, y], 4)
  for (const mirror of [false, true])
    turned.at({ x: 0, y: 0, mirror }).shape(coatLapel, paper, { width: 4.6, sharp: true })
  turned.shape(pocket, paper, { width: 3.6, sharp: true })
  turned
    .areas([pathPoints('M 42 172 L 46 172 46 192 42 192 Z')])
    .flat('M 42 172 L 46 172 46 178 42 178 Z', spot)
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
