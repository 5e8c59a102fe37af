/** A bob, or the same hair down to the hip, with a gloss that breaks, a pin, and one strand that will not lie down. */
import { pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair } from './hair.ts'

interface Cut {
  readonly behind: Points
  readonly side: Points
  readonly back: Points
  readonly hasPin: boolean
}

/** The same fringe and crown over hair of any length. */
const smooth = ({ behind, side, back, hasPin }: Cut): Hair => ({
  behind: (drawing, { person }) => cover(drawing, behind, person.hairPaint),
  front: (drawing, { person, view }) => {
    const { hairPaint } = person
    const shift = fringeShift(view)
    const fringe = fringeLine.map(([x, y]): Point => [x + shift * (1 - Math.abs(x) / 125), y])
    cover(drawing, cap, hairPaint)
    drawing.flat([...fringe, [-96, -66], [96, -66]], hairPaint)
    // At its sides the crown has its own line.
    if (hairPaint !== ink)
      drawing.line(
        fringe.filter(([, y]) => y < -14),
        { width: 5, taper: 0.02 },
      )
    drawing.areas([moved(gloss, shift * 1.5), moved(smallGloss, shift * 1.5)], paper)
    if (hasPin && !person.hat) drawing.areas([moved(pin, shift)], spot)
    drawCowlick(drawing, hairPaint)
  },
  profile: (drawing, { person }) => {
    const { hairPaint } = person
    cover(drawing, side, hairPaint)
    drawing.flat(sideFringe, hairPaint)
    drawing.areas([moved(gloss, 8, 2), moved(smallGloss, 8, 2)], paper)
    if (hasPin && !person.hat) drawing.areas([moved(pin, 102, -8)], spot)
    drawStrands(drawing, hairPaint, [
      pathPoints('M -84 24 L -88 60, -78 92'),
      pathPoints('M -40 62 L -38 78, -44 90'),
    ])
    drawCowlick(drawing, hairPaint)
  },
  back: (drawing, { person }) => {
    const { hairPaint } = person
    cover(drawing, back, hairPaint)
    drawing.areas([moved(gloss, -4, 4), moved(smallGloss, -4, 4)], paper)
    drawStrands(drawing, hairPaint, [
      pathPoints('M -52 44 L -58 74, -52 98'),
      pathPoints('M 6 52 L 4 76, 10 102'),
      pathPoints('M 58 40 L 66 70, 58 96'),
    ])
    drawCowlick(drawing, hairPaint)
  },
  outline: {
    front: pathPoints(
      'M 0 -152 L 48 -168, 66 -134, 110 -98, 132 -44, 140 6, 140 60, 132 104, 104 120, 70 114, 30 110, -30 110, -70 114, -104 120, -132 104, -140 60, -140 6, -132 -44, -104 -104, -58 -140',
    ),
    profile: pathPoints(
      'M 0 -152 L 48 -168, 70 -130, 100 -94, 108 -40, 114 36, 106 80, 70 112, 20 112, -40 112, -76 122, -112 118, -134 80, -140 30, -136 -20, -120 -76, -84 -120, -48 -140',
    ),
  },
})

/** Ink needs no line around it. */
const cover = (drawing: Drawing, points: Points, paint: Paint): Drawing =>
  paint === ink ? drawing.fill(points, ink) : drawing.shape(points, paint, { width: 6 })

const behind: Points = pathPoints(
  'M -122 -30 L -140 50, -130 110, -96 120, -60 96, 60 96, 96 120, 130 110, 140 50, 122 -30',
)
/** Few and soft: these are control points, not points of the outline. */
const cap: Points = pathPoints(
  'M -113 78 L -136 20, -128 -62, -92 -112, -36 -136, 36 -136, 92 -112, 128 -62, 136 20, 113 78, 104 10, 98 -60, -98 -60, -104 10',
)
const fringeLine = pathPoints(
  'M 116 70 C 108 40 106 6 99 -26 Q 92 -20 83 -20 Q 80 -32 72 -46 Q 64 -32 50 -27 Q 50 -40 42 -52 Q 32 -32 18 -25 Q 16 -40 8 -54 Q -2 -36 -16 -29 Q -16 -42 -24 -54 Q -36 -34 -50 -26 Q -50 -38 -58 -50 Q -68 -30 -84 -20 Q -92 -20 -99 -26 C -106 6 -108 40 -116 70',
  3,
)
const side: Points = pathPoints(
  'M 104 -50 L 96 -90, 50 -130, -20 -140, -92 -116, -134 -50, -138 40, -120 114, -78 120, -42 98, 10 106, 30 66, 22 -20, 60 -60',
)
const sideFringe = pathPoints(
  'M 98 -38 L 92 -72 L 10 -70 L 24 34 Q 28 -8 44 -24 Q 44 -42 50 -56 Q 58 -44 72 -38 Q 72 -48 77 -60 Q 86 -48 98 -38',
  3,
)
const back: Points = pathPoints(
  'M 0 -138 L 64 -130, 112 -96, 136 -30, 138 50, 124 112, 92 120, 0 106, -92 120, -124 112, -138 50, -136 -30, -112 -96, -64 -130',
)
/** The broken ring of light. */
const gloss: Points = pathPoints(
  'M -88 -66 Q -60 -106 -20 -110 L -24 -100 L -18 -92 Q -28 -94 -34 -86 L -40 -92 Q -48 -86 -52 -72 L -62 -78 Q -72 -66 -76 -56 Z',
  3,
)
const smallGloss: Points = pathPoints('M -4 -111 Q 14 -111 26 -107 L 22 -94 L 14 -100 L 8 -92 Z', 3)
const pin: Points = pathPoints('M -80 -58 L -74 -63, -52 -43, -58 -38')

const drawCowlick = (drawing: Drawing, paint: Paint): Drawing =>
  cover(drawing, pathPoints('M -8 -126 C 0 -152 20 -164 46 -160 C 26 -154 16 -144 14 -126', 4), paint)

function drawStrands(drawing: Drawing, paint: Paint, strands: readonly Points[]): void {
  const colour = paint === ink ? paper : ink
  for (const strand of strands) drawing.line(spline(strand, false, 5), { width: 3.6, taper: 0.45, colour })
}

export const bob: Hair = smooth({ behind, side, back, hasPin: true })

/** Down to the hip. */
export const long: Hair = smooth({
  behind: pathPoints(
    'M -122 -30 L -142 60, -146 170, -130 256, -66 250, 66 250, 130 256, 146 170, 142 60, 122 -30',
  ),
  side: pathPoints(
    'M 104 -50 L 96 -90, 50 -130, -20 -140, -92 -116, -134 -50, -144 60, -140 180, -116 256, -62 250, -44 180, -34 112, 8 100, 28 62, 22 -20, 60 -60',
  ),
  back: pathPoints(
    'M 0 -138 L 64 -130, 112 -96, 136 -30, 144 80, 142 190, 122 254, 62 262, 0 252, -62 262, -122 254, -142 190, -144 80, -136 -30, -112 -96, -64 -130',
  ),
  hasPin: false,
})
