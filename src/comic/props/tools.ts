/** Work, and votes. */
import { level, pathPoints, rectangle } from '../ink/curves.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, gripped, onFoot, thing } from './kinds.ts'
import { label } from './label.ts'
import { bent, edge, plate } from './outlines.ts'

/** Ready to strike, its head above. */
export const hammer = gripped(
  thing(around(136, 148), [0.5, 0.64], (drawing) => {
    const held = drawing.at({ x: -4, y: 4, turn: 24 })
    held.shape(plate([-9, -46], [18, 112], 4), paper, bent)
    held.shape(plate([-13, 10], [26, 60], 9), spot, bent)
    held.rules([level(26, -8, 8), level(40, -8, 8), level(54, -8, 8)], 4)
    held.shape('M -18 -66 L 18 -66 L 18 -40 L -18 -40 L -46 -34 L -56 -46 Z', ink, { ...edge, width: 4 })
    held.shape(rectangle([16, -62], [14, 18]), paper, { ...edge, width: 4.4 })
    held.shape(plate([26, -70], [20, 34], 4), ink, { width: 4, exact: true })
    held.line('M -30 -53 L 8 -59', { width: 5, colour: paper, taper: [0.5, 0.1] })
  }),
  [-20, 42],
)

export const wrench = gripped(
  thing(around(120, 158), [0.5, 0.64], (drawing) => {
    const held = drawing.at({ x: 0, y: 0, turn: 28 })
    held.shape(jaws, paper, edge)
    held.shape(plate([-6, -18], [12, 58], 5), spot, { width: 4, exact: true })
    held.dot([0, 64], 7)
  }),
  [-20, 38],
)

const jaws = pathPoints(
  'M -13 -76 L -11 -52, 0 -45, 11 -52, 13 -76 C 36 -64 36 -36 14 -26 L 14 44 C 30 54 26 80 0 80 C -26 80 -30 54 -14 44 L -14 -26 C -36 -36 -36 -64 -13 -76',
  8,
).slice(1)

/** Of rubber, with a white band or two. */
export const cone = gripped(
  thing(onFoot(112, 138), [0.5, 0.95], (drawing) => {
    drawing.shape('M -10 -134 L 10 -134 L 40 -18 L -40 -18 Z', spot, edge)
    drawing.flat('M 1 -132 L 9 -132 L 38 -20 L 16 -20 Z', ink)
    for (const [y, height] of bands)
      drawing
        .flat(band(y, height), paper)
        .rules([level(y, -side(y), side(y)), level(y + height, -side(y + height), side(y + height))], 4)
    drawing.shape(plate([-54, -20], [108, 20], 5), ink, { width: 4, exact: true })
  }),
  [0, -122],
)

const bands = [
  [-104, 22],
  [-62, 24],
] as const

/** Half the width of the cone at a height. */
const side = (y: number): number => 40 + ((y + 18) * 30) / 116

const band = (y: number, height: number): string =>
  `M ${-side(y)} ${y} L ${side(y)} ${y} L ${side(y + height)} ${y + height} L ${-side(y + height)} ${y + height} Z`

/** A ballot is going in. */
export const ballotBox = foremost(onFoot(184, 186), [0.5, 0.925], (drawing, { label: words, locale }) => {
  drawing.shape('M -62 -112 L 62 -112 L 84 -88 L -84 -88 Z', tone(20), edge)
  drawing.shape('M -48 -104 L 48 -104 L 52 -96 L -52 -96 Z', ink, { ...edge, width: 3 })
  const ballot = drawing.upright({ x: 0, y: -140, turn: 4 })
  ballot.shape('M -36 -38 L 36 -38 L 36 40 L -36 40 Z', paper, edge)
  ballot.rules([level(-22, -8, 24), level(0, -8, 24), level(20, -8, 24)], 4)
  ballot.areas([-22, 20].map((y) => rectangle([-26, y - 5], [10, 10])))
  ballot.flat('M -31 -6 L -26 -10 L -21 -3 L -9 -17 L -5 -12 L -20 8 Z', spot)
  drawing.flat('M -52 -98 L 52 -98 L 54 -92 L -54 -92 Z', ink)
  drawing.shape('M -80 -90 L 80 -90 L 74 0 L -74 0 Z', paper, edge)
  drawing.flat('M 56 -87 L 77 -87 L 71 -3 L 52 -3 Z', tone(30))
  if (words === '') drawing.fill(plate([-40, -66], [80, 42], 6), spot)
  label(drawing, words, { at: [-8, -45], size: 36, room: [112, 62], locale })
})
