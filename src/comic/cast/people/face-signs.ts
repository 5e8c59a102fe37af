/** Blush, tears, pallor and other things that a feeling leaves on a face. */
import type { Expression } from '../../../stories/script-words.ts'
import { ellipse, pathPoints, triples } from '../../ink/curves.ts'
import type { Drawing } from '../../ink/drawing.ts'
import { paper, spot } from '../../ink/inks.ts'
import { moved, type Points } from '../../ink/points.ts'
import { pallor } from '../../ink/tone.ts'
import type { FaceLayout, FaceLook, FaceView } from './face-layout.ts'

/** Strokes a cheek. */
const blushes: Partial<Readonly<Record<Expression, number>>> = {
  smile: 3,
  happy: 4,
  laugh: 4,
  smug: 3,
  relief: 3,
  sparkle: 4,
  sleep: 3,
}

export function drawBlush(drawing: Drawing, { layout, expression }: FaceLook): void {
  const count = blushes[expression] ?? 0
  if (count === 0) return
  const strokes = layout.cheeks.flatMap(({ x, y, k }) =>
    Array.from({ length: count }, (_, index) => blush(x + (index - (count - 1) / 2) * 9 * k, y)),
  )
  drawing.areas(strokes, spot)
}

const blush = (x: number, y: number): Points => moved(pathPoints('M -5 9 L 3 -9, 6 -8, -1 8'), x, y)

/** Lines down a forehead that has lost its blood. */
export function drawPallor(drawing: Drawing, view: FaceView): void {
  const from = view === 'profile' ? 14 : -96
  const to = view === 'profile' ? 94 : 96
  drawing.flat(`M ${from} -46 L ${to} -46, ${to} 6, ${from} 6`, pallor)
}

/** Laughter lines beside eyes and mouth. */
export function drawSmileLines(drawing: Drawing, { eyes, mouth, view }: FaceLayout): void {
  for (const { x, y, k, side } of eyes) {
    const pen = drawing.at({ x: x + side * 24 * k, y: y + 6, mirror: side < 0 })
    pen.areas(['M 0 -3 L 13 -6, 1 0', 'M -1 4 L 12 6, -1 7'])
  }
  for (const side of view === 'profile' ? [-1] : [-1, 1]) {
    const reach = view === 'profile' ? 46 : 38
    const pen = drawing.at({ x: mouth.x + side * reach, y: mouth.y, mirror: side < 0 })
    pen.areas(['M -4 -12 L 2 -6, 2 4, -1 -4'])
  }
}

export function drawTears(drawing: Drawing, { layout, expression }: FaceLook): void {
  for (const { x, y, k, side } of layout.eyes) {
    const pen = drawing.at({ x, y, mirror: side < 0 })
    if (expression === 'cry') drawStream(pen, k)
    if (expression === 'laugh') drop(pen.at({ x: 30 * k, y: 2, scale: 0.7, turn: -35 }))
  }
  const [near] = layout.eyes
  const [cheek] = layout.cheeks
  if (expression === 'sad' && near && cheek)
    drop(drawing.at({ x: near.x + near.side * 22 * near.k, y: cheek.y + 8 }))
}

function drawStream(pen: Drawing, k: number): void {
  const stream: Points = [
    [-12 * k, 11],
    [-14 * k, 40],
    [-11 * k, 66],
    [11 * k, 62],
    [14 * k, 40],
    [12 * k, 11],
  ]
  pen.shape(stream, paper, { width: 4 })
  pen.areas(
    [0, 7].map((x) => [
      [x * k, 24],
      [(x + 3) * k, 24],
      [(x + 2) * k, 50 - x],
    ]),
  )
}

function drop(pen: Drawing): void {
  pen.shape('M 0 -12 L 3 -6, 7 2, 4 9, -4 9, -7 2, -3 -6', paper, { width: 3.6 })
}

/** What leaves the face and lies over everything: a puff of breath, the bubble of a sleeper. */
export function drawBreath(drawing: Drawing, { layout, expression }: FaceLook): void {
  const { x, y } = layout.mouth
  if (expression === 'relief') {
    const pen = drawing.at({ x: x + (layout.view === 'profile' ? 12 : 20), y: y + 6 })
    for (const [px, py, r] of puff) pen.dot([px, py], r)
    for (const [px, py, r] of puff) pen.dot([px - 0.6, py - 0.6], r - 3.6, paper)
  }
  if (expression === 'sleep') {
    const nose = layout.nose ?? [98, 46]
    const pen = drawing.at({ x: nose[0] + 18, y: nose[1] + 17 })
    pen.shape(ellipse([0, 0], [16, 16], 16), paper, { width: 4 })
    pen.line('M -8 -4 L -5 -9, 0 -11', { width: 3 })
  }
}

const puff = triples('4 0 6, 17 -7 10, 31 -6 13, 23 5 11')
