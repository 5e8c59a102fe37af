/** Things that carry words for all to read. */
import { level, pathPoints, plumb, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, foremost, picture, thing } from './kinds.ts'
import { label } from './label.ts'
import { middlePlate, plate } from './outlines.ts'
import type { PropDrawing, PropLook } from './prop.ts'

/** Hangs from a nail by its cord. */
export const sign = thing(
  { x: -106, y: -84, width: 212, height: 128 },
  [0.5, 0.24],
  (drawing, { label: words, locale }) => {
    drawing.line('M -66 -34 L 0 -76 L 66 -34', { width: 4.4, sharp: true, taper: 0, unrest: 0 })
    drawing.dot([0, -76], 7)
    drawing.shape(middlePlate(204, 76, 9), ink, { width: 6, exact: true })
    drawing.ring(middlePlate(186, 58, 6), { width: 3, colour: paper, exact: true })
    for (const x of [-66, 66]) drawing.dot([x, -30], 4.4, paper)
    label(drawing, words, { at: [0, 0], size: 50, room: [164, 50], locale, colour: paper, isLoud: true })
  },
)

/** Rising bars, the last one in the spot colour. */
export const chart = chartOf([0.26, 0.44, 0.68, 1])

/** The same bars after better days. */
export const fallingChart = chartOf([1, 0.88, 0.6, 0.2])

/** @param shares of the height that each bar takes up, from the first in time to the last */
function chartOf(shares: readonly number[]): PropDrawing {
  return picture(around(218, 172), [0.5, 0.6], (drawing, look) => drawChart(drawing, look, shares))
}

function drawChart(drawing: Drawing, { label: words, locale }: PropLook, shares: readonly number[]): void {
  const top = drawBoard(drawing, words)
  const bars = shares.map((share, index) => {
    const height = (58 - top) * share
    return rectangle([-76 + index * 42, 58 - height], [28, height])
  })
  for (const [index, paint] of [tone(20), tone(45), ink, spot].entries())
    drawing.shape(bars[index] ?? [], paint, { width: 3.6, sharp: true, unrest: 0 })
  drawAxes(drawing, top)
  label(drawing, words, { at: [0, -56], size: 30, room: [184, 36], locale })
}

/** Gives the height that the highest values reach, below the words where there are any. */
function drawBoard(drawing: Drawing, words: string): number {
  drawing.shape(middlePlate(212, 166, 10), paper, { width: 6, exact: true })
  return words === '' ? -52 : -22
}

const drawAxes = (drawing: Drawing, top: number): Drawing =>
  drawing.line(`M -90 ${top - 10} L -90 60 L 92 60`, { width: 5, sharp: true, taper: 0, unrest: 0 })

/** A line that rose and rises no more. */
export const flatChart = picture(around(218, 172), [0.5, 0.6], (drawing, { label: words, locale }) => {
  const top = drawBoard(drawing, words)
  const line: Points = [
    [-82, 46],
    [-54, 30],
    [-26, top / 2 + 12],
    [2, top + 8],
    [44, top + 8],
    [86, top + 8],
  ]
  drawing.flat([...line, [86, 57], [-82, 57]], tone(20))
  drawing.line(line, { width: 8, sharp: true, taper: 0, unrest: 0, colour: spot })
  for (const point of line) drawing.dot(point, 6)
  drawAxes(drawing, top)
  label(drawing, words, { at: [0, -56], size: 30, room: [184, 36], locale })
})

/** Cardboard, shut with tape. */
export const box = thing(
  { x: -82, y: -134, width: 186, height: 136 },
  [0.5, 0.93],
  (drawing, { label: words, locale }) => {
    const outline = 'M -78 0 L -78 -100 L -48 -128 L 100 -128 L 100 -30 L 74 0 Z'
    drawing.shape(outline, paper, { width: 5.6, sharp: true, unrest: 0 })
    drawing.flat('M 74 -100 L 97 -125 L 97 -31 L 74 -4 Z', tone(45))
    drawing.flat('M -74 -100 L -47 -125 L 97 -125 L 74 -100 Z', tone(10))
    drawing.flat('M -14 -78 L -14 -100 L 14 -126 L 36 -126 L 10 -100 L 10 -78 Z', tone(45))
    drawing.rules([pathPoints('M -78 -100 L 74 -100 L 100 -128'), plumb(74, -100, 0)], 5)
    label(drawing, words, { at: [-2, -40], size: 42, room: [132, 62], locale })
    if (words === '') drawing.flat('M 34 -40 L 46 -54 L 58 -40 L 50 -40 L 50 -14 L 42 -14 L 42 -40 Z')
  },
)

/** A lectern with two microphones: whoever speaks stands behind it. */
export const podium = foremost(
  { x: -118, y: -44, width: 236, height: 178 },
  [0.5, 0.87],
  (drawing, { label: words, locale }) => {
    for (const mirror of [false, true]) {
      const side = drawing.at({ x: 0, y: 0, mirror })
      side.line('M 92 2 C 94 -10 90 -16 82 -22', { width: 5, taper: 0 })
      side.at({ x: 74, y: -27, turn: -56 }).fill(middlePlate(19, 32, 9), ink)
    }
    drawing.flat('M -100 12 L 100 12 L 92 134 L -92 134 Z')
    drawing.shape(plate([-114, 0], [228, 15], 5), paper, { width: 5.6, exact: true })
    drawing.fill(plate([-80, 20], [160, 36], 6), paper)
    if (words === '') drawing.rules([level(38, -50, 50)], 4)
    label(drawing, words, { at: [0, 38], size: 27, room: [140, 32], locale })
  },
)
