/** A cloth around the head and over the shoulders. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper } from '../../ink/inks.ts'
import { moved, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair } from './hair.ts'

export const hijab: Hair = {
  behind: () => undefined,
  front: (drawing, { person, view }) => {
    const opening = moved(face, fringeShift(view) * 0.7)
    drawing.flat([...outside, ...opening.toReversed()], person.hairPaint)
    drawing.ring(outside, { width: 6 }).ring(opening, { width: 5 })
    drawFolds(drawing, person.hairPaint, [
      pathPoints('M -92 92 L -40 128, 30 132'),
      pathPoints('M 96 74 L 66 118, 10 146'),
      pathPoints('M -70 -88 L -30 -112, 20 -114'),
    ])
  },
  profile: (drawing, { person }) => {
    drawing.flat(side, person.hairPaint)
    drawing.ring(side, { width: 6 })
    drawFolds(drawing, person.hairPaint, [
      pathPoints('M -70 -80 L -84 -10, -66 70'),
      pathPoints('M 40 112 L -10 118, -62 96'),
    ])
  },
  back: (drawing, { person }) => {
    drawing.shape(outside, person.hairPaint, { width: 6 })
    drawFolds(drawing, person.hairPaint, [
      pathPoints('M -60 60 L 0 92, 60 60'),
      pathPoints('M -40 110 L 0 124, 40 110'),
    ])
  },
  outline: {
    front: pathPoints(
      'M 0 -146 L 66 -130, 110 -84, 128 -20, 124 40, 104 100, 60 110, -60 110, -104 100, -124 40, -128 -20, -110 -84, -66 -130',
    ),
    profile: pathPoints(
      'M -10 -144 L 44 -128, 88 -84, 104 -30, 104 -4, 114 38, 104 80, 72 113, 20 120, -60 118, -108 80, -128 10, -118 -80, -74 -128',
    ),
  },
}

const outside: Points = pathPoints(
  'M 0 -142 C 78 -142 122 -88 124 -14 C 126 44 118 84 92 112 Q 60 146 20 158 Q 0 162 -20 158 Q -60 146 -92 112 C -118 84 -126 44 -124 -14 C -122 -88 -78 -142 0 -142',
  8,
)
const face: Points = pathPoints(
  'M 0 -56 C 54 -56 92 -26 92 18 C 92 66 54 101 2 101 C -52 101 -92 66 -92 18 C -92 -26 -54 -56 0 -56',
  8,
)
const side: Points = pathPoints(
  'M 88 -66 C 78 -116 36 -142 -14 -141 C -86 -138 -130 -84 -128 -10 C -126 60 -104 110 -60 142 Q -10 160 40 140 Q 58 128 50 112 Q 20 104 8 70 C -2 30 6 -20 36 -44 Q 58 -58 88 -66',
  8,
)

function drawFolds(drawing: Drawing, paint: Paint, folds: readonly Points[]): void {
  const colour = paint === ink ? paper : ink
  for (const fold of folds) drawing.line(fold, { width: 3.6, taper: 0.4, colour })
}
