/** Chin-length at most, parted in the middle: two curtains that leave the forehead free. */
import { pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair, type HairLook } from './hair.ts'
import { short } from './hair-short.ts'

export const parted: Hair = {
  behind: () => undefined,
  front: (drawing, look) => {
    const shift = fringeShift(look.view) * 1.4
    const curtains = curtainLine.map(([x, y]): Point => [x + shift * (1 - Math.abs(x) / 125), y])
    drawing.shape([...crown, ...curtains], look.person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, shift)], paper)
    drawStrands(
      drawing,
      look,
      strands.map((strand) => moved(strand, shift)),
    )
  },
  profile: (drawing, look) => {
    drawing.shape(side, look.person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, 34, -2)], paper)
    drawStrands(drawing, look, [
      pathPoints('M 66 -92 L 40 -66, 22 -30'),
      pathPoints('M -30 -60 L -62 -20, -70 34'),
      pathPoints('M -84 -50 L -98 -10, -94 34'),
    ])
  },
  back: (drawing, look) => {
    drawing.shape(back, look.person.hairPaint, { width: 6 })
    drawStrands(drawing, look, [
      pathPoints('M 0 -134 L -3 -106, 0 -74'),
      pathPoints('M -54 -30 L -62 14, -54 56'),
      pathPoints('M 0 -20 L 4 24, 0 68'),
      pathPoints('M 56 -30 L 64 14, 54 56'),
    ])
  },
  outline: short.outline,
}

const crown = pathPoints(
  'M -104 50 Q -122 10 -117 -40 Q -109 -92 -70 -121 Q -38 -142 0 -135 Q 38 -142 70 -121 Q 109 -92 117 -40 Q 122 10 104 50',
  4,
)
const curtainLine = pathPoints(
  'M 104 50 Q 94 26 93 2 Q 84 -32 52 -48 Q 14 -64 2 -104 Q -10 -64 -48 -48 Q -82 -32 -93 2 Q -94 26 -104 50',
  4,
).slice(1, -1)
const side = pathPoints(
  'M 96 -62 Q 100 -92 76 -114 Q 40 -143 -14 -139 Q -78 -132 -106 -88 Q -125 -44 -116 14 Q -110 56 -80 78 Q -62 62 -54 38 Q -46 6 -30 -8 Q -18 -14 -8 -6 Q 6 12 14 46 Q 28 26 30 -4 Q 40 -48 74 -74 Q 88 -74 96 -62',
  4,
)
const back = pathPoints(
  'M -104 50 Q -122 10 -117 -40 Q -109 -92 -70 -121 Q -38 -142 0 -135 Q 38 -142 70 -121 Q 109 -92 117 -40 Q 122 10 104 50 Q 92 74 72 82 Q 36 94 0 94 Q -36 94 -72 82 Q -92 74 -104 50',
  4,
)
const gloss = pathPoints('M -84 -62 Q -72 -92 -40 -104 L -34 -94 Q -60 -84 -72 -58 Z', 3)
/** The parting first. */
const strands: readonly Points[] = [
  pathPoints('M 2 -108 L 1 -122, 0 -133'),
  pathPoints('M 26 -104 L 44 -76, 80 -56'),
  pathPoints('M -18 -98 L -30 -80, -58 -62'),
]

function drawStrands(drawing: Drawing, { person }: HairLook, lines: readonly Points[]): void {
  const colour = person.hairPaint === ink ? paper : ink
  for (const line of lines) drawing.line(spline(line, false, 5), { width: 4, taper: 0.3, colour })
}
