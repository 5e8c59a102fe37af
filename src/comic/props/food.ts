/** What is eaten, drunk and bought. */
import { ellipse, level, pathPoints } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, gripped, onFoot, thing } from './kinds.ts'
import { bent, edge, plate } from './outlines.ts'

/** Heaped, with a pickled plum. Chopsticks never stand in rice. */
export const riceBowl = gripped(
  foremost(onFoot(132, 108), [0.5, 0.925], (drawing) => {
    drawing.shape(
      'M -50 -54 C -58 -76 -44 -80 -36 -84 C -26 -100 26 -100 36 -84 C 44 -80 58 -76 50 -54 Z',
      paper,
      { width: 5 },
    )
    for (const grain of ['M -32 -70 L -24 -74', 'M -6 -68 L 2 -66', 'M 22 -80 L 30 -76', 'M 16 -66 L 24 -70'])
      drawing.line(grain, { width: 4, taper: 0.3 })
    drawing.shape(ellipse([0, -91], [15, 13], 10), spot, { width: 4.6, exact: true })
    drawing.shape(plate([-28, -14], [56, 14], 4), paper, bent)
    drawing.shape('M -56 -52 L 56 -52 C 54 -26 40 -10 26 -8 L -26 -8 C -40 -10 -54 -26 -56 -52 Z', ink, {
      width: 5,
    })
    drawing.line('M -42 -34 C -38 -24 -32 -20 -26 -17', { width: 5, colour: paper, taper: 0.3 })
    drawing.shape(plate([-63, -59], [126, 14], 6), paper, bent)
  }),
  [0, -10],
)

/** A loaf with its first slice cut off. */
export const bread = gripped(
  foremost({ x: -78, y: -102, width: 162, height: 106 }, [0.5, 0.925], (drawing) => {
    drawing.shape(loafTo(70), tone(45), { width: 5.4 })
    drawing.shape(loafTo(8), paper, { width: 6 })
    drawing.at({ x: -5, y: -10, scale: 0.8 }).fill(loafTo(8), tone(10))
    for (const [x, y] of pathPoints('M -48 -60 L -22 -74, -10 -36, -40 -28')) drawing.dot([x, y], 3)
  }),
  [0, -8],
)

/** From the first slice to a right-hand side. */
const loafTo = (right: number): string =>
  `M -64 0 L -64 -48 C -80 -62 -72 -98 -46 -98 L ${right - 18} -98 C ${right + 8} -98 ${right + 16} -62 ${right} -48 L ${right} 0 Z`

/** Taken by its tail. */
export const fish = gripped(
  thing(around(176, 92), [0.5, 0.62], (drawing) => {
    drawing.shape('M -50 0 C -62 -8 -76 -28 -86 -36 C -80 -12 -80 12 -86 36 C -76 28 -62 10 -50 2 Z', ink, {
      width: 4,
    })
    drawing.shape('M -14 -24 C -4 -40 16 -46 28 -42 C 24 -36 24 -32 28 -26 Z', ink, { width: 4 })
    drawing.shape('M -8 24 C -6 36 4 42 14 42 C 12 36 14 32 20 28 Z', ink, { width: 4 })
    drawing.shape(fishBody, paper, { width: 5.6 })
    drawing.fill('M -58 -1 C -30 -34 40 -44 80 -2 C 60 -12 40 -12 20 -6 C 0 0 -30 4 -58 -1 Z', tone(60))
    drawing.line('M 42 -27 C 32 -10 32 10 42 26', { width: 5 })
    drawing.fill('M 30 2 C 22 2 12 8 6 16 C 16 20 28 16 32 10 Z', spot)
    drawing.line('M 86 8 C 78 12 72 12 68 9', { width: 4, taper: [0, 0.4] })
    drawing.dot([60, -7], 9, paper).dot([61, -7], 5.6)
  }),
  [-56, 0],
)

const fishBody = 'M -60 0 C -34 -34 40 -46 86 4 C 50 42 -20 36 -60 0 Z'

export const apple = gripped(
  thing(around(96, 106), [0.5, 0.66], (drawing) => {
    drawing.shape(
      'M 0 -26 C 16 -42 46 -34 46 -2 C 46 28 26 52 10 50 C 4 48 -4 48 -10 50 C -26 52 -46 28 -46 -2 C -46 -34 -16 -42 0 -26 Z',
      spot,
      { width: 5.8 },
    )
    drawing.fill(
      'M 46 -2 C 46 26 26 49 10 48 C 0 46 -8 47 -14 46 C 18 40 34 20 35 -25 C 44 -18 45 -10 46 -2 Z',
      ink,
    )
    drawing.line('M -32 -2 C -34 -12 -28 -20 -20 -22', { width: 7, colour: paper, taper: 0.3 })
    drawing.line('M 0 -24 C 0 -36 2 -42 8 -50', { width: 6, taper: [0.2, 0] })
    drawing.shape('M 6 -34 C 10 -50 26 -54 40 -50 C 36 -36 22 -28 6 -34 Z', tone(30), { width: 4 })
  }),
  [0, 44],
)

