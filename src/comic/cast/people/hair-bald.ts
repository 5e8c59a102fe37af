/** No hair: the skull, and the light on it. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { moved, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair } from './hair.ts'

export const bald: Hair = {
  behind: (drawing, { person }) => drawing.shape(skull, person.skin, { width: 6.6 }),
  front: (drawing, { view }) => drawLight(drawing, fringeShift(view)),
  profile: (drawing, { person }) => {
    drawing.fill([...sideArc, [-40, -8], [10, -46]], person.skin)
    drawing.line(sideArc, { width: 6.4, taper: 0.02 })
    drawLight(drawing, 6)
  },
  back: (drawing, { person }) => {
    drawing.shape(nape, person.skin, { width: 6.4 })
    drawLight(drawing, 0)
  },
  outline: {
    front: pathPoints(
      'M 0 -134 L 52 -122, 90 -84, 104 -34, 120 10, 116 44, 96 70, 70 92, 30 110, -30 110, -70 92, -96 70, -116 44, -120 10, -104 -34, -90 -84, -52 -122',
    ),
    profile: pathPoints(
      'M -10 -134 L 44 -120, 86 -76, 104 -30, 104 -4, 114 38, 104 80, 72 113, 20 114, -34 100, -74 66, -104 20, -112 -40, -96 -96, -56 -126',
    ),
  },
}

const skull: Points = pathPoints(
  'M -97 -24 C -106 -80 -66 -130 0 -131 C 66 -130 106 -80 97 -24 L 60 20 L -60 20 Z',
  8,
)
const sideArc: Points = pathPoints(
  'M 88 -68 C 62 -118 8 -140 -44 -124 C -98 -106 -118 -46 -100 12 C -92 36 -78 48 -62 46',
  8,
)
const nape: Points = pathPoints(
  'M -97 -24 C -106 -80 -66 -130 0 -131 C 66 -130 106 -80 97 -24 C 104 24 92 64 58 82 C 20 94 -20 94 -58 82 C -92 64 -104 24 -97 -24',
  8,
)

const drawLight = (drawing: Drawing, shift: number): Drawing =>
  drawing.line(moved(pathPoints('M -46 -104 Q -22 -116 4 -116', 4), shift), { width: 4, taper: 0.4 })
