/** A stadium from its grass: the curve of full stands, floodlights, the scoreboard over the goal. */
import { ellipse, level, levels, plumb, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import type { Point, Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { tone } from '../ink/tone.ts'
import { count, floorLine, height, scene, sky } from './canvas.ts'

export const stadium = scene((drawing, width) => {
  sky(drawing, { x: 0, y: 0, width, height: 260 }, 45)
  for (const share of [0.1, 0.9]) floodlight(drawing.at({ x: width * share, y: 48, mirror: share > 0.5 }))
  stands(drawing, width)
  scoreboard(drawing.at({ x: width / 2, y: 84 }))
  grass(drawing, width)
  goal(drawing.at({ x: width / 2, y: 338 }))
  for (const share of [0.045, 0.955]) flag(drawing.at({ x: width * share, y: 352 }))
})

/** How far down the bowl lies at a share of the width: lowest in the middle, where it is furthest off. */
const bowl = (share: number, edge: number, middle: number): number =>
  middle + (edge - middle) * (2 * share - 1) ** 2

const rim = (width: number, [edge, middle]: readonly [number, number]): Points =>
  count(13).map((at): Point => [(width * at) / 12, bowl(at / 12, edge, middle)])

const band = (width: number, upper: readonly [number, number], lower: readonly [number, number]): Points => [
  ...rim(width, upper),
  ...rim(width, lower).toReversed(),
]

/** Two tiers of heads and a row of boards in front; every one of them cheers for one of two sides. */
function stands(drawing: Drawing, width: number): void {
  drawing.flat(band(width, [86, 132], [330, 308]))
  drawing.flat(band(width, [76, 124], [92, 136]), paper)
  drawing.rules([rim(width, [76, 124]), rim(width, [92, 136])], 3)
  const roll = dice('stands')
  const [white, red]: [Points[], Points[]] = [[], []]
  for (const row of count(9)) {
    if (row === 4) continue
    const down = row / 8
    const size = Math.round(18 + down * 3) / 4
    for (const at of count(Math.floor(width / 15) + 1)) {
      const chance = roll()
      if (chance < 0.1) continue
      const x = at * 15 + (row % 2) * 7.5
      const y = bowl(x / width, 106 + down * 184, 150 + down * 126)
      const head = ellipse([Math.round(x), Math.round(y)], [size, size + 0.75], 8)
      ;(chance < 0.17 ? red : white).push(head)
    }
  }
  drawing.areas(white, paper)
  drawing.areas(red, spot)
  drawing.flat(band(width, [190, 208], [204, 220]), paper)
  drawing.rules([rim(width, [190, 208]), rim(width, [204, 220])], 2.4)
  drawing.flat(band(width, [306, 288], [334, 310]), paper)
  drawing.rules([rim(width, [306, 288]), rim(width, [334, 310])], 3)
}

/** A mast with its panel of lamps; 0 0 is the middle of the panel. */
function floodlight(drawing: Drawing): void {
  drawing.rules(plumbs([-7, 7], 30, 140), 3)
  drawing.rules(['M -7 36 L 7 54, -7 72, 7 90, -7 108'], 2)
  const panel = drawing.at({ x: 0, y: 0, turn: 7 })
  panel.flat(rectangle([-48, -32], [96, 64]))
  const lamps = count(15).map((at) => ellipse([(at % 5) * 18 - 36, Math.floor(at / 5) * 19 - 19], 7, 10))
  panel.areas(lamps, paper)
}

/** Two teams and what they have scored, in lamps. 0 0 is its middle. */
function scoreboard(drawing: Drawing): void {
  drawing.areas([rectangle([-70, 40], [10, 48]), rectangle([60, 40], [10, 48])])
  drawing.shape('M -106 -48 L 106 -48 L 106 46 L -106 46 Z', ink, { width: 3, sharp: true })
  drawing.rules([[...rectangle([-98, -40], [196, 78]), [-98, -42]]], 2.4, paper)
  drawing.rules([plumb(0, -40, 38)], 2.4, paper)
  const board = drawing.upright({ x: 0, y: 0 })
  board.flat(rectangle([-84, -28], [28, 20]), spot)
  board.flat(rectangle([14, -28], [28, 20]), paper)
  board.rules([level(-18, 14, 42)], 5)
  for (const [x, lit] of [
    [-84, 3],
    [14, 2],
  ] as const)
    for (const at of count(4)) {
      const place: Point = [x + 8 + at * 19, 16]
      if (at < lit) board.dot(place, 7.5, paper)
      else board.ring(ellipse(place, 7, 10), { width: 2, colour: paper })
    }
}

/** Mown in stripes that run to the far goal. */
function grass(drawing: Drawing, width: number): void {
  const top = 322
  drawing.flat([...rim(width, [332, 309]), [width, height], [0, height]], tone(10))
  const x = (at: number, y: number): number => width / 2 + at * (52 + (y - top) * 0.46)
  const half = Math.ceil(width / 104) + 1
  const stripes = count(half).map((at): Points => {
    const from = at * 2 - half
    return [
      [x(from, top), bowl(x(from, top) / width, 332, 309)],
      [x(from + 1, top), bowl(x(from + 1, top) / width, 332, 309)],
      [x(from + 1, height), height],
      [x(from, height), height],
    ]
  })
  drawing.areas(stripes, tone(30))
  drawing.rules([level(338, 0, width)], 5, paper)
  const box = [
    `M ${x(-2.6, 338)} 338 L ${x(-2.6, floorLine + 20)} ${floorLine + 20}, ${x(2.6, floorLine + 20)} ${floorLine + 20}, ${x(2.6, 338)} 338`,
  ]
  drawing.rules(box, 5, paper)
}

/** Posts and net; 0 0 is the middle of its line. */
function goal(drawing: Drawing): void {
  drawing.flat(rectangle([-84, -86], [168, 86]), paper)
  const mesh = [
    ...plumbs(
      count(13).map((at) => at * 13 - 78),
      -84,
      0,
    ),
    ...levels(
      count(6).map((at) => at * 13 - 74),
      -82,
      82,
    ),
  ]
  drawing.rules(mesh, 1.4)
  const frame = 'M -84 0 L -84 -88, 84 -88, 84 0'
  drawing.rules([frame], 11)
  drawing.rules([frame], 5.5, paper)
}

function flag(drawing: Drawing): void {
  drawing.rules([plumb(0, -84, 0)], 4)
  drawing.flat('M 0 -84 L 30 -73 L 0 -60 Z', spot)
}
