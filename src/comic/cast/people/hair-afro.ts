/** A round cloud of tight curls. */
import { type Ellipse, pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { ink, paper } from '../../ink/inks.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import { fringeShift, type Hair, type HairLook } from './hair.ts'

export const afro: Hair = {
  behind: () => undefined,
  front: (drawing, look) => {
    const shift = fringeShift(look.view)
    const hairline = moved(frontHairline, shift * 0.6)
    drawing.shape([...bumps(cloud, [139, 401]), ...hairline], look.person.hairPaint, { width: 6 })
    drawCurls(drawing, look, frontCurls)
  },
  profile: (drawing, look) => {
    drawing.shape([...bumps(sideCloud, [111, 327]), ...sideHairline], look.person.hairPaint, { width: 6 })
    drawCurls(drawing, look, sideCurls)
  },
  back: (drawing, look) => {
    drawing.shape(bumps(backCloud, [90, 450]).slice(1), look.person.hairPaint, { width: 6 })
    drawCurls(drawing, look, backCurls)
  },
  outline: {
    front: pathPoints(
      'M 0 -166 L 60 -154, 108 -120, 138 -76, 146 -30, 134 20, 116 52, 96 70, 70 92, 30 110, -30 110, -70 92, -96 70, -116 52, -134 20, -146 -30, -138 -76, -108 -120, -60 -154',
    ),
    profile: pathPoints(
      'M -16 -164 L 44 -152, 90 -122, 112 -80, 106 -10, 114 38, 104 80, 72 113, 20 114, -34 104, -80 96, -130 56, -156 4, -162 -46, -142 -106, -92 -146',
    ),
  },
}

const cloud: Ellipse = { x: 0, y: -36, rx: 137, ry: 120 }
const sideCloud: Ellipse = { x: -26, y: -34, rx: 128, ry: 120 }
const backCloud: Ellipse = { x: 0, y: -28, rx: 137, ry: 126 }

/** Around part of a cloud, clockwise; degrees, 0 to the right and 90 downwards. */
function bumps({ x, y, rx, ry }: Ellipse, [from, to]: readonly [number, number]): Points {
  const count = Math.round((to - from) / 4)
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180
    const out = 1 + 0.05 * Math.abs(Math.sin((index * Math.PI) / 4))
    return [x + rx * out * Math.cos(angle), y + ry * out * Math.sin(angle)]
  })
}

const frontHairline = pathPoints(
  'M 103 36 Q 98 18 98 -8 Q 92 -30 80 -36 Q 68 -58 50 -54 Q 34 -70 16 -60 Q 0 -72 -16 -60 Q -34 -70 -50 -54 Q -68 -58 -80 -36 Q -92 -30 -98 -8 Q -98 18 -103 36',
  4,
)
const sideHairline = pathPoints(
  'M 88 -74 Q 84 -54 68 -56 Q 58 -40 44 -42 Q 26 -34 24 -14 Q 22 14 12 36 Q 4 18 2 2 Q -8 -12 -20 -10 Q -36 -2 -44 22 Q -50 44 -62 62 Q -68 70 -74 74',
  4,
)

const frontCurls: Points = pathPoints(
  'M -104 -40 L -76 -98, -20 -112, 30 -134, 66 -92, 112 -62, -118 -2, 116 2, -40 -142',
)
const sideCurls: Points = pathPoints('M -110 -30 L -70 -100, -14 -126, 44 -104, -30 -66, -90 30, 4 -74')
const backCurls: Points = pathPoints(
  'M -104 -40 L -70 -104, -10 -130, 56 -110, 104 -54, -52 -30, 10 -62, 58 8, -20 44, -92 34, 96 44',
)

const curl = pathPoints('M -9 4 Q -9 -8 1 -8 Q 10 -6 7 3 Q 2 8 -1 2', 3)

function drawCurls(drawing: Drawing, { person }: HairLook, places: Points): void {
  const colour = person.hairPaint === ink ? paper : ink
  for (const [x, y] of places) drawing.line(moved(curl, x, y), { width: 3.6, taper: 0.3, colour })
}
