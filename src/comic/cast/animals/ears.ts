/** Ears, which say as much as brows: they rise in surprise, lie back in anger and sorrow. */
import type { AnimalLook } from '../../../site/cast-words.ts'
import type { Expression, View } from '../../../stories/script-words.ts'
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import type { Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import type { Coat } from './coat.ts'

export interface EarsIn {
  readonly ear: Ear
  readonly coat: Coat
  readonly view: View
  readonly expression: Expression
}

export type Ear = 'cat' | AnimalLook['ears']

export const earOf = ({ kind, ears }: AnimalLook): Ear => (kind === 'cat' ? 'cat' : ears)

export function drawEars(drawing: Drawing, { ear, coat, view, expression }: EarsIn): void {
  const turn = view === 'back' ? 0 : turnOf(ear, expression)
  const [left, right] = view === 'back' ? ([coat.ears[1], coat.ears[0]] as const) : coat.ears
  const { outline, inside, pivot } = shapes[ear]
  if (view === 'profile') {
    const { side, sideInside, at, far } = profiles[ear]
    if (far !== null)
      drawing.at({ x: at[0] + far, y: at[1], turn: -turn / 2 }).shape(side, right, lineOf(ear, right))
    const near = drawing.at({ x: at[0], y: at[1], turn: -turn / 2 })
    near.shape(side, left, lineOf(ear, left))
    if (sideInside) near.fill(sideInside, lining(left))
    return
  }
  // What hangs beside a face that is turned keeps off its eyes.
  const shift = view === 'three-quarter' ? (ear === 'floppy' ? 11 : 5) : 0
  for (const [mirror, paint] of [
    [true, left],
    [false, right],
  ] as const) {
    const pen = drawing.at({
      x: (mirror ? -1 : 1) * pivot[0] + shift,
      y: pivot[1],
      turn: mirror ? -turn : turn,
      mirror,
    })
    pen.shape(outline, paint, lineOf(ear, paint))
    if (inside && view !== 'back') pen.fill(inside, lining(paint))
  }
}

/** Black ears that hang over black fur have an edge of paper. */
const lineOf = (ear: Ear, paint: Paint) => ({
  width: 6.4,
  colour: ear === 'floppy' && paint === ink ? paper : ink,
})

const lining = (paint: Paint): Paint => (paint === ink ? paper : paint === paper ? tone(30) : paper)

/** Degrees outwards. */
export function turnOf(ear: Ear, expression: Expression): number {
  return (ear === 'floppy' ? flaps : moods)[expression] ?? 0
}

/** Those that hang can only fly up. */
const flaps: Readonly<Partial<Record<Expression, number>>> = {
  surprised: -26,
  shock: -26,
  panic: -32,
  laugh: -8,
  angry: -12,
  shout: -18,
  sparkle: -10,
  sad: 4,
  cry: 4,
}

const moods: Readonly<Partial<Record<Expression, number>>> = {
  surprised: -6,
  shock: -6,
  panic: 30,
  worried: 20,
  sad: 34,
  cry: 34,
  angry: 26,
  shout: 18,
  tired: 24,
  dizzy: 24,
  sleep: 14,
  blank: 8,
}

/** A right ear around the place where it grows from the head. */
const shapes: Readonly<
  Record<
    Ear,
    { readonly outline: Points; readonly inside: Points | null; readonly pivot: readonly [number, number] }
  >
> = {
  cat: {
    outline: pathPoints('M -40 -8 C -26 -42 2 -74 22 -84 Q 32 -88 35 -78 C 42 -46 42 -10 36 28 L 0 30', 6),
    inside: pathPoints('M -14 -10 C -4 -34 10 -50 20 -58 C 26 -36 26 -12 24 10 L 0 10', 5),
    pivot: [66, -62],
  },
  pointed: {
    outline: pathPoints('M -34 0 C -24 -30 0 -52 18 -60 Q 28 -64 31 -54 C 38 -30 38 -4 32 28 L 0 30', 6),
    inside: pathPoints('M -12 -2 C -4 -18 6 -30 16 -35 C 22 -20 22 -6 19 12 L 0 12', 5),
    pivot: [70, -58],
  },
  floppy: {
    outline: pathPoints(
      'M -30 -14 C -10 -30 22 -20 36 8 C 50 42 52 88 38 100 C 24 108 10 92 6 64 C 4 36 -6 14 -30 -14',
      6,
    ),
    inside: null,
    pivot: [86, -56],
  },
}

/** The near ear of a head that looks to the right; the far one stands so far before it. */
const profiles: Readonly<
  Record<
    Ear,
    {
      readonly side: Points
      readonly sideInside: Points | null
      readonly at: readonly [number, number]
      readonly far: number | null
    }
  >
> = {
  cat: {
    side: pathPoints('M -40 20 C -42 -20 -32 -58 -14 -82 Q -6 -90 2 -82 C 22 -58 36 -30 40 4', 6),
    sideInside: pathPoints('M -22 0 C -22 -26 -16 -44 -8 -56 C 6 -40 14 -22 18 -6', 5),
    at: [-22, -64],
    far: 58,
  },
  pointed: {
    side: pathPoints('M -34 20 C -36 -20 -28 -50 -12 -72 Q -4 -80 3 -72 C 20 -50 30 -26 34 4', 6),
    sideInside: pathPoints('M -18 0 C -18 -22 -13 -38 -6 -48 C 6 -34 12 -20 15 -6', 5),
    at: [-22, -66],
    far: 54,
  },
  floppy: {
    side: pathPoints(
      'M -40 -34 C -14 -46 14 -30 20 -2 C 30 42 22 86 2 94 C -22 98 -38 62 -38 24 Q -44 -16 -40 -34',
      6,
    ),
    sideInside: null,
    at: [-26, -46],
    far: null,
  },
}
