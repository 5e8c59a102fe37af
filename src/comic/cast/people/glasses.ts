/** Glasses: lenses are clear, so that eyes can act. */
import { ellipse, pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import type { Point, Points } from '../../ink/points.ts'
import type { FaceLayout, FacePart } from './face-layout.ts'
import type { DrawnPerson } from './person.ts'

export function drawGlasses(drawing: Drawing, person: DrawnPerson, layout: FaceLayout): void {
  if (!person.glasses) return
  const { outline, drop, width } = lenses[person.glasses]
  for (const { x, y, k } of layout.eyes)
    drawing.at({ x, y: y + drop }).ring(
      outline.map(([px, py]): Point => [px * k, py]),
      { width: 5 },
    )
  const [near, far] = layout.eyes
  if (near && far)
    drawing.line(
      bridge(near, far, width).map(([x, y]): Point => [x, y + drop]),
      { width: 5, taper: 0 },
    )
  const edge = layout.view === 'profile' ? -12 : person.hair === 'curls' ? -88 : -97
  if (near && layout.view !== 'front')
    drawing.flat(temple([near.x - width * near.k, near.y + drop - 4], [edge, near.y + drop / 3 - 4]))
}

const temple = ([x, y]: Point, [edgeX, edgeY]: Point): Points => [
  [x, y - 3],
  [edgeX, edgeY - 2],
  [edgeX, edgeY + 2],
  [x, y + 2],
]

const lenses = {
  round: { outline: ellipse([0, 0], [34, 33], 24), drop: 0, width: 34 },
  'half-moon': { outline: pathPoints('M -29 -10 L 29 -10 C 31 16 -31 16 -29 -10', 8), drop: 36, width: 27 },
} as const

const bridge = (near: FacePart, far: FacePart, width: number): Points => [
  [near.x + width * near.k - 2, near.y - 4],
  [(near.x + far.x) / 2, near.y - 9],
  [far.x - width * far.k + 2, near.y - 4],
]
