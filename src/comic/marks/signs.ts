/** Marks that are writing: never mirrored. All stand over the back of the head. */
import { pathPoints, spline, triples } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'

/** A sleeper's breath, larger as it rises. */
export function zzz(drawing: Drawing): void {
  for (const [x, y, scale] of triples('-104 -108 0.62, -132 -146 0.86, -112 -192 1.1')) {
    const letter = drawing.upright({ x, y, scale, turn: -8 })
    letter.line('M -18 -18 L 18 -18, -18 18, 18 18', { width: 9, taper: 0, sharp: true, unrest: 0 })
  }
}

export function question(drawing: Drawing): void {
  const sign = drawing.upright({ x: -122, y: -140, turn: -10 })
  const hook = spline(pathPoints('M -22 -26 L -14 -46, 6 -52, 24 -40, 24 -18, 6 -4, 2 16'), false, 5)
  sign.line(hook, { width: 13, taper: [0.2, 0.04] })
  sign.dot([1, 37], 8)
}

export function exclamation(drawing: Drawing): void {
  const sign = drawing.upright({ x: -118, y: -144, turn: -12 })
  bar(sign.at({ x: -9, y: 0 }))
  bar(sign.at({ x: 20, y: 6, turn: 12 }))
}

const bar = (drawing: Drawing): Drawing =>
  drawing
    .shape('M -10 -54 L 10 -52, 5 14, -4 14', spot, { width: 4, sharp: true })
    .shape('M -7 24 L 7 24, 7 38, -7 38', spot, { width: 4, sharp: true })

export function heart(drawing: Drawing): void {
  for (const [x, y, scale, turn] of [
    [-128, -128, 1, -14],
    [-96, -176, 0.6, 10],
  ] as const)
    drawing.at({ x, y, scale, turn }).shape(heartOutline, spot, { width: 4.4 })
}

const heartOutline: Points = spline(
  pathPoints('M 0 24 L -20 6, -28 -10, -22 -24, -9 -25, 0 -14, 9 -25, 22 -24, 28 -10, 20 6'),
  true,
  4,
)

export function note(drawing: Drawing): void {
  const single = drawing.upright({ x: -128, y: -128, turn: -8 })
  single.dot([-8, 18], [13, 10])
  single.line('M 3 18 L 3 -14, 3 -42', { width: 5, taper: 0 })
  single.line('M 3 -42 L 20 -30, 22 -10', { width: 8, taper: [0, 0.6] })
  const small = drawing.upright({ x: -164, y: -80, scale: 0.62, turn: 8 })
  small.dot([-8, 18], [13, 10])
  small.line('M 3 18 L 3 -14, 3 -42', { width: 6, taper: 0 })
  small.line('M 3 -42 L 20 -30, 22 -10', { width: 9, taper: [0, 0.6] })
}
