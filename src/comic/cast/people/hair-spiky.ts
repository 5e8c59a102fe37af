/** Toned hair that stands in tufts. */
import { pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair } from './hair.ts'

export const spiky: Hair = {
  behind: () => undefined,
  front: (drawing, { person, view }) => {
    const shift = fringeShift(view)
    const fringe = fringeLine.map(([x, y]): Point => [x + shift * (1 - Math.abs(x) / 125), y])
    const end = view === 'front' ? sideburn : turnedEnd
    drawing.shape([...crown, ...end, ...fringe], person.hairPaint, { width: 6, sharp: true })
    drawing.areas([moved(gloss, shift)], paper)
    drawStrands(
      drawing,
      tufts.map((tuft) => moved(tuft, shift)),
    )
  },
  profile: (drawing, { person }) => {
    drawing.shape(side, person.hairPaint, { width: 6, sharp: true })
    drawing.areas([moved(gloss, 6)], paper)
    drawStrands(drawing, [
      ...tufts.slice(0, 3),
      pathPoints('M -56 -20 L -66 8, -60 34'),
      pathPoints('M -92 -34 L -98 -8, -92 20'),
    ])
  },
  back: (drawing, { person }) => {
    drawing.shape([...crown, ...sideburn, ...nape], person.hairPaint, { width: 6, sharp: true })
    drawing.areas([gloss], paper)
    drawStrands(drawing, [
      ...tufts,
      pathPoints('M -50 -10 L -56 24, -48 52'),
      pathPoints('M 2 -4 L 6 32, 0 64'),
      pathPoints('M 54 -10 L 60 22, 52 52'),
    ])
  },
  outline: {
    front: pathPoints(
      'M -4 -152 L 34 -150, 68 -171, 74 -130, 106 -98, 138 -102, 122 -56, 116 -22, 130 2, 116 40, 96 68, 70 92, 30 110, -30 110, -70 92, -96 68, -114 40, -132 -18, -120 -62, -138 -110, -92 -116, -50 -144, -64 -174',
    ),
    profile: pathPoints(
      'M -4 -152 L 44 -146, 84 -158, 84 -126, 108 -90, 106 -40, 112 38, 102 80, 70 112, 2 112, -40 94, -64 68, -104 64, -124 36, -120 16, -138 -6, -128 -24, -142 -56, -112 -84, -134 -104, -86 -116, -44 -144, -50 -168',
    ),
  },
}

const crown = pathPoints(
  'M -107 34 Q -114 14 -126 -16 Q -114 -14 -107 -20 Q -115 -36 -113 -52 Q -111 -70 -104 -84 Q -116 -90 -130 -104 Q -110 -108 -92 -108 Q -84 -120 -70 -129 Q -58 -136 -44 -139 Q -48 -152 -58 -166 Q -30 -160 -8 -146 Q 12 -150 32 -144 Q 46 -154 66 -164 Q 60 -146 64 -130 Q 80 -123 88 -114 Q 97 -104 103 -90 Q 114 -90 130 -96 Q 118 -78 112 -62 Q 116 -48 115 -36 Q 114 -24 110 -14',
  2,
)
const sideburn = pathPoints('M 110 -14 Q 116 -4 124 2 Q 112 12 107 34 Q 100 0 96 -34', 2).slice(1)
const turnedEnd: Points = pathPoints('M 104 -22 L 99 -44')
const fringeLine = pathPoints(
  'M 97 -38 Q 90 -27 80 -24 Q 76 -38 66 -54 Q 48 -34 28 -26 Q 24 -42 14 -60 Q -4 -38 -28 -28 Q -33 -42 -41 -56 Q -58 -34 -80 -23 Q -90 -22 -96 -34 Q -100 0 -107 34',
  2,
).slice(1, -1)
const nape = pathPoints(
  'M 107 34 Q 96 50 92 66 Q 84 66 78 62 Q 74 76 62 88 Q 52 84 46 76 Q 36 90 20 98 Q 12 90 8 82 Q 0 92 -14 98 Q -22 88 -26 78 Q -38 88 -54 90 Q -60 78 -62 66 Q -74 72 -90 68 Q -96 50 -107 34',
  2,
)
const side = pathPoints(
  'M 101 -42 Q 110 -60 102 -84 Q 94 -106 76 -122 Q 74 -136 78 -152 Q 58 -144 46 -138 Q 20 -150 -6 -144 Q -22 -154 -44 -160 Q -36 -150 -34 -140 C -56 -138 -76 -126 -88 -108 Q -108 -104 -126 -100 Q -112 -92 -106 -84 Q -116 -70 -118 -54 Q -126 -52 -136 -54 Q -126 -38 -122 -22 Q -126 -12 -132 -6 Q -122 6 -116 14 Q -114 24 -118 34 Q -104 36 -98 40 Q -98 50 -102 58 Q -82 62 -68 56 C -50 44 -40 20 -34 0 Q -24 -14 -10 -18 Q 2 -14 4 2 Q 6 18 10 34 Q 20 16 22 -20 Q 30 -34 36 -52 Q 44 -40 58 -35 Q 62 -46 66 -58 Q 80 -46 101 -42',
  3,
)
const tufts: readonly Points[] = [
  pathPoints('M -66 -106 L -78 -80, -72 -58'),
  pathPoints('M -14 -118 L -28 -92, -22 -68'),
  pathPoints('M 40 -114 L 34 -88, 42 -64'),
]
const gloss = pathPoints('M -56 -92 Q -24 -116 22 -111 L 18 -100 Q -20 -104 -46 -84 Z', 3)

function drawStrands(drawing: Drawing, strands: readonly Points[]): void {
  for (const strand of strands) drawing.line(spline(strand, false, 5), { width: 4.4, taper: 0.4 })
}
