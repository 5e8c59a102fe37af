/**
 * Hands, as mittens with fingers. Each is drawn with its wrist at 0 0, fingers up and the thumb on the left; about 36
 * wide and 50 high. Outlines are control points of soft curves.
 */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Paint } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'

export type HandShape = keyof typeof hands

interface Hand {
  readonly outline: Points
  /** Between the fingers, and along the thumb. */
  readonly lines: readonly Points[]
  /** A thumb that lies over the fingers. */
  readonly thumb?: Points
}

export interface DrawnHand {
  readonly shape: HandShape
  readonly skin: Paint
}

export function drawHand(drawing: Drawing, { shape, skin }: DrawnHand): void {
  const { outline, lines, thumb }: Hand = hands[shape]
  drawing.shape(outline, skin, { width: 4.6, exact: true })
  for (const line of lines) drawing.line(line, { width: 3, exact: true })
  if (thumb) drawing.shape(thumb, skin, { width: 3.6, exact: true })
}

const outline = (data: string): Points => pathPoints(data)
const lines = (...data: readonly string[]): readonly Points[] => data.map((line) => pathPoints(line))

const hands = {
  /** Hanging at rest, thumb before the fingers. */
  relaxed: {
    outline: outline('M -12 12 L -14 -8 -20 -20 -19 -34 -9 -46 6 -47 17 -38 18 -20 14 -6 12 12'),
    lines: lines('M -15 -13 L -9 -19 -7 -30 -9 -36', 'M 2 -46 L 3 -39 3 -33', 'M 10 -43 L 10 -36 9 -31'),
  },
  /** Five spread fingers, palm or back. */
  open: {
    outline: outline(
      'M -12 12 L -13 -4 -25 -9 -37 -17 -41 -27 -32 -32 -23 -21 -19 -22 -23 -36 -26 -52 -15 -57 -10 -42 -8 -31 -8 -44 -8 -62 4 -62 5 -44 5 -30 9 -42 13 -57 24 -53 20 -38 16 -25 22 -32 29 -43 37 -36 29 -22 19 -6 12 12',
    ),
    lines: lines('M -12 -9 L -5 -14 -3 -22'),
  },
  /** Fingers closed and stretched, thumb apart: presents, shrugs, lies flat. */
  flat: {
    outline: outline(
      'M -12 12 L -13 -6 -22 -13 -30 -24 -29 -35 -20 -34 -14 -22 -12 -36 -11 -53 -2 -58 6 -54 14 -50 18 -40 17 -22 14 -6 12 12',
    ),
    lines: lines('M -1 -56 L -1 -46 0 -36', 'M 8 -52 L 8 -43 7 -35'),
  },
  fist: {
    outline: outline('M -13 12 L -14 -2 -20 -12 -20 -30 -12 -39 4 -41 18 -37 21 -24 19 -8 13 0 12 12'),
    lines: lines('M -10 -37 L -9 -28 -10 -21', 'M 0 -39 L 1 -30 0 -22', 'M 10 -38 L 11 -30 10 -21'),
    thumb: outline('M -21 -19 L -10 -21 6 -21 12 -15 5 -9 -8 -8 -19 -7'),
  },
  /** The first finger stretched, the others curled. */
  pointing: {
    outline: outline(
      'M -13 12 L -14 -2 -19 -12 -19 -32 -18 -62 -8 -72 -2 -61 -3 -40 2 -39 10 -41 19 -35 20 -20 18 -6 13 2 12 12',
    ),
    lines: lines('M -3 -38 L -2 -30 -4 -24', 'M 9 -38 L 9 -30 8 -23'),
    thumb: outline('M -20 -18 L -9 -22 6 -23 13 -17 6 -11 -8 -9 -19 -7'),
  },
  /** Curled under a chin, the first finger along it. */
  chin: {
    outline: outline(
      'M -12 12 L -14 -6 -22 -14 -34 -28 -36 -41 -24 -44 -12 -36 2 -40 16 -34 20 -20 17 -4 12 12',
    ),
    lines: lines('M -25 -21 L -14 -23 -5 -24 2 -21', 'M -16 -11 L -4 -12 5 -10', 'M -12 -34 L -6 -30 -4 -25'),
  },
  /** Closed around something upright, seen from its back: four fingers across. */
  around: {
    outline: outline('M 12 14 L 19 -2 22 -20 14 -36 -6 -41 -24 -36 -27 -18 -24 0 -12 4 -9 14'),
    lines: lines('M -25 -25 L -12 -26 -3 -24', 'M -26 -13 L -13 -14 -4 -12', 'M -22 -1 L -12 -3 -5 -1'),
  },
  /** Seen from above, fingertips on keys. */
  keys: {
    outline: outline(
      'M -13 12 L -16 -8 -25 -18 -26 -29 -18 -31 -13 -40 -6 -45 0 -42 6 -46 12 -40 18 -37 20 -24 16 -6 13 12',
    ),
    lines: lines('M -15 -32 L -13 -25 -14 -19', 'M -1 -42 L 0 -33 -1 -26', 'M 9 -41 L 9 -33 8 -27'),
  },
} as const satisfies Record<string, Hand>
