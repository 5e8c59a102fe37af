/** Faces of passers-by: as few strokes as an expression needs. */
import type { Expression } from '../../stories/script-words.ts'
import { pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Points } from '../ink/points.ts'

export interface Features {
  readonly drawing: Drawing
  /** Where an eye can be seen; its inner corner is on the right where it is negative. */
  readonly eyes: readonly number[]
  /** Widest lines, in the units of the drawing's panel. */
  readonly width: number
}

/** Around the middle of the face: eyes usually at ±36 14, mouth at 0 58. */
export function drawCrowdFace(features: Features, expression: Expression): void {
  const [eye, mouth, brow] = faces[expression]
  for (const x of features.eyes) {
    eyes[eye](features, x)
    if (brow)
      drawLine(
        features,
        brows[brow].map(([dx, y]) => [x + Math.sign(x) * dx, y]),
      )
  }
  mouths[mouth](features)
}

const faces: Readonly<
  Record<Expression, readonly [keyof typeof eyes, keyof typeof mouths, (keyof typeof brows)?]>
> = {
  smile: ['open', 'smile'],
  happy: ['arched', 'grin'],
  laugh: ['squeezed', 'grin'],
  talk: ['open', 'talk'],
  surprised: ['open', 'round', 'raised'],
  shock: ['wide', 'teeth'],
  panic: ['wide', 'wave', 'worried'],
  worried: ['open', 'wave', 'worried'],
  sad: ['open', 'frown', 'worried'],
  cry: ['weeping', 'wail'],
  angry: ['open', 'frown', 'angry'],
  shout: ['open', 'wail', 'angry'],
  determined: ['open', 'flat', 'angry'],
  smug: ['lidded', 'smirk'],
  tired: ['lidded', 'flat'],
  relief: ['shut', 'smile'],
  sparkle: ['starry', 'grin'],
  dizzy: ['crossed', 'wave'],
  sleep: ['shut', 'round'],
  blank: ['dotted', 'flat'],
}

type DrawEye = (features: Features, middle: number) => void
type DrawMouth = (features: Features) => void

function drawLine({ drawing, width }: Features, points: Points): void {
  drawing.line(points, { width, taper: 0, exact: true })
}

const eyeLine =
  (points: Points): DrawEye =>
  (features, middle) =>
    drawLine(
      features,
      points.map(([x, y]) => [middle + Math.sign(middle) * x, 14 + y]),
    )

const eyes = {
  open: ({ drawing }, middle) => void drawing.dot([middle, 14], [10, 15]),
  dotted: ({ drawing }, middle) => void drawing.dot([middle, 16], 6),
  wide: ({ drawing }, middle) =>
    void drawing.dot([middle, 12], 23).dot([middle, 12], 17, paper).dot([middle, 12], 4.5),
  arched: eyeLine(pathPoints('M -18 6 L 0 -16, 18 6')),
  shut: eyeLine(pathPoints('M -18 -4 L 0 16, 18 -4')),
  squeezed: eyeLine(pathPoints('M 16 -12 L 16 -12, -16 2, -16 2, 16 14, 16 14')),
  lidded: ({ drawing }, middle) =>
    void drawing.flat(moved(pathPoints('M -18 8 L 18 8, 9 26, -9 26'), middle)),
  weeping: (features, middle) => {
    drawLine(features, moved(pathPoints('M -18 8 L 0 22, 18 8'), middle))
    features.drawing.areas([-12, 6].map((x) => rectangle([middle + x, 18], [6, 56])))
  },
  starry: ({ drawing }, middle) =>
    void drawing.flat(
      pathPoints('M 0 -26 L 6 -6, 22 0, 6 6, 0 26, -6 6, -22 0, -6 -6').map(([x = 0, y = 0]) => [
        middle + x,
        14 + y,
      ]),
    ),
  crossed: (features, middle) => {
    for (const up of [-1, 1])
      drawLine(features, [
        [middle - 15, 14 - up * 14],
        [middle + 15, 14 + up * 14],
      ])
  },
} as const satisfies Record<string, DrawEye>

const mouthLine =
  (points: Points): DrawMouth =>
  (features) =>
    drawLine(features, points)

const mouths = {
  smile: mouthLine(pathPoints('M -22 50 L 0 72, 22 50')),
  frown: mouthLine(pathPoints('M -20 70 L 0 48, 20 70')),
  flat: mouthLine(pathPoints('M -16 60 L 16 60')),
  smirk: mouthLine(pathPoints('M -18 62 L 8 66, 24 46')),
  wave: mouthLine(pathPoints('M -26 64 L -14 48, 0 72, 14 48, 26 64')),
  talk: ({ drawing }) => void drawing.dot([0, 60], [15, 12]),
  round: ({ drawing }) => void drawing.dot([0, 62], [11, 14]),
  grin: ({ drawing }) =>
    void drawing.fill('M -30 46 L -30 46, 30 46, 30 46, 18 82, -18 82', ink).dot([0, 70], [11, 6], spot),
  wail: ({ drawing }) => void drawing.dot([0, 64], [20, 23]).dot([0, 76], [11, 7], spot),
  teeth: ({ drawing }) =>
    void drawing.areas(['M -24 50 L 24 50, 24 74, -24 74']).areas(
      [-18, -5, 8].map((x) => moved(pathPoints('M 0 55 L 10 55, 10 69, 0 69'), x)),
      paper,
    ),
} as const satisfies Record<string, DrawMouth>

const brows = {
  raised: pathPoints('M -14 -24 L 0 -34, 14 -24'),
  worried: pathPoints('M -18 -26 L 16 -14'),
  angry: pathPoints('M -18 -8 L 16 -24'),
} as const satisfies Record<string, Points>
