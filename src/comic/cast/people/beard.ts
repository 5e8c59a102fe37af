/** A beard along the jaw, which leaves the mouth free. */
import { pathPoints } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { moved, type Point, type Points } from '../../ink/points.ts'
import type { FaceLayout } from './face-layout.ts'
import type { DrawnPerson } from './person.ts'

export function drawBeard(
  drawing: Drawing,
  { hasBeard, hairPaint }: DrawnPerson,
  { view }: FaceLayout,
): void {
  if (!hasBeard) return
  if (view === 'profile') {
    drawing.shape(side, hairPaint, { width: 5 })
    return
  }
  const turned = view === 'three-quarter'
  const opening = turned ? inner.map(([x, y]): Point => [x + 16 * (1 - Math.abs(x) / 100), y]) : inner
  drawing.shape([...(turned ? moved(outer, 3) : outer), ...opening], hairPaint, { width: 5 })
}

const outer: Points = pathPoints('M -98 22 C -104 76 -60 118 0 119 C 60 118 104 76 98 22', 8)
const inner: Points = pathPoints(
  'M 98 22 Q 84 54 52 54 Q 40 92 2 94 Q -38 92 -50 54 Q -84 54 -98 22',
  5,
).slice(1, -1)
const side: Points = pathPoints(
  'M 2 32 C -4 56 -24 78 -22 94 Q 4 114 58 115 Q 92 112 97 90 Q 84 87 74 91 Q 48 94 38 68 Q 26 50 18 30 Q 10 26 2 32',
  6,
)
