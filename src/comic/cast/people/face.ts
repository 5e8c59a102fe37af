import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper } from '../../ink/inks.ts'
import { moved } from '../../ink/points.ts'
import { drawBeard } from './beard.ts'
import { drawEye } from './eyes.ts'
import type { FaceLook } from './face-layout.ts'
import { drawBlush, drawPallor, drawSmileLines, drawTears } from './face-signs.ts'
import { showsEars } from './hair.ts'
import { drawMouth } from './mouths.ts'
import type { DrawnPerson } from './person.ts'
import { drawProfileSkin } from './profile.ts'

export function drawFace(drawing: Drawing, person: DrawnPerson, look: FaceLook): void {
  const { layout, expression } = look
  if (layout.view === 'profile') drawProfileSkin(drawing, person)
  else drawSkin(drawing, person, layout.view)
  if (expression === 'shock') drawPallor(drawing, layout.view)
  drawBlush(drawing, look)
  if (person.age === 'old') drawSmileLines(drawing, layout)
  drawTears(drawing, look)
  for (const place of layout.eyes) drawEye(drawing, person, { ...look, place })
  if (layout.nose) {
    const [x, y] = layout.nose
    if (person.skin !== paper) drawing.dot([x - 1, y - 9], [5, 6], paper)
    drawing.line(moved(pathPoints('M -2 -3 L 4 2, -1 4'), x, y), { width: 3.4 })
  }
  drawBeard(drawing, person, layout)
  drawMouth(drawing, person, look)
}

function drawSkin(drawing: Drawing, person: DrawnPerson, view: 'front' | 'three-quarter'): void {
  if (showsEars(person, view))
    for (const side of view === 'front' ? [-1, 1] : [-1]) drawEar(drawing, person, side)
  const jaw = jaws[view]
  drawing.fill([...jaw, [60, -90], [-60, -90]], person.skin)
  drawing.line(jaw, { width: 6.6, taper: 0.02 })
}

const jaws = {
  front: pathPoints(
    'M -97 -30 C -105 8 -104 36 -92 58 C -80 80 -44 102 0 103 C 44 102 80 80 92 58 C 104 36 105 8 97 -30',
    7,
  ),
  'three-quarter': pathPoints(
    'M -97 -30 C -105 8 -103 36 -90 59 C -74 82 -36 102 10 104 C 48 103 78 84 91 60 C 98 46 99 34 96 22 C 93 10 94 0 97 -12 C 98 -18 98 -24 97 -30',
    6,
  ),
}

/** @param side of the picture; −1 is the left */
export function drawEar(drawing: Drawing, { skin }: Pick<DrawnPerson, 'skin'>, side: number): void {
  const pen = drawing.at({ x: side * 99, y: 22, mirror: side < 0 })
  pen.shape(ear, skin, { width: 5.6 })
  pen.line('M 2 -10 L 9 -4, 3 4, 6 12', { width: 3.2 })
}

const ear = pathPoints('M -8 -20 C 4 -30 20 -22 18 -4 C 17 12 10 26 -6 22 Q -14 0 -8 -20', 6)
