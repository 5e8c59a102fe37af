/** Clocks and days. None of them is ever mirrored. */
import { ellipse, level, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, picture } from './kinds.ts'
import { label } from './label.ts'
import { middlePlate, plate } from './outlines.ts'

/** On a wall, at ten past ten. */
export const clock = picture(around(104, 104), [0.5, 0.2], (drawing) => {
  drawing.shape(ellipse([0, 0], 49, 16), ink, { width: 5, exact: true })
  drawing.fill(ellipse([0, 0], 41, 14), paper)
  drawHours(drawing, 37)
  hand(drawing, { hours: 10.17, length: 22, width: 7, colour: ink })
  hand(drawing, { hours: 2, length: 31, width: 5, colour: spot })
  drawing.dot([0, 0], 5)
})

/** A dial whose first hours are shaded, as many as the first number of its label. */
export const dial = picture(
  { x: -64, y: -64, width: 128, height: 186 },
  [0.5, 0.58],
  (drawing, { label: words, locale }) => {
    const hours = hoursOf(words)
    drawing.shape(ellipse([0, 0], 60, 18), paper, { width: 6.5, exact: true })
    drawing.shape(sector(hours, 47), tone(45), { width: 3.4, sharp: true, unrest: 0 })
    drawHours(drawing, 55)
    hand(drawing, { hours, length: 42, width: 8, colour: spot })
    drawing.dot([0, 0], 7)
    if (words === '') return
    drawing.fill(plate([-60, 74], [120, 48], 9), ink)
    label(drawing, words, { at: [0, 98], size: 31, room: [106, 42], locale, colour: paper })
  },
)

/**
 * The first number of a label as hours of a dial: `4 h`, `9½ h`, `9時間半`, `1.5 hours`. Half a day at the most; three
 * hours where no number is written.
 */
export function hoursOf(words: string): number {
  const plain = words.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const [, whole = '', fraction = '', rest = ''] = /(\d+(?:\.\d+)?|(?=[½¼¾]))([½¼¾]?)(.*)/.exec(plain) ?? []
  if (whole === '' && fraction === '') return 3
  const half = /^\s*(時間|時|h)?半/.test(rest) ? 0.5 : 0
  return Math.min(12, Number(whole) + (parts[fraction] ?? 0) + half)
}

const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const towards = (hours: number, length: number): Point => {
  const angle = (hours / 6) * Math.PI
  return [Math.sin(angle) * length, -Math.cos(angle) * length]
}

function sector(hours: number, radius: number): Points {
  const steps = Math.max(4, Math.ceil(hours * 3))
  const edge = Array.from({ length: steps + 1 }, (_, index) => towards((hours * index) / steps, radius))
  return hours < 12 ? [[0, 0], ...edge] : edge.slice(1)
}

function drawHours(drawing: Drawing, radius: number): void {
  const marks = (each: readonly number[], inner: number): Points[] =>
    each.map((hour) => [towards(hour, radius * inner), towards(hour, radius)])
  drawing.rules(marks([0, 3, 6, 9], 0.84), 5)
  drawing.rules(marks([1, 2, 4, 5, 7, 8, 10, 11], 0.9), 3)
}

interface ClockHand {
  readonly hours: number
  readonly length: number
  readonly width: number
  readonly colour: Paint
}

function hand(drawing: Drawing, { hours, length, width, colour }: ClockHand): void {
  const points = [towards(hours, -8), towards(hours, length * 0.6), towards(hours, length)]
  drawing.line(points, { width, colour, taper: [0, 0.1], sharp: true, unrest: 0 })
}

/** A month on the wall, one day of it ringed. */
export const calendar = picture(around(132, 146), [0.5, 0.6], (drawing) => {
  drawing.shape(middlePlate(124, 124, 8), paper, { width: 5.6, exact: true })
  drawing.fill(plate([-62, -62], [124, 38], 8), ink)
  drawing.rules([level(-43, -26, 26)], 6, paper)
  for (const x of [-34, 34]) drawing.shape(plate([x - 6, -70], [12, 22], 5), paper, { width: 4, exact: true })
  const days = Array.from({ length: 14 }, (_, index) => index + 1)
    .filter((place) => place !== 10)
    .map((place) => rectangle([-49 + (place % 5) * 22, -14 + Math.floor(place / 5) * 24], [10, 10]))
  drawing.areas(days)
  drawing.dot([-44, 39], 9, spot)
})
