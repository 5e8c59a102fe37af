/** A shopping street by day, looked along: awnings, hanging signs, wires, the crossing in front. */
import { ellipse, pathPoints, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { between, moved, type Point, type Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { count, scene, sky } from './canvas.ts'
import { skyline } from './skyline.ts'
import { floorPiece, type Tunnel, tunnel, wallPiece } from './tunnel.ts'

/** The far end, around the middle. */
const far = { half: 44, top: 190, foot: 322 }

export const street = scene((drawing, width) => {
  const middle = width / 2
  const through = tunnel(
    { x: -60, y: -190, width: width + 120, height: 600 },
    { x: middle - far.half, y: far.top, width: far.half * 2, height: far.foot - far.top },
  )
  sky(drawing, { x: 0, y: 0, width, height: 330 })
  skyline(drawing, {
    seed: 'end',
    from: middle - 90,
    to: middle + 90,
    foot: far.foot,
    tallest: 96,
    paint: tone(20),
  })
  road(drawing, through)
  houses(drawing, through)
  houses(drawing.at({ x: width, y: 0, mirror: true }), through)
  poles(drawing, through)
  hangingSigns(drawing, through)
})

function road(drawing: Drawing, through: Tunnel): void {
  drawing.flat([through(0, 1, 1), through(1, 1, 1), through(1.2, 1, -0.4), through(-0.2, 1, -0.4)], tone(20))
  drawing.flat([through(0.2, 1, 1), through(0.8, 1, 1), through(0.8, 1, -0.4), through(0.2, 1, -0.4)], paper)
  drawing.rules(
    [0.2, 0.8].map((across): Points => [through(across, 1, -0.4), through(across, 1, 1)]),
    2.6,
  )
  const bars = count(7).map((bar) =>
    floorPiece(through, 1, [
      [-0.42, -0.06],
      [0.225 + bar * 0.08, 0.265 + bar * 0.08],
    ]),
  )
  drawing.areas(bars, tone(60))
  const dashes = [0.1, 0.4, 0.62, 0.78].map((deep) =>
    floorPiece(through, 1, [
      [deep, deep + (1 - deep) * 0.22],
      [0.485, 0.515],
    ]),
  )
  drawing.areas(dashes)
}

/** Front and back of each house, as seen, and how high it stands above its neighbours (0 is the tunnel's ceiling). */
const row = [
  { span: [-0.3, 0.34], roof: -0.02 },
  { span: [0.34, 0.58], roof: 0.26 },
  { span: [0.58, 0.78], roof: 0.02 },
  { span: [0.78, 1], roof: 0.22 },
] as const

/** The left side of the street; the right one is its mirror image. */
function houses(drawing: Drawing, through: Tunnel): void {
  for (const [index, { span, roof }] of [...row.entries()].toReversed()) {
    drawing.shape(wallPiece(through, 0, [span, [roof, 1]]), index === 1 ? tone(10) : paper, {
      width: 3,
      sharp: true,
    })
    drawing.areas(panes(through, index))
    shop(drawing, through, index)
  }
}

/** Windows of the upper storeys. */
function panes(through: Tunnel, index: number): readonly Points[] {
  const { span, roof } = row[index] ?? row[0]
  const columns = index === 0 ? [0.62, 0.84] : [0.14, 0.56]
  const storeys = [0.36, 0.52].filter((down) => down > roof + 0.08)
  return storeys.flatMap((down) =>
    columns.map((column) => {
      const wide = index === 0 ? 0.11 : 0.3
      return wallPiece(through, 0, [
        [between(span[0], span[1], column), between(span[0], span[1], column + wide)],
        [down, down + 0.08],
      ])
    }),
  )
}

/** A window under a striped awning, which stands out into the street. */
function shop(drawing: Drawing, through: Tunnel, index: number): void {
  const { span } = row[index] ?? row[0]
  const [from, to] = [between(span[0], span[1], 0.08), between(span[0], span[1], 0.92)]
  drawing.areas(
    [
      wallPiece(through, 0, [
        [from, to],
        [0.77, 0.95],
      ]),
    ],
    index % 2 ? ink : tone(45),
  )
  if (index > 2) return
  const stripes = index === 0 ? 10 : 6
  const edge = (share: number, lip: number): Point =>
    through(lip === 0 ? 0 : 0.035, lip === 0 ? 0.68 : lip === 1 ? 0.75 : 0.775, between(from, to, share))
  drawing.shape([edge(0, 0), edge(1, 0), edge(1, 1), edge(1, 2), edge(0, 2), edge(0, 1)], paper, {
    width: 2.6,
    sharp: true,
  })
  const bands = count(stripes / 2).map((stripe): Points => {
    const [a, b] = [(stripe * 2) / stripes, (stripe * 2 + 1) / stripes]
    return [edge(a, 0), edge(b, 0), edge(b, 1), edge(b, 2), edge(a, 2), edge(a, 1)]
  })
  drawing.areas(bands)
}

/** Poles and the wires between them. */
function poles(drawing: Drawing, through: Tunnel): void {
  for (const deep of [0.86, 0.62]) {
    const [x, foot] = through(0.86, 1, deep)
    const [, top] = through(0.86, 0.12, deep)
    const thick = 11 * (1 - deep) + 1.5
    drawing.box([x - thick / 2, top], [thick, foot - top], { width: 2.2 })
    drawing.areas(
      [0.05, 0.13].map((down) =>
        rectangle([x - thick * 3, top + (foot - top) * down], [thick * 6, thick * 0.7]),
      ),
    )
  }
  const wires = [-0.03, 0.03].map((aside) => {
    const at = (deep: number, down: number): string => through(0.86 + aside, down, deep).join(' ')
    const near = `M ${at(-0.2, 0.14)} Q ${at(0.3, 0.24)} ${at(0.62, 0.17)}`
    return pathPoints(`${near} Q ${at(0.74, 0.24)} ${at(0.86, 0.17)}`, 6)
  })
  drawing.rules(wires, 1.8)
}

/** Boards that hang out over the pavement, with signs instead of words. */
function hangingSigns(drawing: Drawing, through: Tunnel): void {
  const [leftX, leftY] = through(0.1, 0.56, 0.42)
  const cup = drawing.upright({ x: leftX, y: leftY })
  drawing.rules([moved(pathPoints('M 0 0 L 0 -34, -36 -34'), leftX, leftY)], 3)
  cup.shape(ellipse([0, 0], 24), paper, { width: 3 })
  cup.flat('M -13 -5 L 9 -5 L 6 12 L -10 12 Z')
  cup.ring(ellipse([10, 2], 5, 10), { width: 2.6 })
  const [rightX, rightY] = through(0.9, 0.52, 0.5)
  drawing.box([rightX - 14, rightY - 34], [28, 70], { width: 3, paint: ink })
  drawing.dot([rightX, rightY - 16], 9, spot)
  drawing.rules(
    [2, 12, 22].map(
      (y): Points => [
        [rightX - 8, rightY + y],
        [rightX + 8, rightY + y],
      ],
    ),
    3,
    paper,
  )
}
