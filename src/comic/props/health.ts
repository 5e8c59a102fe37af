/** Illness, and what helps. */
import { ellipse, levels, rectangle } from '../ink/curves.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, gripped, thing } from './kinds.ts'
import { bent, edge, middlePlate, plate } from './outlines.ts'

/** Its needle up, with a drop. */
export const syringe = gripped(
  thing(around(134, 182), [0.5, 0.62], (drawing) => {
    const held = drawing.at({ x: 6, y: -2, turn: 34 })
    held.line('M 0 -92 L 0 -52', { width: 4, taper: [0.2, 0], sharp: true, unrest: 0 })
    held.shape('M 0 -102 C 4 -96 6 -92 0 -89 C -6 -92 -4 -96 0 -102 Z', spot, { width: 3 })
    held.flat('M -6 -58 L 6 -58 L 9 -44 L -9 -44 Z')
    held.shape(rectangle([-4, 40], [8, 44]), paper, { ...edge, width: 4.4 })
    held.shape(plate([-20, -46], [40, 90], 6), paper, bent)
    held.flat(rectangle([-16, -40], [32, 46]), spot)
    held.flat(rectangle([-17, 6], [34, 12]))
    held.rules(levels([-30, -16, -2], 4, 18), 4)
    held.line('M -10 -34 L -10 -8', { width: 4, colour: paper, taper: 0.2 })
    held.shape(plate([-34, 40], [68, 12], 5), ink, { width: 3, exact: true })
    held.shape(plate([-21, 80], [42, 12], 5), ink, { width: 3, exact: true })
  }),
  [-8, 26],
)

/** Two capsules and a tablet. */
export const pills = gripped(
  foremost({ x: -76, y: -110, width: 154, height: 114 }, [0.5, 0.925], (drawing) => {
    for (const [x, y, turn] of capsules) {
      const lying = drawing.at({ x, y, turn })
      lying.shape(capsule, paper)
      lying.fill('M 0 -18 L 26 -18 C 50 -18 50 18 26 18 L 0 18 Z', spot)
      lying.line('M 0 -18 L 0 18', { width: 4.4, taper: 0 })
      lying.line('M -30 -8 L -8 -8', { width: 4, taper: 0.2 })
      lying.line('M 10 -8 L 30 -8', { width: 5, colour: paper, taper: 0.2 })
    }
    drawing.shape(ellipse([46, -26], [27, 25], 14), tone(20), bent)
    drawing.line('M 32 -38 L 60 -14', { width: 5, taper: 0.1 })
  }),
  [0, -40],
)

const capsule = 'M -26 -20 L 26 -20 C 54 -20 54 20 26 20 L -26 20 C -54 20 -54 -20 -26 -20 Z'

const capsules = [
  [6, -72, 28],
  [-26, -32, -24],
] as const

/** For mouth and nose. */
export const mask = gripped(
  thing(around(176, 104), [0.5, 0.64], (drawing) => {
    for (const mirror of [false, true])
      drawing.at({ x: 0, y: 0, mirror }).line('M 54 -30 C 96 -40 98 36 52 28', { width: 5, taper: 0 })
    drawing.shape('M -62 -36 C -30 -50 30 -50 62 -36 L 58 26 C 36 52 -36 52 -58 26 Z', paper, { width: 6 })
    drawing.fill('M -55 22 L -54 8, 54 8, 55 22, 34 40, -34 40', tone(20))
    for (const y of [-18, 4, 24])
      drawing.line(`M -58 ${y - 4} C -24 ${y + 5} 24 ${y + 5} 58 ${y - 4}`, { width: 4.4, taper: 0.05 })
    drawing.line('M -18 -37 C -6 -40 6 -40 18 -37', { width: 6, colour: spot, taper: 0 })
  }),
  [58, -4],
)

export const stethoscope = gripped(
  thing({ x: -62, y: -86, width: 134, height: 180 }, [0.5, 0.6], (drawing) => {
    for (const [width, colour] of pens) {
      drawing.line('M -50 -72 L -52 -40, -48 -8, -22 14, 4 -8, 8 -40, 6 -72', {
        width,
        colour,
        taper: 0,
        exact: true,
      })
      drawing.line('M -21 6 L -22 50, -4 82, 28 78, 40 52, 44 20', { width, colour, taper: 0, exact: true })
    }
    for (const x of [-48, 4]) drawing.shape(ellipse([x, -75], [8, 7], 8), ink, { width: 3, exact: true })
    drawing.shape(ellipse([44, 8], 24, 12), paper, { width: 6, exact: true })
    drawing.dot([44, 8], 13, tone(45))
  }),
  [-22, 26],
)

/** The tube in its colour, with an edge of ink. */
const pens = [
  [13, ink],
  [6, spot],
] as const

/** Sticks to a small wound. */
export const bandage = gripped(
  thing(around(162, 120), [0.5, 0.68], (drawing) => {
    const lying = drawing.at({ x: 0, y: 0, turn: -28 })
    lying.shape(middlePlate(150, 50, 22), paper, bent)
    lying.flat(rectangle([-31, -23], [62, 46]), spot)
    lying.rules(['M -31 -23 L -31 23', 'M 31 -23 L 31 23'], 4)
    for (const x of [-16, 0, 16]) for (const y of [-9, 9]) lying.dot([x, y], 3.6)
    for (const x of [-54, -42, 42, 54]) lying.dot([x, 0], 3)
  }),
  [-50, 26],
)
