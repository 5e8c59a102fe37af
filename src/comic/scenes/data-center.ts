/** A data centre from outside: a hall without windows, coolers on its roof, towers, a power line, hills. */
import { ellipse, level, pathPoints } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper } from '../ink/inks.ts'
import { between, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, cover, height, scene, sky } from './canvas.ts'
import { pylon, pylonArms } from './pylon.ts'
import { type Tunnel, tunnel, wallPiece } from './tunnel.ts'

const ground = 358

export const dataCenter = scene((drawing, width) => {
  sky(drawing, { x: 0, y: 0, width, height: 320 })
  hills(drawing, width)
  towers(drawing, width)
  powerLine(drawing, width)
  cover(drawing, width, { top: ground })
  drawing.rules([level(ground, 0, width)], 3)
  drawing.flat(`M 0 392 L ${width} 446, ${width} ${height}, 0 ${height}`, tone(20))
  hall(drawing, width)
})

function hills(drawing: Drawing, width: number): void {
  const x = (share: number): number => Math.round(share * width)
  const ridge = `M ${x(-0.1)} 300 C ${x(0.1)} 210 ${x(0.28)} 330 ${x(0.42)} 312 C ${x(0.52)} 296 ${x(0.68)} 236 ${x(1.1)} 300`
  drawing.shape(`${ridge} L ${x(1.1)} 380 L ${x(-0.1)} 380 Z`, tone(20), { width: 2.8 })
  const trees = count(Math.ceil(width / 22)).flatMap((tree): Points => {
    const tall = 12 + ((tree * 11) % 17)
    return [
      [tree * 22, ground - 6],
      [tree * 22 + 11, ground - 6 - tall],
    ]
  })
  drawing.fill([[-9, ground + 4], ...trees, [width + 9, ground - 9], [width + 9, ground + 4]], ink)
}

/** Two cooling towers with their steam; the far one only where there is room. */
function towers(drawing: Drawing, width: number): void {
  for (const [dx, scale] of [
    [66, 0.66],
    [-8, 0.9],
  ] as const) {
    if (dx > 0 && width < 600) continue
    const at = drawing.at({ x: width * 0.1 + dx, y: ground, scale })
    at.shape('M -52 0 C -34 -50 -32 -90 -40 -138 L 40 -138 C 32 -90 34 -50 52 0 Z', paper, { width: 3 })
    at.fill('M 12 0 C 8 -50 8 -90 12 -136 L 38 -136 C 30 -90 32 -50 48 -2 Z', tone(30))
    at.shape(ellipse([0, -138], [40, 8], 16), ink, { width: 2.6 })
    at.shape(steam, paper, { width: 2.8 })
  }
}

const steam =
  'M -32 -138 C -52 -150 -44 -176 -22 -174 C -34 -202 0 -222 18 -204 C 34 -232 84 -222 76 -192 C 96 -176 74 -156 54 -164 C 48 -148 34 -150 30 -138 Q 0 -128 -32 -138 Z'

/** The near pylon stands between the figures; its wires sag to the far one and leave above the hall. */
function powerLine(drawing: Drawing, width: number): void {
  const near = { x: width * 0.47, foot: ground, tall: 206 }
  const far = { x: width * 0.345, foot: ground, tall: 104 }
  const ends = pylonArms(far)
  const wires = pylonArms(near).map(([x, y], index): Points => {
    const [endX, endY] = ends[index] ?? [0, 0]
    const right = `Q ${x + width * 0.25} ${y + 6} ${x + width * 0.6} ${y - 120}`
    const left = `M ${endX} ${endY} Q ${between(endX, x, 0.6)} ${between(endY, y, 0.3)} ${x} ${y}`
    return pathPoints(`${left} ${right}`, 5)
  })
  drawing.rules(wires, 1.6)
  pylon(drawing, far, 1.8)
  pylon(drawing, near, 2.8)
}

/** Its long wall runs from the right edge into the distance. */
function hall(drawing: Drawing, width: number): void {
  const left = width * 0.545
  const through = tunnel(
    { x: left, y: 96, width: width + 20 - left, height: 348 },
    { x: left, y: 298, width: 0, height: 72 },
  )
  coolers(drawing, through)
  drawing.shape(wallPiece(through, 1, [whole, [0, 1]]), paper, { width: 3.2, sharp: true })
  drawing.flat(wallPiece(through, 1, [whole, [0.86, 0.99]]), tone(30))
  drawing.flat(wallPiece(through, 1, [whole, [0.1, 0.15]]))
  drawing.rules(
    bays.slice(1).map((deep): Points => [through(1, 0.15, deep), through(1, 0.86, deep)]),
    2.2,
  )
  drawing.areas(louvres(through))
}

const whole = [0, 1] as const

/** Where panels of the wall meet, nearer ones wider apart. */
const bays = count(13).map((bay) => 1 - 1 / (1 + bay * 0.42))

const louvres = (through: Tunnel): readonly Points[] =>
  bays.slice(0, 8).flatMap((deep, index) => {
    const next = bays[index + 1] ?? 1
    const span = [between(deep, next, 0.18), between(deep, next, 0.82)] as const
    return [0.5, 0.56, 0.62, 0.68].map((down) => wallPiece(through, 1, [span, [down, down + 0.035]]))
  })

/** Boxes with a fan each, along the edge of the roof. */
function coolers(drawing: Drawing, through: Tunnel): void {
  for (const index of [6, 5, 4, 3, 2, 1, 0]) {
    const [from = 0, to = 1] = bays.slice(index)
    const box = wallPiece(through, 1, [
      [between(from, to, 0.12), between(from, to, 0.86)],
      [-0.16, 0.02],
    ])
    drawing.shape(box, paper, { width: 2.6, sharp: true })
    const [[right, top], [left]] = [box[0] ?? [0, 0], box[1] ?? [0, 0]]
    const [, foot] = box[2] ?? [0, 0]
    const [, low] = box[3] ?? [0, 0]
    const middle = [(left + right) / 2, (top + low) / 4 + ((box[1]?.[1] ?? 0) + foot) / 4] as const
    if (index > 4) continue
    drawing.dot(middle, [(right - left) * 0.28, (low - top) * 0.3])
    if (index < 3) drawing.dot(middle, [(right - left) * 0.08, (low - top) * 0.09], paper)
  }
}
