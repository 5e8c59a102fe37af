/** A farm: rows of young plants run to the barn and its silo, hills behind, a fence on both sides. */
import { level, levels, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Points } from '../ink/points.ts'
import { tone } from '../ink/tone.ts'
import { clearOf, count, cover, height, scene, sky } from './canvas.ts'

const yard = 268

export const farm = scene((drawing, width, heads) => {
  sky(drawing, { x: 0, y: 0, width, height: yard })
  cloud(drawing.at({ x: width * 0.2, y: 96 }))
  cloud(drawing.at({ x: width * 0.82, y: 64, scale: 0.8, mirror: true }))
  hills(drawing, width)
  windPump(drawing.at({ x: width * clearOf(heads, [0.915, 0.085]), y: yard }))
  silo(drawing.at({ x: width / 2 + 92, y: yard }))
  barn(drawing.at({ x: width / 2, y: yard + 4 }))
  fields(drawing, width)
  fence(drawing, width)
})

function cloud(drawing: Drawing): void {
  const puffs =
    'M -74 0 C -106 -2 -98 -36 -62 -28 C -54 -62 8 -64 20 -36 C 40 -52 74 -36 66 -14 C 94 -16 96 0 72 0 Z'
  drawing.shape(puffs, paper, { width: 2.6 })
}

function hills(drawing: Drawing, width: number): void {
  const x = (share: number): number => Math.round(share * width)
  const back = `M ${x(-0.1)} 232 C ${x(0.08)} 150 ${x(0.24)} 168 ${x(0.4)} 214 C ${x(0.56)} 180 ${x(0.8)} 138 ${x(1.1)} 226`
  drawing.shape(`${back} L ${x(1.1)} 300 L ${x(-0.1)} 300 Z`, tone(20), { width: 2.8 })
  const front = `M ${x(-0.1)} 250 C ${x(0.1)} 216 ${x(0.3)} 226 ${x(0.5)} 250 C ${x(0.7)} 224 ${x(0.9)} 214 ${x(1.1)} 244`
  drawing.shape(`${front} L ${x(1.1)} 300 L ${x(-0.1)} 300 Z`, tone(45), { width: 2.8 })
}

/** Black boards, white edges, a door with a cross of planks. 0 0 is the middle of its foot. */
function barn(drawing: Drawing): void {
  drawing.shape('M -78 0 L -78 -92 L -58 -134 L 0 -166 L 58 -134 L 78 -92 L 78 0 Z', ink, {
    width: 3,
    sharp: true,
  })
  drawing.rules(plumbs([-62, -46, 46, 62], -90, 0), 1.8, paper)
  drawing.rules(['M -70 -90 L -52 -129, 0 -157, 52 -129, 70 -90'], 3, paper)
  drawing.line('M -92 -84 L -66 -138 L 0 -174 L 66 -138 L 92 -84', {
    width: 11,
    sharp: true,
    taper: 0,
    unrest: 0,
  })
  drawing.line('M -90 -87 L -65 -137 L 0 -173 L 65 -137 L 90 -87', {
    width: 5,
    sharp: true,
    taper: 0,
    unrest: 0,
    colour: paper,
  })
  drawing.flat(rectangle([-36, -68], [72, 68]), spot)
  drawing.rules(
    [
      'M -34 -66 L 34 -2',
      'M 34 -66 L -34 -2',
      [...rectangle([-36, -68], [72, 68]), [-36, -70]],
      plumb(0, -68, 0),
    ],
    4.5,
    paper,
  )
  drawing.box([-16, -124], [32, 36], { width: 3.4, paint: paper })
  drawing.rules([plumb(0, -124, -88), level(-106, -16, 16)], 3)
  drawing.rules([plumb(0, -204, -174), level(-196, -14, 14)], 3)
  drawing.flat('M -12 -206 L 8 -212 L 8 -206 L 16 -216 L 14 -202 L 4 -198 L -8 -200 Z')
}

function silo(drawing: Drawing): void {
  drawing.shape('M -6 0 L -6 -150 Q -4 -182 22 -184 Q 48 -182 50 -150 L 50 0 Z', paper, { width: 3 })
  drawing.flat('M 26 -2 L 26 -182 Q 44 -178 47 -150 L 47 -2 Z', tone(30))
  drawing.rules(levels([-150, -118, -86, -54, -22], -6, 50), 2.4)
}

/** 0 0 is the middle of its foot. */
function windPump(drawing: Drawing): void {
  drawing.rules(['M -24 0 L -4 -126', 'M 24 0 L 4 -126', level(-40, -18, 18), level(-82, -11, 11)], 3)
  drawing.rules(['M -18 -40 L 11 -82', 'M 18 -40 L -11 -82'], 2)
  const blades = count(10).map((at): Points => {
    const way = (turn: number, reach: number): readonly [number, number] => [
      Math.sin((at * Math.PI) / 5 + turn) * reach,
      -132 - Math.cos((at * Math.PI) / 5 + turn) * reach,
    ]
    return [way(0, 8), way(-0.14, 34), way(0.2, 34)]
  })
  drawing.areas(blades)
  drawing.dot([0, -132], 7, spot)
  drawing.flat('M 30 -134 L 58 -144 L 58 -120 L 30 -130 Z')
}

/** A track to the door, furrows beside it, plants that grow towards the eye. */
function fields(drawing: Drawing, width: number): void {
  cover(drawing, width, { top: yard })
  drawing.rules([level(yard, 0, width)], 3)
  const middle = width / 2
  const x = (at: number, y: number): number => middle + at * (22 + (y - yard) * 0.36)
  const furrow = (from: number, to: number): Points => [
    [x(from, 296), 296],
    [x(to, 296), 296],
    [x(to, height), height],
    [x(from, height), height],
  ]
  const half = Math.ceil(width / 60)
  const rows = count(half).flatMap((at) => [1.6 + at, -2.1 - at])
  drawing.areas(
    rows.map((at) => furrow(at, at + 0.5)),
    tone(45),
  )
  const plants = count(half).flatMap((at) =>
    [306, 322, 344, 374, 412, 456].flatMap((y) =>
      [1.85 + at, -1.85 - at].flatMap((place) => {
        const left = x(place, y)
        return left < -20 || left > width + 20 ? [] : [plant(left, y, 0.34 + (y - 296) / 150)]
      }),
    ),
  )
  drawing.areas(plants)
  drawing.rules(
    [
      [
        [x(-1, yard), yard],
        [x(-1, height), height],
      ],
      [
        [x(1, yard), yard],
        [x(1, height), height],
      ],
    ],
    2.6,
  )
}

const plant = (x: number, y: number, size: number): Points =>
  (
    [
      [0, 3],
      [-13, -9],
      [-4, -7],
      [0, -18],
      [4, -7],
      [13, -9],
    ] as const
  ).map(([dx, dy]) => [x + dx * size, y + dy * size])

/** Left and right of the track, from the edge of the picture to the yard. */
function fence(drawing: Drawing, width: number): void {
  const gap = Math.max(120, width * 0.19)
  for (const side of [-1, 1]) {
    const posts = count(Math.ceil((width / 2 - gap) / 52) + 1).map((at) => width / 2 + side * (gap + at * 52))
    const [from = 0, to = 0] = [posts[0], posts.at(-1)]
    for (const y of [282, 300]) drawing.box([Math.min(from, to), y], [Math.abs(to - from), 8], { width: 2.4 })
    for (const x of posts) drawing.box([x - 6, 272], [12, 48], { width: 2.6 })
  }
}
