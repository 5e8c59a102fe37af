/** A cloud of white curls: each curl is a round of ink with a smaller round of paper in it. */
import { pathPoints, triples } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Paint } from '../../ink/inks.ts'
import { moved, type Points } from '../../ink/points.ts'
import { tone } from '../../ink/tone.ts'
import { fringeShift, type Hair } from './hair.ts'

export const curls: Hair = {
  behind: (drawing) => drawCurls(drawing, nape, tone(30)),
  front: (drawing, { person, view }) => {
    const shift = fringeShift(view)
    const fringe = fringeCurls.map(([x, y, r]): Curl => [x + shift, y, r])
    drawCurls(drawing, [...crown, ...fringe], person.hairPaint)
    drawing.dot([0, -88], [94, 40], person.hairPaint)
    for (const x of [-110, 110]) drawing.dot([x, -22], [12, 36], person.hairPaint)
    drawRings(drawing, moved(ring, shift), pathPoints('M -78 -68 L -22 -92, 54 -80'))
    drawing.areas(folds.map(([x, y]) => moved(fold, x, y)))
  },
  profile: (drawing, { person }) => {
    drawCurls(drawing, [...nape.slice(0, 2), ...side], person.hairPaint)
    drawing.dot([-26, -68], [86, 54], person.hairPaint).dot([-80, 2], [36, 56], person.hairPaint)
    drawRings(drawing, ring, pathPoints('M -76 -64 L -10 -90, -86 10, 40 -76'))
  },
  back: (drawing, { person }) => {
    drawCurls(drawing, [...crown, ...nape, ...neck], person.hairPaint)
    drawing.dot([0, -22], [104, 96], person.hairPaint).dot([0, 32], [100, 50], person.hairPaint)
    drawRings(drawing, ring, pathPoints('M -70 -50 L -6 -84, 58 -54, -34 0, 32 10, -72 30'))
  },
  outline: {
    front: pathPoints(
      'M -14 -154 L 34 -150, 76 -130, 110 -90, 136 -60, 145 -14, 140 44, 126 74, 100 92, 70 98, 30 110, -30 110, -70 98, -100 92, -126 74, -140 44, -146 -26, -130 -80, -100 -112, -62 -138',
    ),
    profile: pathPoints(
      'M -12 -154 L 36 -150, 76 -130, 104 -96, 110 -58, 104 -10, 114 38, 104 80, 72 113, 20 114, -34 104, -72 92, -88 98, -112 90, -136 60, -148 14, -150 -36, -126 -96, -94 -118, -60 -140',
    ),
  },
}

type Curl = readonly [x: number, y: number, radius: number]

const crown: readonly Curl[] = triples(
  '-107 16 24, -117 -26 28, -99 -70 30, -60 -104 30, -13 -119 33, 36 -114 31, 78 -90 30, 107 -50 29, 117 -8 26, 106 28 22',
)
const fringeCurls: readonly Curl[] = triples('-66 -52 24, -22 -62 27, 24 -60 26, 66 -54 22')
/** Seen under the ears. */
const nape: readonly Curl[] = triples('-112 48 25, -88 74 22, 112 48 25, 88 74 22')
const neck: readonly Curl[] = triples('-50 80 24, 0 82 26, 50 80 24')
const side: readonly Curl[] = triples(
  '-116 14 27, -117 -32 29, -95 -76 30, -56 -106 31, -10 -120 32, 38 -116 31, 76 -88 28, 84 -54 19, 56 -46 21, 24 -34 22, -8 -22 20, -48 -2 20, -60 30 20, -70 58 20',
)

/** The pen is thin where the light comes from. */
function drawCurls(drawing: Drawing, curlsOf: readonly Curl[], paint: Paint): void {
  for (const [x, y, r] of curlsOf) drawing.dot([x, y], r)
  for (const [x, y, r] of curlsOf) drawing.dot([x - 0.8, y - 0.8], r - 5.4, paint)
}

const ring = pathPoints('M -16 8 C -24 -16 -2 -26 12 -14 C 24 0 8 16 -3 7 C -8 0 -2 -6 4 -4', 5)
const fold: Points = pathPoints('M -4 -12 L 3 -6, 5 9, 1 -3')
const folds: Points = pathPoints('M -44 -44 L 2 -52, 46 -48')

function drawRings(drawing: Drawing, line: Points, places: Points): void {
  for (const [x, y] of places) drawing.line(moved(line, x, y), { width: 4.2, taper: [0.3, 0.3] })
}
