/** Screens that show something. */
import { level, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { around, picture, thing } from './kinds.ts'
import { label } from './label.ts'
import { cross, middlePlate, pebble, plate, tick } from './outlines.ts'
import type { PropDrawing, PropLook } from './prop.ts'

/** A monitor: rows of words, each with a ✓ or ✗ at its end or none; without words a dashboard. */
export const screen = picture({ x: -150, y: -104, width: 300, height: 266 }, [0.5, 0.6], (drawing, look) => {
  drawing.shape('M -34 96 L 34 96 L 44 148 L -44 148 Z', tone(30), { width: 5, sharp: true, unrest: 0 })
  drawing.shape(plate([-88, 142], [176, 17], 7), paper, { width: 5, exact: true })
  drawing.shape(middlePlate(290, 200, 14), ink, { width: 6, exact: true })
  drawing.fill(middlePlate(264, 174, 5), paper)
  drawing.flat(rectangle([-131, -86], [262, 34]), tone(30))
  for (const x of [-114, -97, -80]) drawing.dot([x, -69], 5)
  drawing.rules([level(-52, -131, 131)], 3)
  if (look.label === '') drawDashboard(drawing)
  else drawRows(drawing, look)
})

/** Where rows are, below the window's bar. */
const list = { top: -50, height: 134 } as const

function drawRows(drawing: Drawing, { label: words, locale }: PropLook): void {
  const rows = words.split('\n').map(rowOf)
  const isList = rows.some(({ sign }) => sign !== null)
  const height = Math.min(list.height / rows.length, 68)
  const top = list.top + (list.height - height * rows.length) / 2
  const size = Math.min(isList ? 32 : 42, height * 0.62)
  for (const [index, { text, sign }] of rows.entries()) {
    const y = top + height * (index + 0.5)
    if (index > 0) drawing.rules([level(y - height / 2, -122, 122)], 2.6)
    const room = [isList ? 190 : 240, height * 0.9] as const
    label(drawing, text, { at: [isList ? -118 : 0, y], size, room, locale, isLeft: isList })
    if (sign === '✓') drawing.flat(tick([101, y], Math.min(17, height * 0.3)))
    if (sign === '✗') drawing.flat(cross([102, y], Math.min(17, height * 0.3)), spot)
  }
}

interface ScreenRow {
  readonly text: string
  readonly sign: '✓' | '✗' | null
}

/** Splits the sign off the end of a line. */
export function rowOf(line: string): ScreenRow {
  const text = line.replace(/[✓✔✗✘]\s*$/u, '').trim()
  const sign = /[✓✔]\s*$/u.test(line) ? '✓' : /[✗✘]\s*$/u.test(line) ? '✗' : null
  return { text, sign }
}

function drawDashboard(drawing: Drawing): void {
  const bars = [22, 36, 30, 52, 46].map((height, index) =>
    rectangle([30 + index * 19, 70 - height], [12, height]),
  )
  drawing.areas(bars.slice(0, 4), tone(45))
  drawing.areas(bars.slice(4))
  drawing.rules([level(72, 22, 122)], 3)
  drawing.rules([level(-30, 26, 112), level(-14, 26, 84), level(2, 26, 100)], 4)
  drawing.flat('M -118 72 L -118 44 L -92 20 L -68 34 L -40 -6 L -10 -30 L -10 72 Z', tone(20))
  drawing.line(trend, { width: 6, sharp: true, taper: 0, unrest: 0, colour: spot })
  drawing.rules(['M -118 -38 L -118 72, -2 72'], 3)
}

const trend: Points = pathPoints('M -116 44 L -92 20, -68 34, -40 -6, -10 -30')

/** Upright, with a talk on its screen. */
export const phone = picture(around(100, 178), [0.5, 0.64], (drawing) => {
  drawing.shape(middlePlate(96, 174, 15), ink, { width: 5, exact: true })
  drawing.fill(middlePlate(80, 156, 8), paper)
  drawing.flat(rectangle([-39, -76], [78, 24]), tone(20))
  drawing.fill(plate([-15, -80], [30, 11], 4), ink)
  drawing.shape(plate([-31, -42], [46, 26], 8), tone(20), { width: 3, exact: true })
  drawing.fill(plate([-12, -7], [43, 22], 8), spot)
  drawing.shape(plate([-31, 24], [36, 20], 8), tone(20), { width: 3, exact: true })
  drawing.rules([level(60, -28, 14)], 5)
  drawing.dot([26, 60], 7)
})

/** A huge phone in a hand. Who stands at its place appears on its screen. */
export const bigPhone: PropDrawing = {
  ...thing({ x: -161, y: -202, width: 312, height: 400 }, [0.75, 0.63], drawBigPhone),
  drawFront: drawHolding,
}

function drawBigPhone(drawing: Drawing): void {
  drawing.shape('M -118 260 L -150 250 C -150 150 -156 60 -104 50 L -92 260 Z', paper, { width: 6 })
  drawing.shape(middlePlate(248, 392, 26), ink, { width: 6, exact: true })
  drawing.fill(middlePlate(216, 360, 16), tone(10))
  drawing.fill(plate([-34, -184], [68, 20], 8), ink)
}

function drawHolding(drawing: Drawing, look: PropLook): void {
  if (look.label !== '') drawDialog(drawing.upright({ x: 0, y: 0 }), look)
  for (const [y, scale] of fingers) drawFinger(drawing.at({ x: 146, y, scale, turn: 7 }))
  drawing.shape(thumb, paper, { width: 6 })
  drawing.line('M -112 62 C -104 58 -96 62 -95 74', { width: 3.2 })
}

/** From the lowest to the uppermost, each lying over the next below it: the height of its knuckle, and its size. */
const fingers = [
  [168, 0.8],
  [130, 0.95],
  [88, 1.02],
  [46, 0.96],
] as const

/** Comes round the edge from behind, its tip to the left. */
function drawFinger(drawing: Drawing): void {
  drawing.shape(finger, paper, { width: 5.4, exact: true })
  drawing.line(crease, { width: 2.6, exact: true })
}

const finger: Points = pathPoints('M 2 -14 L -12 -24, -42 -21, -59 -10, -57 8, -36 19, -8 20, 3 4')
const crease: Points = pathPoints('M -14 -17 L -9 -8, -11 1')

const thumb = 'M -156 260 C -152 160 -150 90 -118 54 C -104 38 -82 48 -84 72 C -86 118 -100 150 -104 260 Z'

function drawDialog(drawing: Drawing, { label: words, locale }: PropLook): void {
  drawing.flat(rectangle([-106, 34], [212, 146]), paper)
  drawing.shape(plate([-92, 44], [178, 66], 12), paper, { width: 5, exact: true })
  label(drawing, words, { at: [-3, 77], size: 36, room: [158, 58], locale })
  for (const x of [-82, 12]) drawing.shape(pebble([x, 116], [70, 52]), paper, { width: 5, exact: true })
  drawing.flat(tick([-48, 142], 15))
  drawing.flat(cross([47, 142], 14), spot)
}
