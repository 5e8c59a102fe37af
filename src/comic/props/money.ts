/** Money, and what it is spent on. Coins are in law.ts. */
import { ellipse, level, levels, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, gripped, thing } from './kinds.ts'
import { bent, edge, plate } from './outlines.ts'

/** Three, fanned out, of no country. */
export const banknote = gripped(
  thing({ x: -114, y: -84, width: 192, height: 148 }, [0.5, 0.62], (drawing) => {
    for (const [turn, paint] of fanned) drawNote(drawing.at({ x: -70, y: 50, turn }), paint)
  }),
  [-58, 40],
)

/** The one in front last. */
const fanned = [
  [-32, tone(45)],
  [-18, tone(20)],
  [-4, paper],
] as const

function drawNote(drawing: Drawing, paint: string): void {
  drawing.shape(rectangle([-8, -64], [152, 72]), paint, edge)
  if (paint !== paper) return
  drawing.ring(rectangle([2, -54], [132, 52]), { width: 3, sharp: true, unrest: 0 })
  drawing.shape(ellipse([68, -28], [27, 22], 14), spot, { width: 4.4, exact: true })
  drawing.flat('M 68 -42 L 80 -28 L 68 -14 L 56 -28 Z', paper)
  for (const x of [20, 116]) drawing.dot([x, -28], 8)
}

/** A coin goes in. */
export const piggyBank = foremost({ x: -94, y: -150, width: 186, height: 154 }, [0.5, 0.925], (drawing) => {
  for (const x of [-44, 22]) drawing.shape(rectangle([x, -34], [26, 34]), ink, { ...edge, width: 4 })
  drawing.line('M -76 -62 C -92 -66 -94 -84 -82 -84 C -74 -82 -80 -68 -92 -72', { width: 4.6, taper: 0 })
  drawing.shape(ellipse([0, -126], 22, 12), spot, bent)
  drawing.line('M 0 -136 L 0 -116', { width: 5, taper: 0 })
  drawing.shape(pig, paper, { width: 6 })
  drawing.fill('M -70 -50 L -40 -34, 30 -34, 62 -56, 50 -22, -52 -20', tone(30))
  drawing.fill(plate([-30, -108], [60, 9], 4), ink)
  drawing.shape('M 20 -96 L 36 -124 L 56 -94 Z', tone(45), { width: 5, sharp: true, unrest: 0 })
  drawing.shape(ellipse([78, -62], [12, 19], 12), tone(20), bent)
  drawing.dot([75, -66], 3.4).dot([81, -58], 3.4).dot([50, -78], 6.4)
})

const pig =
  'M -78 -62 C -78 -100 -40 -108 0 -108 C 30 -108 48 -106 58 -92 C 66 -84 76 -84 80 -80 L 80 -44 C 72 -40 64 -40 58 -32 C 40 -14 -44 -14 -60 -28 C -72 -36 -78 -46 -78 -62 Z'

/** Longer than one would like. */
export const receipt = gripped(
  thing(around(92, 156), [0.5, 0.62], (drawing) => {
    drawing.shape(slip, paper, edge)
    drawing.flat(rectangle([-22, -60], [44, 11]))
    drawing.rules(levels([-34, -16, 2], -30, 2), 4)
    drawing.rules(levels([-34, -16, 2], 16, 30), 4)
    drawing.rules([level(18, -30, 30)], 3)
    drawing.flat(rectangle([-30, 27], [22, 9]))
    drawing.flat(rectangle([4, 25], [27, 13]), spot)
    drawing.areas(
      [-30, -23, -13, -8, 3, 9, 20, 26].map((x, index) => rectangle([x, 46], [index % 3 ? 4 : 6, 12])),
    )
  }),
  [0, 62],
)

/** Torn off at both ends. */
const slip = pathPoints(
  'M -42 -70 L -28 -62, -14 -70, 0 -62, 14 -70, 28 -62, 42 -70, 42 74, 28 64, 14 74, 0 64, -14 74, -28 64, -42 74',
)
