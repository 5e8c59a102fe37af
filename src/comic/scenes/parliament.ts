/** A parliament: the chair under an arch, seats in half circles around it. */
import { arc, type Ellipse, level, onEllipse, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { moved, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, scene } from './canvas.ts'
import { column } from './columns.ts'

const wallFoot = 322

export const parliament = scene((drawing, width) => {
  const x = width / 2
  drawing.rules([level(20, 0, width), level(40, 0, width)], 2.8)
  drawing.flat(rectangle([0, 226], [width, wallFoot - 226]), tone(10))
  drawing.rules([level(226, 0, width)], 2.6)
  apse(drawing, x)
  for (const share of width > 560 ? [0.04, 0.185, 0.815, 0.96] : [0.04, 0.96])
    column(drawing, [width * share, wallFoot], { tall: 272, thick: 32 })
  for (const side of [-1, 1]) column(drawing, [x + side * 98, wallFoot], { tall: 272, thick: 32 })
  cover(drawing, width, { paint: tone(20), top: wallFoot })
  drawing.rules([level(wallFoot, 0, width)], 3)
  rostrum(drawing, x)
  for (const row of count(4)) seats(drawing, width, row)
})

/** The niche behind the chair, with a rosette. */
function apse(drawing: Drawing, x: number): void {
  drawing.shape(
    `M ${x - 70} 330 L ${x - 70} 170 C ${x - 70} 76 ${x + 70} 76 ${x + 70} 170 L ${x + 70} 330 Z`,
    tone(30),
    { width: 3 },
  )
  drawing.dot([x, 168], 30, paper)
  drawing.ring(arc({ x, y: 168, rx: 27, ry: 27 }, [0, Math.PI * 2 - 0.3], 20), { width: 2.6 })
  const petals = count(8).map((petal) =>
    [0, 0.08, 0.125, 0.17].map((turn, point) => {
      const reach = point === 0 ? 5 : point === 2 ? 21 : 15
      const angle = (petal / 8 + (point === 0 ? 0.125 : turn)) * 2 * Math.PI
      return onEllipse({ x, y: 168, rx: reach, ry: reach }, angle)
    }),
  )
  drawing.areas(petals)
}

function rostrum(drawing: Drawing, x: number): void {
  drawing.fill(moved(pathPoints('M -22 300 L -24 238, -14 224, 14 224, 24 238, 22 300'), x), ink)
  drawing.line(moved(pathPoints('M -15 280 L -16 242, 0 232, 16 242, 15 280'), x), {
    width: 2.2,
    colour: paper,
  })
  drawing.box([x - 58, 276], [116, 60], { width: 2.8 })
  drawing.box([x - 66, 268], [132, 10], { width: 2.8 })
  drawing.areas(
    [-50, -16, 18].map((dx) => rectangle([x + dx, 288], [32, 36])),
    tone(45),
  )
  drawing.box([x - 40, 318], [80, 36], { width: 2.8 })
  drawing.flat(rectangle([x - 34, 328], [68, 20]))
}

/** One row: the desk's curved edge with seats before it. Nearer rows are wider and lower. */
function seats(drawing: Drawing, width: number, row: number): void {
  const grows = 1 + row * 0.44
  const curve: Ellipse = { x: width / 2, y: 322 + row * 6, rx: width * 0.25 * grows + 20, ry: 40 * grows }
  const span = [Math.PI * 0.01, Math.PI * 0.99] as const
  const edge = arc(curve, span, 22)
  const lip: Points = edge.map(([x, y]) => [x, y + 9 * grows])
  drawing.flat([...edge, ...lip.toReversed()], paper)
  drawing.rules([[...edge, ...lip.toReversed(), ...edge.slice(0, 1)]], 2.4)
  const places = 9 + row
  const backs = count(places).map((place) => {
    const angle = Math.PI * (0.03 + (0.94 * (place + 0.5)) / places)
    const [x, y] = onEllipse(curve, angle)
    return chairBack([x, y + 6 * grows], 11 * grows)
  })
  drawing.areas(backs)
}

const chairBack = ([x, y]: readonly [number, number], half: number): Points => [
  [x - half, y + half * 1.5],
  [x - half, y + half * 0.3],
  [x - half * 0.6, y],
  [x + half * 0.6, y],
  [x + half, y + half * 0.3],
  [x + half, y + half * 1.5],
]
