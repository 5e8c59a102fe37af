/** What stands about in an office. */
import { ellipse, level, pathPoints, rectangle, spline } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { moved, type Point, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { foremost, onFoot, thing } from './kinds.ts'
import { plate } from './outlines.ts'
import type { PropDrawing, PropLook } from './prop.ts'

/** From side to side of any panel: its top in sight, its front in tone. */
export const desk: PropDrawing = {
  ...foremost({ x: -360, y: 0, width: 720, height: 66 }, [0.5, 0.89], drawDesk),
  hasHalo: false,
}

function drawDesk(drawing: Drawing, { width, height }: PropLook): void {
  const foot = height * 0.6
  drawing.flat(rectangle([-width, 0], [2 * width, foot]), paper)
  drawing.flat(rectangle([-width, 20], [2 * width, foot]), tone(20))
  drawing.rules([level(0, -width, width)], 5)
  drawing.rules([level(20, -width, width)], 3)
}

export const mug = foremost({ x: -30, y: -92, width: 78, height: 94 }, [0.62, 0.925], (drawing) => {
  drawing.shape(ellipse([26, -29], [19, 17], 10), paper, { width: 4.6, exact: true })
  drawing.shape(ellipse([25, -29], [10, 8], 8), paper, { width: 4, exact: true })
  drawing.shape('M -27 -54 L 27 -54 L 24 0 L -24 0 Z', paper, { width: 5.4, sharp: true, unrest: 0 })
  drawing.flat('M -24 -34 L 24 -34 L 23 -20 L -23 -20 Z', spot)
  for (const x of [-9, 7]) drawing.line(spline(steam(x), false, 4), { width: 4, taper: 0.3 })
})

const steam = (x: number): Points => moved(pathPoints('M 0 -62 L 5 -69, -2 -79, 4 -88'), x)

export const bin = thing(onFoot(94, 120), [0.5, 0.94], (drawing) => {
  drawing.shape(plate([-14, -117], [28, 16], 5), paper, { width: 4.4, exact: true })
  drawing.shape('M -37 -86 L 37 -86 L 29 0 L -29 0 Z', paper, { width: 6, sharp: true, unrest: 0 })
  drawing.flat('M 14 -83 L 34 -83 L 26 -3 L 8 -3 Z', tone(20))
  for (const x of [-18, 0, 18]) drawing.line(rib(x), { width: 4.4, taper: 0.1, exact: true })
  drawing.fill(plate([-46, -105], [92, 20], 7), ink)
})

const rib = (x: number): Points => [
  [x, -72],
  [x * 0.92, -40],
  [x * 0.82, -14],
]

export const plant = thing(onFoot(138, 154), [0.5, 0.95], (drawing) => {
  for (const leaf of leaves) drawing.shape(leafOf(leaf), tone(leaf[2]), { width: 4.4 })
  drawing.shape('M -36 -52 L 36 -52 L 27 0 L -27 0 Z', paper, { width: 5.6, sharp: true, unrest: 0 })
  drawing.flat('M -35 -52 L 35 -52 L 33 -38 L -33 -38 Z')
})

/** Degrees, length and tone; those behind come first. */
const leaves = [
  [-58, 82, 45],
  [56, 78, 45],
  [-30, 100, 30],
  [32, 96, 30],
  [2, 108, 20],
] as const

function leafOf([degrees, length]: readonly [number, number, number]): Points {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
  const along = (share: number, aside: number): Point => [
    dx * length * share - dy * aside,
    -46 + dy * length * share + dx * aside,
  ]
  return spline([[0, -44], along(0.5, -15), along(1, 0), along(0.5, 15)], true, 5)
}
