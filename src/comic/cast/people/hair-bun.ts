/** Hair swept back into a bun or a ponytail. */
import { ellipse, pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper, spot } from '../../ink/inks.ts'
import { moved, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair, type HairLook } from './hair.ts'

export type Knot = (drawing: Drawing, look: HairLook, place: readonly [number, number]) => void

/** Off the face, and gathered in whatever `drawKnot` draws behind the head. */
export const sweptBack = (drawKnot: Knot, outline: Hair['outline']): Hair => ({
  behind: (drawing, look) => drawKnot(drawing, look, look.view === 'three-quarter' ? [-22, -138] : [0, -142]),
  front: (drawing, { person, view }) => {
    const shift = fringeShift(view)
    drawing.shape(view === 'front' ? swept : turned, person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, shift)], paper)
    drawStrands(
      drawing,
      strands.map((strand) => moved(strand, shift)),
    )
  },
  profile: (drawing, look) => {
    drawKnot(drawing, look, [-84, -112])
    drawing.shape(side, look.person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, 20, 0)], paper)
    drawStrands(drawing, [
      pathPoints('M 62 -92 L 20 -84, -30 -96'),
      pathPoints('M 40 -40 L -10 -44, -62 -84'),
      pathPoints('M -40 20 L -74 -8, -90 -50'),
    ])
  },
  back: (drawing, look) => {
    drawing.shape(back, look.person.hairPaint, { width: 6 })
    drawStrands(drawing, [
      pathPoints('M -70 44 L -62 -10, -30 -70'),
      pathPoints('M -24 60 L -20 0, -8 -66'),
      pathPoints('M 28 60 L 22 0, 10 -66'),
      pathPoints('M 72 44 L 62 -10, 32 -70'),
    ])
    drawKnot(drawing, look, [0, -122])
  },
  outline,
})

function drawBun(drawing: Drawing, { person }: HairLook, [x, y]: readonly [number, number]): void {
  const pen = drawing.at({ x, y })
  pen.shape(ellipse([0, 0], [43, 38], 20), person.hairPaint, { width: 6 })
  pen.line('M -24 12 L -20 -14, 6 -20, 22 -2, 6 12', { width: 4.4, taper: [0.3, 0.4] })
}

/** Tied at the back of the head, and hanging down. */
function drawTail(drawing: Drawing, { person, view }: HairLook, [x, y]: readonly [number, number]): void {
  const isTurned = view === 'front' || view === 'three-quarter'
  // Under a hat it is tied where the hat ends.
  const tie = person.hat ? -24 : y + (view === 'back' ? 50 : 16)
  const pen = drawing.at({ x: isTurned ? x + 40 : x, y: tie, mirror: view === 'profile' })
  pen.shape(view === 'back' ? hanging : swinging, person.hairPaint, { width: 6 })
  pen.shape(ellipse([0, 0], [15, 12], 14), spot, { width: 4.6 })
}

const hanging = pathPoints('M -14 0 L -34 60, -28 130, 0 176, 28 130, 34 60, 14 0', 6)
const swinging = pathPoints('M -12 -4 L 30 -34, 82 -12, 104 60, 92 140, 70 96, 44 40, 6 12', 6)

function drawStrands(drawing: Drawing, lines: readonly Points[]): void {
  for (const line of lines) drawing.line(spline(line, false, 5), { width: 4.2, taper: [0.3, 0.4] })
}

const swept = pathPoints(
  'M -108 20 C -124 -56 -94 -134 0 -134 C 94 -134 124 -56 108 20 Q 104 4 100 -16 Q 92 -52 62 -74 Q 10 -34 -72 -38 Q -92 -26 -100 -4 Q -104 8 -108 20',
  8,
)
const turned = pathPoints(
  'M -108 20 C -124 -56 -94 -134 0 -134 C 90 -134 126 -72 103 2 Q 102 -18 97 -36 Q 90 -56 74 -74 Q 24 -34 -60 -36 Q -84 -26 -94 -4 Q -98 18 -104 30 Q -106 26 -108 20',
  8,
)
const side = pathPoints(
  'M 92 -56 C 106 -88 64 -132 0 -134 C -74 -136 -122 -84 -120 -16 C -118 20 -104 48 -72 62 Q -52 54 -44 32 Q -38 2 -18 -10 Q -2 -14 6 4 Q 10 22 14 40 Q 22 18 21 -18 Q 62 -32 92 -56',
  7,
)
const back = pathPoints(
  'M -108 20 C -124 -56 -94 -134 0 -134 C 94 -134 124 -56 108 20 Q 104 50 84 66 Q 72 78 56 88 Q 50 76 40 74 Q 0 86 -40 74 Q -50 76 -56 88 Q -72 78 -84 66 Q -104 50 -108 20',
  8,
)
const strands: readonly Points[] = [
  pathPoints('M 60 -76 L 66 -98, 52 -118'),
  pathPoints('M 40 -64 L 10 -90, -6 -122'),
  pathPoints('M -28 -44 L -62 -64, -72 -94'),
  pathPoints('M -84 -28 L -98 -42, -102 -62'),
]
const gloss = pathPoints('M -64 -84 Q -44 -108 -14 -114 L -12 -104 Q -36 -98 -54 -78 Z', 3)

export const bun: Hair = sweptBack(drawBun, {
  front: pathPoints(
    'M 0 -188 L 34 -180, 50 -150, 48 -128, 84 -108, 112 -70, 120 -20, 122 30, 116 60, 96 70, 70 92, 30 110, -30 110, -70 92, -96 70, -116 60, -122 30, -120 -20, -112 -70, -84 -108, -66 -132, -66 -162, -44 -184',
  ),
  profile: pathPoints(
    'M 0 -140 L 46 -130, 84 -106, 104 -64, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 98, -70 78, -104 50, -120 6, -122 -50, -134 -96, -126 -140, -92 -160, -52 -152',
  ),
})

/** The tail lies beside the head, or at the back of it from the side. */
export const ponytail: Hair = sweptBack(drawTail, {
  front: pathPoints(
    'M 0 -142 L 66 -168, 112 -150, 152 -76, 140 30, 116 60, 96 70, 70 92, 30 110, -30 110, -70 92, -96 70, -116 60, -122 30, -120 -20, -112 -70, -84 -108, -50 -134',
  ),
  profile: pathPoints(
    'M 0 -140 L 46 -130, 84 -106, 104 -64, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 98, -90 80, -186 70, -196 -40, -170 -126, -112 -138, -52 -146',
  ),
})
