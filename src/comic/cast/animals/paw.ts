/** Paws at the end of tubes, in place of hands: the wrist is at 0 0, the toes point up. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import type { Mitten } from '../robots/tube.ts'

export function drawPaw(drawing: Drawing, hand: Mitten, width: number): void {
  const { outline, toes } = paws[hand]
  drawing.shape(outline, paper, { width, exact: true })
  for (const toe of toes) drawing.line(toe, { width: width * 0.62, taper: [0, 0.4], exact: true })
}

interface Paw {
  readonly outline: Points
  readonly toes: readonly Points[]
}

const paw = (outline: string, ...toes: readonly string[]): Paw => ({
  outline: pathPoints(outline),
  toes: toes.map((toe) => pathPoints(toe)),
})

const paws: Readonly<Record<Mitten, Paw>> = {
  open: paw(
    'M 0 8 L -15 4 -23 -10 -25 -26 -16 -39 0 -43 16 -39 25 -26 23 -10 15 4',
    'M -8 -40 L -9 -33 -8 -26',
    'M 8 -40 L 9 -33 8 -26',
  ),
  fist: paw(
    'M 0 8 L -16 4 -24 -10 -22 -26 -12 -35 0 -37 12 -35 22 -26 24 -10 16 4',
    'M -8 -34 L -9 -28 -8 -22',
    'M 8 -34 L 9 -28 8 -22',
  ),
  pointing: paw(
    'M 0 8 L -16 4 -23 -10 -21 -26 -16 -34 -14 -50 -6 -58 4 -54 6 -40 16 -36 24 -24 23 -10 15 4',
    'M 6 -40 L 8 -32 6 -26',
  ),
}
