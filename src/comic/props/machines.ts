/** Machines, their parts and their power. */
import { ellipse, level, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, onFoot, thing } from './kinds.ts'
import { edge, middlePlate, plate } from './outlines.ts'
import type { PropDrawing } from './prop.ts'

/** Pulled out. */
export const plug = thing({ x: -126, y: -34, width: 204, height: 80 }, [0.5, 0.7], (drawing) => {
  drawing.line('M -124 44 C -80 52 -92 -26 -56 -26 C -30 -26 -40 0 -8 0', { width: 11, taper: 0 })
  drawHead(drawing)
})

/** What goes into the socket, its prongs to the right. */
function drawHead(drawing: Drawing): void {
  for (const y of [-21, 9]) drawing.shape(rectangle([42, y], [32, 12]), paper, { ...edge, width: 4.4 })
  drawing.shape('M -18 -12 L 2 -14 L 10 -30 L 46 -30 L 46 30 L 10 30 L 2 14 L -18 12 Z', ink, edge)
  drawing.rules(['M 30 -24 L 30 24', 'M 20 -24 L 20 24'], 3, paper)
}

/** Wound round whoever stands at its place, the ends loose. */
export const cables: PropDrawing = {
  ...thing({ x: -226, y: -104, width: 444, height: 196 }, [0.5, 0.86], (drawing) =>
    drawWinding(drawing, behind),
  ),
  drawFront: drawCables,
}

/** Where a cable passes behind, and where it comes round again before. */
const behind = ['M -92 -34 C -60 -70 60 -76 94 -46', 'M -98 26 C -60 -8 60 -12 100 18']
const before = [
  'M -170 -56 C -140 -84 -118 -60 -92 -34 C -60 4 60 -6 94 -46',
  'M 94 -46 C 130 -10 40 40 -40 34 C -76 32 -104 44 -98 26',
  'M -98 26 C -70 72 50 72 100 18 C 116 -2 124 34 146 44',
]

function drawCables(drawing: Drawing): void {
  drawWinding(drawing, before)
  drawHead(drawing.at({ x: 150, y: 46, scale: 0.8, turn: 24 }))
  drawHead(drawing.at({ x: -160, y: -64, scale: 0.8, turn: 200 }))
}

function drawWinding(drawing: Drawing, windings: readonly string[]): void {
  for (const winding of windings) drawing.line(winding, { width: 12, taper: 0 })
}

export const cloud = thing(around(176, 112), [0.5, 0.3], (drawing) => {
  drawing.shape(cloudOutline, paper, { width: 6 })
  drawing.fill('M -66 48 C -84 46 -82 26 -70 22 C -50 36 20 40 78 18 C 80 38 72 46 62 48 Z', tone(20))
})

export const cloudOutline =
  'M -58 50 C -92 50 -94 6 -60 2 C -62 -32 -24 -40 -10 -26 C 2 -64 62 -58 58 -12 C 94 -14 94 50 60 50 Z'

/** A tower with its lamps. */
export const server = thing(onFoot(120, 186), [0.5, 0.93], (drawing) => {
  drawing.shape(plate([-57, -182], [114, 182], 9), ink, { width: 5, exact: true })
  const units = [-170, -128, -86, -44].map((y) => ({ y, lamp: y === -128 ? spot : ink }))
  for (const { y, lamp } of units) {
    drawing.fill(plate([-47, y], [94, 34], 4), paper)
    drawing.rules([level(y + 12, -38, 4), level(y + 22, -38, 4)], 4)
    drawing.dot([20, y + 17], 5.4).dot([36, y + 17], 5.4, lamp)
  }
})

export const chip = thing(around(136, 136), [0.5, 0.62], (drawing) => {
  const pins = [-33, -11, 11, 33].flatMap((at) => [
    rectangle([at - 5, -66], [10, 132]),
    rectangle([-66, at - 5], [132, 10]),
  ])
  for (const pin of pins) drawing.flat(pin)
  drawing.shape(middlePlate(104, 104, 7), ink, { width: 4, exact: true })
  drawing.ring(middlePlate(86, 86, 4), { width: 3, colour: paper, exact: true })
  drawing.fill(middlePlate(46, 46, 4), paper)
  drawing.flat(rectangle([-16, -16], [32, 32]), tone(30))
  drawing.dot([-33, 33], 4.4, spot)
})

/** As they stand in factories. */
export const robotArm = thing({ x: -68, y: -217, width: 184, height: 221 }, [0.46, 0.95], (drawing) => {
  drawing.shape('M -58 0 L -46 -28 L 46 -28 L 58 0 Z', ink, edge)
  drawing.shape('M -26 -28 L -18 -62 L 18 -62 L 26 -28 Z', tone(30), edge)
  drawing.shape('M -20 -66 L -54 -176 L -30 -186 L 16 -76 Z', paper, edge)
  drawing.flat('M -2 -72 L -36 -180 L -30 -184 L 14 -77 Z', tone(30))
  drawing.shape('M -46 -198 L -40 -172 L 72 -192 L 72 -212 Z', paper, edge)
  drawing.flat('M -40 -178 L 70 -198 L 70 -194 L -39 -174 Z', tone(30))
  drawing.shape(ellipse([0, -68], 24, 12), paper, { width: 5.4, exact: true }).dot([0, -68], 10)
  drawing.shape(ellipse([-43, -184], 22, 12), paper, { width: 5.4, exact: true }).dot([-43, -184], 9, spot)
  drawGripper(drawing.at({ x: 82, y: -196 }))
})

function drawGripper(drawing: Drawing): void {
  drawing.shape(claw, ink, { width: 3, sharp: true, unrest: 0 })
  drawing.at({ x: 10, y: 0, mirror: true }).shape(claw, ink, { width: 3, sharp: true, unrest: 0 })
  drawing.shape(ellipse([4, 0], 17, 12), paper, { width: 5.4, exact: true })
}

const claw = pathPoints('M 2 6 L -16 22 L -20 44 L -8 62 L -2 56 L -8 44 L -6 30 L 10 18')

export const rocket = thing(around(114, 174), [0.5, 0.56], (drawing) => {
  const rising = drawing.at({ x: 8, y: 2, turn: 22 })
  rising.shape('M -17 46 C -26 66 -8 70 0 92 C 8 70 26 66 17 46 Z', spot, { width: 4.4 })
  for (const mirror of [false, true])
    rising
      .at({ x: 0, y: 0, mirror })
      .shape('M 24 8 C 46 22 48 42 44 60 C 36 48 26 44 14 42 Z', ink, { width: 4 })
  rising.shape('M 0 -94 C 40 -58 38 8 21 48 L -21 48 C -38 8 -40 -58 0 -94 Z', paper, { width: 6 })
  rising.fill('M 8 -82 C 36 -50 32 8 18 45 L 6 45 C 20 4 22 -46 8 -82 Z', tone(20))
  rising.fill('M 0 -92 C 13 -80 20 -68 23 -58 C 10 -52 -10 -52 -23 -58 C -20 -68 -13 -80 0 -92 Z', ink)
  rising.shape(ellipse([0, -22], 15, 12), tone(45), { width: 5.4, exact: true })
})
