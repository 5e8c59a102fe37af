/** Short hair, combed to one side. */
import { pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair, type HairLook } from './hair.ts'

export const short: Hair = {
  behind: () => undefined,
  front: (drawing, look) => {
    const shift = fringeShift(look.view)
    const fringe = fringeLine.map(([x, y]): Point => [x + shift * (1 - Math.abs(x) / 125), y])
    drawing.shape([...crown, ...fringe], look.person.hairPaint, { width: 6 })
    drawGloss(drawing, shift)
    drawStrands(drawing, look, combed)
  },
  profile: (drawing, look) => {
    drawing.shape(side, look.person.hairPaint, { width: 6 })
    drawGloss(drawing, 6)
    drawStrands(drawing, look, [
      pathPoints('M 60 -74 L 20 -66, -12 -44'),
      pathPoints('M -60 -30 L -74 0, -76 26'),
    ])
  },
  back: (drawing, look) => {
    drawing.shape(back, look.person.hairPaint, { width: 6 })
    drawStrands(drawing, look, [
      pathPoints('M -54 -30 L -60 6, -54 40'),
      pathPoints('M 2 -40 L 4 4, 0 50'),
      pathPoints('M 56 -30 L 62 6, 54 40'),
    ])
  },
  outline: {
    front: pathPoints(
      'M 0 -142 L 60 -132, 100 -98, 118 -50, 120 20, 118 44, 96 70, 70 92, 30 110, -30 110, -70 92, -96 70, -118 44, -120 20, -118 -50, -100 -98, -60 -132',
    ),
    profile: pathPoints(
      'M -4 -142 L 50 -134, 90 -104, 106 -60, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 100, -78 72, -114 30, -124 -30, -110 -90, -70 -128',
    ),
  },
}

const crown = pathPoints(
  'M -107 32 Q -116 -10 -113 -46 Q -107 -92 -72 -120 Q -38 -140 6 -139 Q 62 -136 92 -106 Q 116 -78 115 -34 Q 114 0 107 32',
  3,
)
const fringeLine = pathPoints(
  'M 107 32 Q 100 4 97 -36 Q 84 -58 56 -64 Q 14 -62 -26 -46 Q -44 -38 -54 -26 Q -60 -40 -62 -52 Q -74 -44 -82 -28 Q -92 -32 -97 -38 Q -101 0 -107 32',
  3,
).slice(1, -1)
const side = pathPoints(
  'M 97 -44 Q 104 -84 78 -112 Q 40 -143 -14 -139 Q -78 -132 -106 -88 Q -125 -44 -113 8 Q -105 46 -74 62 Q -66 42 -58 26 Q -44 0 -30 -14 Q -18 -19 -8 -10 Q 2 4 8 24 Q 15 2 17 -26 Q 40 -34 60 -54 Q 80 -58 97 -44',
  3,
)
const back = pathPoints(
  'M -107 32 Q -116 -10 -113 -46 Q -107 -92 -70 -121 Q -38 -140 0 -139 Q 38 -140 70 -121 Q 107 -92 113 -46 Q 116 -10 107 32 Q 100 56 78 70 Q 40 86 0 86 Q -40 86 -78 70 Q -100 56 -107 32',
  3,
)
const combed: readonly Points[] = [
  pathPoints('M -58 -104 L -66 -84, -64 -66'),
  pathPoints('M -44 -112 L -4 -96, 40 -84'),
]
const gloss = pathPoints('M -30 -118 Q 6 -130 46 -116 L 42 -106 Q 8 -116 -24 -106 Z', 3)

/** Light on light hair is not seen. */
const drawGloss = (drawing: Drawing, shift: number): Drawing => drawing.areas([moved(gloss, shift)], paper)

function drawStrands(drawing: Drawing, { person, view }: HairLook, strands: readonly Points[]): void {
  const colour = person.hairPaint === ink ? paper : ink
  for (const strand of strands)
    drawing.line(spline(moved(strand, fringeShift(view)), false, 5), { width: 4, taper: 0.4, colour })
}
