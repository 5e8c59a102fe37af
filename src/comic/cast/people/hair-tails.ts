/** Hair that is tied: in two tails under a straight fringe, or in a braid that lies on one shoulder. */
import { ellipse, pathPoints, spline } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair } from './hair.ts'
import { bun, sweptBack } from './hair-bun.ts'

export const twinTails: Hair = {
  behind: (drawing, { person }) => drawTails(drawing, person.hairPaint),
  front: (drawing, { person, view }) => {
    const shift = fringeShift(view)
    const fringe = fringeLine.map(([x, y]): Point => [x + shift * (1 - Math.abs(x) / 125), y])
    drawing.shape([...crown, ...fringe], person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, shift)], paper)
    drawStrands(drawing, person.hairPaint, [
      moved(pathPoints('M -34 -72 L -38 -54, -36 -32'), shift),
      moved(pathPoints('M 26 -72 L 30 -54, 28 -32'), shift),
    ])
    for (const x of [-104, 104]) drawTie(drawing, [x, -84])
  },
  profile: (drawing, { person }) => {
    drawing.shape(side, person.hairPaint, { width: 6 })
    drawing.areas([moved(gloss, 24)], paper)
    drawStrands(drawing, person.hairPaint, [
      pathPoints('M 48 -80 L 46 -58, 52 -36'),
      pathPoints('M 0 -40 L -24 -52, -44 -74'),
      pathPoints('M -70 40 L -64 -10, -62 -60'),
    ])
    drawing.shape(sideTail, person.hairPaint, { width: 6 })
    drawTie(drawing, [-58, -88])
  },
  back: (drawing, { person }) => {
    drawTails(drawing, person.hairPaint)
    drawing.shape(back, person.hairPaint, { width: 6 })
    drawStrands(drawing, person.hairPaint, [
      pathPoints('M 0 -130 L 3 -30, 0 66'),
      pathPoints('M -50 60 L -44 0, -84 -66'),
      pathPoints('M 50 60 L 44 0, 84 -66'),
    ])
    for (const x of [-104, 104]) drawTie(drawing, [x, -84])
  },
  outline: {
    front: pathPoints(
      'M 0 -142 L 66 -132, 130 -124, 172 -70, 178 20, 164 110, 134 160, 112 100, 70 98, 30 110, -30 110, -70 98, -112 100, -134 160, -164 110, -178 20, -172 -70, -130 -124, -66 -132',
    ),
    profile: pathPoints(
      'M 0 -140 L 46 -130, 84 -106, 104 -64, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 104, -70 110, -118 168, -152 110, -162 10, -156 -76, -112 -128, -52 -140',
    ),
  },
}

const plaited = sweptBack((drawing, { person, view }) => {
  if (view === 'back') drawPlait(drawing.at({ x: 0, y: 78 }), person.hairPaint)
  if (view === 'profile') drawPlait(drawing.at({ x: -92, y: 46, turn: 8 }), person.hairPaint)
}, bun.outline)

/** Over one shoulder; down the back where that is seen. */
export const braid: Hair = {
  ...plaited,
  front: (drawing, look) => {
    plaited.front(drawing, look)
    drawPlait(drawing.at({ x: -94, y: 66, turn: -8 }), look.person.hairPaint)
  },
  outline: {
    front: pathPoints(
      'M 0 -142 L 48 -134, 84 -108, 112 -70, 120 -20, 122 30, 116 60, 96 70, 70 92, 30 110, -30 110, -52 130, -60 200, -86 210, -112 130, -122 60, -122 30, -120 -20, -112 -70, -84 -108, -48 -134',
    ),
    profile: pathPoints(
      'M 0 -140 L 46 -130, 84 -106, 104 -64, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 104, -80 110, -106 200, -132 190, -130 60, -124 -40, -112 -90, -76 -126',
    ),
  },
}

/** Tufts that grow smaller, each over the next, down to a tie. */
function drawPlait(drawing: Drawing, paint: Paint): void {
  drawing.shape(pathPoints('M -8 120 L -14 150, 0 164, 14 150, 8 120'), paint, { width: 5 })
  drawing.dot([0, 120], [13, 9]).dot([0, 120], [9, 5], spot)
  const crease = paint === ink ? paper : ink
  for (const step of [4, 3, 2, 1, 0]) {
    const tuft = drawing.at({ x: 0, y: step * 22, scale: 1 - step * 0.09 })
    tuft.shape(plait, paint, { width: 5 })
    tuft.line('M -18 6 L 0 -8 18 6', { width: 3.6, taper: 0.2, colour: crease })
    tuft.line('M 9 6 L 0 18 -4 28', { width: 3, taper: 0.3, colour: crease })
  }
}

const plait: Points = pathPoints('M -23 0 L 0 -17 23 0 16 20 0 33 -16 20')

function drawTails(drawing: Drawing, paint: Paint): void {
  for (const mirror of [false, true]) drawing.at({ x: 0, y: 0, mirror }).shape(tail, paint, { width: 6 })
}

const drawTie = (drawing: Drawing, place: Point): Drawing =>
  drawing.shape(ellipse(place, [13, 15], 14), spot, { width: 4.6 })

const tail = pathPoints('M 96 -84 L 128 -112, 162 -62, 170 24, 154 104, 130 154, 122 100, 112 30, 92 -40')
const sideTail = pathPoints(
  'M -58 -92 L -100 -116, -142 -66, -152 20, -138 104, -114 160, -102 100, -84 20, -54 -50',
)
const crown = pathPoints('M -107 24 C -124 -56 -94 -134 0 -134 C 94 -134 124 -56 107 24', 10)
/** Cut straight, with a gap here and there. */
const fringeLine = pathPoints(
  'M 107 24 Q 98 4 98 -30 Q 82 -24 66 -24 L 62 -34 L 58 -24 Q 20 -20 -14 -22 L -18 -34 L -22 -22 Q -50 -22 -62 -24 L -66 -34 L -70 -25 Q -84 -26 -98 -30 Q -98 4 -107 24',
  3,
).slice(1, -1)
const side = pathPoints(
  'M 94 -30 C 108 -88 64 -132 0 -134 C -74 -136 -122 -84 -120 -16 C -118 20 -104 48 -72 62 Q -52 54 -44 32 Q -38 2 -18 -10 Q -2 -14 6 4 Q 10 22 14 40 Q 24 18 24 -20 Q 42 -22 56 -24 L 60 -34 L 64 -24 Q 78 -26 94 -30',
  6,
)
const back = pathPoints(
  'M -108 20 C -124 -56 -94 -134 0 -134 C 94 -134 124 -56 108 20 Q 104 50 84 66 Q 40 86 0 74 Q -40 86 -84 66 Q -104 50 -108 20',
  8,
)
const gloss = pathPoints('M -64 -84 Q -44 -108 -14 -114 L -12 -104 Q -36 -98 -54 -78 Z', 3)

function drawStrands(drawing: Drawing, paint: Paint, lines: readonly Points[]): void {
  const colour = paint === ink ? paper : ink
  for (const line of lines) drawing.line(spline(line, false, 5), { width: 4.2, taper: [0.3, 0.4], colour })
}
