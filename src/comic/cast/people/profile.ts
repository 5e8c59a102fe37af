/** A head seen from the side, looking right: skin and ear. Eye, brow and mouth are those of the other views. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { moved } from '../../ink/points.ts'
import { showsEars } from './hair.ts'
import type { DrawnPerson } from './person.ts'

export function drawProfileSkin(drawing: Drawing, person: DrawnPerson): void {
  drawing.flat([...outline, [-70, -60], [60, -96]], person.skin)
  drawing.line(outline, { width: 6.2, sharp: true, taper: 0.03 })
  if (showsEars(person, 'profile')) drawProfileEar(drawing, person)
}

function drawProfileEar(drawing: Drawing, { skin }: DrawnPerson): void {
  drawing.shape(moved(ear, -14, 20), skin, { width: 5.4 })
  drawing.line('M -21 8 L -10 8, -8 18, -17 26, -15 34', { width: 3.2 })
}

/** The nose is finer than the pen would draw by itself. */
const outline = [
  ...pathPoints('M 86 -72 C 103 -48 104 -20 98 2', 5),
  ...pathPoints('M 97 10 Q 97 20 101 27 Q 108 35 107 39 Q 105 46 97 48 Q 101 56 96 62 Q 98 69 94 75', 3),
  ...pathPoints('M 95 83 C 92 99 80 106 60 106 C 36 109 2 105 -22 93 C -44 82 -56 66 -62 46', 8),
]
const ear = pathPoints('M 4 22 C -16 18 -24 -8 -12 -22 C 0 -32 20 -24 18 -6 C 17 6 12 12 4 22', 6)
