/** Ways in, open and shut. */
import { ellipse, level, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Point } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { thing } from './kinds.ts'
import { label } from './label.ts'
import { middlePlate, plate } from './outlines.ts'
import type { PropDrawing } from './prop.ts'

const edge = { width: 4.4, sharp: true, unrest: 0 } as const

/** The front door, which wants a name and a password. */
const shutDoor = thing({ x: -129, y: -342, width: 246, height: 346 }, [0.83, 0.92], (drawing) => {
  drawing.shape('M -113 0 L -113 -338 L 113 -338 L 113 0 Z', tone(10), { ...edge, width: 5 })
  drawing.shape('M -95 0 L -95 -320 L 95 -320 L 95 0 Z', ink, edge)
  drawing.ring(rectangle([-81, -306], [162, 290]), { width: 3, sharp: true, unrest: 0, colour: paper })
  drawing.ring(rectangle([-55, -112], [110, 84]), { width: 3, sharp: true, unrest: 0, colour: paper })
  drawing.fill(plate([-57, -287], [114, 134], 12), paper)
  drawing.ring(ellipse([0, -238], 34, 14), { width: 4.4, exact: true })
  drawing.dot([0, -249], 10).fill('M -20 -218 C -20 -242 20 -242 20 -218 C 10 -211 -10 -211 -20 -218 Z', ink)
  drawing.ring(plate([-46, -192], [92, 28], 8), { width: 3.6, exact: true })
  for (const x of [-30, -10, 10, 30]) drawing.dot([x, -178], 5)
  drawHandle(drawing)
})

export const door: PropDrawing = { ...shutDoor, grip: { x: -112, y: -124 } }

function drawHandle(drawing: Drawing): void {
  drawing.shape(plate([-94, -146], [28, 76], 8), paper, { width: 4.4, exact: true })
  drawing.dot([-80, -91], 5.5).flat('M -83 -91 L -77 -91 L -75 -78 L -85 -78 Z')
  drawing.shape(plate([-125, -133], [54, 18], 8), paper, { width: 5, exact: true })
}

/** A wall at night with four shops, two of them shut. */
export const shutters = thing(
  { x: -150, y: -204, width: 300, height: 448 },
  [0.78, 0.5],
  (drawing, { label: words, locale }) => {
    drawing.shape(rectangle([-146, -200], [292, 440]), ink, { ...edge, colour: paper })
    drawWindow(drawing, [-130, -112])
    drawShutter(drawing, [12, -112])
    drawShutter(drawing, [-130, 6])
    drawWindow(drawing, [12, 6])
    if (words === '') return
    const board = drawing.at({ x: 0, y: -157 })
    board.fill(middlePlate(164, 62, 9), paper)
    board.ring(middlePlate(150, 48, 6), { width: 3, exact: true })
    label(board, words, { at: [0, 0], size: 46, room: [136, 44], locale, isLoud: true })
  },
)

function drawWindow(drawing: Drawing, [x, y]: Point): void {
  drawing.flat(rectangle([x, y], [118, 104]), paper)
  drawing.flat(rectangle([x + 5, y + 20], [108, 79]), tone(10))
  drawing.flat(rectangle([x + 4, y + 4], [110, 14]))
  drawing.rules([level(y + 11, x + 10, x + 108)], 2.6, paper)
  drawing.rules([level(y + 68, x + 5, x + 113), moved(pathPoints('M 59 20 L 59 99'), x, y)], 3)
}

function drawShutter(drawing: Drawing, [x, y]: Point): void {
  drawing.ring(rectangle([x + 2, y + 2], [114, 100]), { ...edge, colour: paper })
  const slats = Array.from({ length: 6 }, (_, index) => level(y + 15 + index * 14, x + 9, x + 109))
  drawing.rules(slats, 3, paper)
  drawing.dot([x + 59, y + 93], 5.5, spot)
}