/** Whole, with one candle. */
export const cake = gripped(
  foremost(onFoot(160, 150), [0.5, 0.925], (drawing) => {
    drawing.shape(plate([-77, -12], [154, 12], 5), paper, bent)
    drawing.shape('M -60 -72 L 60 -72 L 60 -13 L -60 -13 Z', tone(20), edge)
    drawing.flat('M -57 -38 L 57 -38 L 57 -28 L -57 -28 Z', spot)
    drawing.shape(icing, paper, { width: 5.4 })
    for (const x of [-40, 40])
      drawing.shape(ellipse([x, -86], [13, 13], 10), spot, { width: 4.4, exact: true })
    drawing.shape(plate([-6, -118], [12, 42], 2), paper, { width: 4.4, exact: true })
    drawing.rules(['M -6 -104 L 6 -112', 'M -6 -90 L 6 -98'], 4)
    drawing.shape('M 0 -148 C 12 -134 12 -122 0 -121 C -12 -122 -12 -134 0 -148 Z', spot, { width: 4 })
  }),
  [0, -6],
)

const icing =
  'M -64 -76 C -64 -86 64 -86 64 -76 L 64 -54 C 60 -44 48 -44 46 -56 C 42 -62 32 -62 30 -54 C 28 -38 12 -38 10 -54 C 6 -62 -4 -62 -8 -54 C -12 -42 -28 -44 -30 -56 C -34 -62 -42 -60 -44 -54 C -48 -44 -62 -44 -64 -54 Z'

/** Of water, taken by its neck. */
export const bottle = gripped(
  foremost(onFoot(66, 158), [0.5, 0.925], (drawing) => {
    drawing.shape(
      'M -12 -136 L 12 -136 L 12 -120 C 12 -106 30 -104 30 -84 L 30 -8 C 30 0 24 0 18 0 L -18 0 C -24 0 -30 0 -30 -8 L -30 -84 C -30 -104 -12 -106 -12 -120 Z',
      paper,
      { width: 5.4 },
    )
    drawing.fill('M -26 -88 C -14 -94 12 -82 26 -90 L 26 -8 L -26 -8 Z', tone(20))
    drawing.flat('M -28 -72 L 28 -72 L 28 -34 L -28 -34 Z', spot)
    drawing.rules([level(-72, -29, 29), level(-34, -29, 29)], 4)
    drawing.dot([0, -53], 9, paper)
    drawing.shape(plate([-15, -154], [30, 20], 4), ink, { width: 4, exact: true })
  }),
  [0, -122],
)

/** Paper, with a loop; a leek looks out. */
export const shoppingBag = gripped(
  foremost({ x: -60, y: -192, width: 148, height: 196 }, [0.5, 0.95], (drawing) => {
    drawLeek(drawing)
    drawing.line('M -32 -108 C -34 -156 16 -156 16 -108', { width: 7, taper: 0 })
    drawing.shape('M -56 -112 L 40 -112 L 58 -98 L 58 -6 L 40 0 L -50 0 Z', paper, edge)
    drawing.flat('M 40 -109 L 55 -97 L 55 -7 L 40 -3 Z', tone(45))
    drawing.rules(['M 40 -112 L 40 0'], 4)
    drawing.shape(ellipse([-6, -52], 25, 12), spot, { width: 4.4, exact: true })
    drawing.line('M -16 -56 C -12 -42 0 -42 4 -56', { width: 5, colour: paper, taper: 0.2 })
  }),
  [-8, -143],
)

function drawLeek(drawing: Drawing): void {
  const leek = drawing.at({ x: 36, y: -100, turn: 18 })
  leek.shape('M -8 -40 C -12 -64 -30 -70 -34 -82 C -18 -80 -4 -70 0 -52 Z', tone(60), { width: 4.4 })
  leek.shape('M 0 -44 C 0 -70 10 -84 22 -88 C 22 -72 14 -60 10 -40 Z', tone(45), { width: 4.4 })
  leek.shape('M -9 10 L -9 -44 L 10 -44 L 10 10 Z', paper, { width: 4.6 })
}
