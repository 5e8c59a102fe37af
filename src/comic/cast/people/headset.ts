/** A headset with a microphone; its band is under the hat of somebody who wears one. */
import type { View } from '../../../stories/script-words.ts'
import { arc, ellipse, pathPoints, roundedRectangle } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper, spot } from '../../ink/inks.ts'
import { moved, type Points } from '../../ink/points.ts'
import type { DrawnPerson } from './person.ts'

export function drawHeadset(drawing: Drawing, { hat }: DrawnPerson, view: View): void {
  if (view === 'profile') return drawFromSide(drawing, !hat)
  if (!hat) drawing.shape(band, paper, { width: 4.4, sharp: true })
  for (const [x, k] of cups[view]) drawCup(drawing, x, k)
  if (view !== 'back') drawMicrophone(drawing, pathPoints('M -112 50 L -92 77, -53 81'))
}

const cups = {
  front: pathPoints('M -115 0.8 L 115 0.8'),
  'three-quarter': pathPoints('M -113 1 L 123 0.5'),
  back: pathPoints('M -115 0.8 L 115 0.8'),
} as const

function drawCup(drawing: Drawing, x: number, k: number): void {
  drawing.shape(roundedRectangle([x - 20 * k, -14], [40 * k, 66], 16 * k), spot, { width: 5.6 })
  if (k > 0.6) drawing.line(moved(pathPoints('M 0 4 L 0 32'), x), { width: 3.6 })
}

function drawFromSide(drawing: Drawing, hasBand: boolean): void {
  if (hasBand) drawing.shape(sideBand, paper, { width: 4.4 })
  drawing.shape(ellipse([-14, 20], [33, 38], 22), spot, { width: 5.8 })
  drawing.ring(ellipse([-14, 20], [16, 20], 14), { width: 3.6 })
  drawMicrophone(drawing, pathPoints('M -6 52 L 8 82, 36 93'))
}

function drawMicrophone(drawing: Drawing, boom: Points): void {
  const [x, y] = boom.at(-1) ?? [0, 0]
  drawing.line(boom, { width: 5, taper: 0.05 }).dot([x + 8, y], [12, 8])
}

const bandArc = (rx: number, ry: number): Points =>
  arc({ x: 0, y: 0, rx, ry }, [Math.PI * 0.98, Math.PI * 2.02], 20)
const band: Points = [...bandArc(121, 146), ...bandArc(110, 133).toReversed()]

/** From the cup over the top of the head. */
const sideBand = pathPoints(
  'M -22 -10 C -26 -60 -22 -110 -18 -134 Q -10 -150 2 -136 C -2 -110 -8 -60 -4 -10',
  6,
)
