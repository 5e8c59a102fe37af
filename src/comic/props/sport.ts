/** Games, prizes and evenings out. */
import { ellipse, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, gripped, onFoot, thing } from './kinds.ts'
import { star } from './law.ts'
import { bent, edge, plate } from './outlines.ts'

/** For football, one of its black fields in front. */
export const ball = gripped(
  thing(around(106, 106), [0.5, 0.72], (drawing) => {
    drawing.shape(ellipse([0, 0], 49, 18), paper, { width: 5.6, exact: true })
    drawing.flat(fifths.map((turn) => polar(turn, 17)))
    drawing.areas(fifths.map((turn) => field.map(([aside, radius]) => polar(turn + aside, radius))))
    drawing.rules(
      fifths.map((turn) => [polar(turn, 16), polar(turn, 34)]),
      4,
    )
    drawing.rules(
      fifths.map((turn) => [polar(turn + 15, 40), polar(turn + 57, 40)]),
      4,
    )
  }),
  [0, 42],
)

const fifths = [8, 80, 152, 224, 296] as const

/** Degrees aside and radius: a black field at the edge, as far as it is in sight. */
const field = [
  [0, 32],
  [18, 39],
  [15, 48],
  [0, 49],
  [-15, 48],
  [-18, 39],
] as const

/** @param turn degrees clockwise from the top */
const polar = (turn: number, radius: number): Point => {
  const angle = (turn * Math.PI) / 180
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius]
}

export const baseballBat = gripped(
  thing(around(132, 176), [0.5, 0.62], (drawing) => {
    const held = drawing.at({ x: 0, y: 0, turn: 32 })
    held.shape(
      'M -16 -78 C -16 -98 16 -98 16 -78 C 16 -50 8 0 7 30 L 7 80 L -7 80 L -7 30 C -8 0 -16 -50 -16 -78 Z',
      paper,
      { width: 5.4 },
    )
    held.fill('M 2 -86 L 12 -84, 12 -60, 4 4, 4 30, -1 30, 0 0', tone(30))
    held.flat(rectangle([-12, -62], [23, 10]), spot)
    held.flat(rectangle([-8, 32], [16, 48]))
    held.rules(['M -7 50 L 7 42', 'M -7 64 L 7 56', 'M -7 76 L 7 69'], 3, paper)
    held.shape(plate([-13, 78], [26, 13], 5), ink, { width: 4, exact: true })
  }),
  [-30, 48],
)

export const trophy = gripped(
  foremost(onFoot(132, 156), [0.5, 0.925], (drawing) => {
    for (const mirror of [false, true])
      drawing.at({ x: 0, y: 0, mirror }).line('M 38 -132 C 74 -140 66 -88 28 -86', { width: 8, taper: 0 })
    drawing.shape('M -11 -70 L 11 -70 L 14 -32 L -14 -32 Z', tone(30), edge)
    drawing.shape('M -42 -146 L 42 -146 C 44 -100 30 -64 0 -62 C -30 -64 -44 -100 -42 -146 Z', paper, {
      width: 6,
    })
    drawing.fill('M 16 -142 L 38 -142, 38 -110, 26 -78, 4 -66, 16 -90', tone(30))
    drawing.shape(plate([-47, -153], [94, 14], 5), paper, bent)
    drawing.at({ x: -2, y: -128, scale: 0.85 }).shape(star, spot, { width: 3.6, sharp: true, unrest: 0 })
    drawing.shape(plate([-40, -34], [80, 34], 5), ink, { width: 4, exact: true })
    drawing.fill(plate([-20, -24], [40, 15], 3), spot)
  }),
  [56, -112],
)

/** Of nobody. */
export const flag = gripped(
  thing({ x: -30, y: -226, width: 190, height: 230 }, [0.5, 0.94], (drawing) => {
    drawing.shape(cloth, spot, { width: 5.6 })
    for (const fold of ['M 46 -196 C 38 -176 40 -150 46 -130', 'M 104 -184 C 98 -164 98 -142 102 -122'])
      drawing.line(fold, { width: 6, taper: [0.05, 0.6] })
    drawing.shape(rectangle([-8, -208], [16, 208]), paper, edge)
    drawing.shape(ellipse([0, -214], 11, 10), ink, { width: 3, exact: true })
  }),
  [0, -44],
)

const cloth =
  'M 4 -200 C 30 -214 46 -196 66 -188 C 92 -178 116 -188 152 -206 L 152 -128 C 118 -108 92 -104 66 -114 C 46 -122 30 -134 4 -120 Z'

export const guitar = gripped(
  thing({ x: -98, y: -106, width: 152, height: 232 }, [0.52, 0.6], (drawing) => {
    const held = drawing.at({ x: -8, y: 8, turn: 24 })
    held.shape('M -8 -78 L 8 -78 L 9 6 L -9 6 Z', ink, { ...edge, width: 4 })
    held.shape('M -13 -112 L 13 -112 L 9 -78 L -9 -78 Z', paper, { ...edge, width: 5 })
    for (const y of [-104, -92])
      held.rules(
        [
          [
            [-21, y],
            [-12, y],
          ],
          [
            [12, y],
            [21, y],
          ],
        ],
        6,
      )
    held.shape(guitarBody, spot, { width: 6 })
    held.fill('M 30 20 L 40 8, 40 34, 38 60, 60 84, 36 106, 0 106, 30 92, 34 66, 24 46', ink)
    held.flat('M -9 0 L 9 0 L 9 20 L -9 20 Z')
    held.shape(ellipse([0, 38], 17, 12), ink, { width: 3, exact: true, colour: paper })
    held.shape(plate([-19, 76], [38, 11], 3), ink, { width: 3, exact: true })
    held.rules(
      [-4, 0, 4].map((x) => plumb(x, -96, 80)),
      1.6,
      paper,
    )
  }),
  [20, -50],
)

const guitarBody =
  'M 0 2 C 20 -4 40 4 40 24 C 40 40 30 46 34 56 C 40 64 54 70 52 90 C 48 112 20 112 0 112 C -20 112 -48 112 -52 90 C -54 70 -40 64 -34 56 C -30 46 -40 40 -40 24 C -40 4 -20 -4 0 2 Z'

/** Lets one in. */
export const ticket = gripped(
  thing(around(156, 112), [0.5, 0.66], (drawing) => {
    const held = drawing.at({ x: 0, y: 0, turn: -14 })
    held.shape(stub, paper, { width: 5.2, sharp: true, unrest: 0 })
    held.flat('M 34 -30 L 45 -36 L 66 -36 L 66 36 L 45 36 L 34 30 Z', spot)
    held.rules(
      [-27, -13, 1, 15].map((y) => plumb(34, y, y + 8)),
      4,
    )
    held.at({ x: -18, y: -29 }).shape(star, ink, { width: 3, sharp: true, unrest: 0 })
    held.rules([plumb(-56, -24, 24)], 5)
  }),
  [48, 22],
)

/** Bitten out where it is torn off, and at its ends. */
const stub = pathPoints(
  'M -68 -38 L 24 -38 C 24 -28 44 -28 44 -38 L 68 -38 L 68 38 L 44 38 C 44 28 24 28 24 38 L -68 38',
  3,
)
