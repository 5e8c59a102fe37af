/** A food shop, looked along between its shelves to the fridges and the till at the end. */
import { level, pathPoints, plumbs, rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { between, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { tone } from '../ink/tone.ts'
import { count, scene } from './canvas.ts'
import { floorPiece, type Tunnel, tunnel, wallPiece } from './tunnel.ts'

/** The far wall, around the middle. */
const far = { half: 104, top: 96, foot: 318 }

export const shop = scene((drawing, width) => {
  const half = Math.min(far.half, width * 0.18)
  const through = tunnel(
    { x: -70, y: -110, width: width + 140, height: 640 },
    { x: width / 2 - half, y: far.top, width: half * 2, height: far.foot - far.top },
  )
  ground(drawing, through)
  ceiling(drawing, through)
  fridges(drawing, width / 2, half)
  for (const side of [0, 1]) shelves(drawing, through, side)
  till(drawing.at({ x: width / 2, y: far.foot + 14 }))
  hangingSigns(drawing, width)
})

const whole = [0, 1] as const

/** Tiles, and the light of the fridges on them. */
function ground(drawing: Drawing, through: Tunnel): void {
  drawing.flat(floorPiece(through, 1, [whole, whole]), tone(20))
  drawing.flat([through(0.2, 1, 1), through(0.8, 1, 1), through(0.66, 1, 0), through(0.34, 1, 0)], paper)
  const seams = [0.3, 0.52, 0.68, 0.82].map((deep): Points => [through(0, 1, deep), through(1, 1, deep)])
  const along = [0.2, 0.4, 0.6, 0.8].map((across): Points => [through(across, 1, 0), through(across, 1, 1)])
  drawing.rules([...seams, ...along], 2)
}

function ceiling(drawing: Drawing, through: Tunnel): void {
  const lamps = [0.3, 0.7].flatMap((across) =>
    [0.2, 0.56, 0.8].map((deep) =>
      floorPiece(through, 0, [
        [deep, deep + (1 - deep) * 0.42],
        [across - 0.05, across + 0.05],
      ]),
    ),
  )
  drawing.flat(floorPiece(through, 0, [whole, whole]), tone(30))
  drawing.areas(lamps, paper)
  drawing.rules(lamps, 2.2)
}

/** Three doors of glass with bottles behind them. */
function fridges(drawing: Drawing, x: number, half: number): void {
  const [top, foot] = [far.top + 30, far.foot]
  const wide = (half * 2) / 3
  drawing.box([x - half, far.top], [half * 2, foot - far.top], { paint: ink, width: 3 })
  drawing.flat(rectangle([x - half + 4, far.top + 7], [half * 2 - 8, 12]), spot)
  for (const door of count(3)) {
    const left = x - half + door * wide
    drawing.flat(rectangle([left + 4, top - 4], [wide - 8, foot - top]), paper)
    const boards = [top + 40, top + 88, top + 136]
    const bottles = boards.flatMap((y, row) =>
      count(Math.floor((wide - 14) / 12)).map((at) =>
        bottle(left + 12 + at * 12, y, (row + door) % 2 ? 24 : 31),
      ),
    )
    drawing.areas(bottles)
    drawing.rules(
      boards.map((y) => level(y + 1, left + 4, left + wide - 4)),
      2.4,
    )
    drawing.areas([rectangle([left + wide - 11, top + 58], [4, 34])], spot)
  }
}

const bottle = (x: number, foot: number, tall: number): Points => [
  [x - 4, foot],
  [x - 4, foot - tall * 0.65],
  [x - 1.5, foot - tall * 0.8],
  [x - 1.5, foot - tall],
  [x + 1.5, foot - tall],
  [x + 1.5, foot - tall * 0.8],
  [x + 4, foot - tall * 0.65],
  [x + 4, foot],
]

/** Where goods begin, as seen: each looks narrower than the one before it. */
const bays = count(11).map((bay) => 1 - 1 / (1 + bay * 0.24))

/** Across (in the bay, 0 to 1) and up (in the shelf, 0 to 1). */
const shapes = {
  bottle: pathPoints('M 0.18 0 L 0.18 0.55, 0.4 0.72, 0.4 0.95, 0.64 0.95, 0.64 0.72, 0.86 0.55, 0.86 0'),
  tin: pathPoints('M 0.1 0 L 0.1 0.5, 0.92 0.5, 0.92 0'),
  box: pathPoints('M 0.06 0 L 0.06 0.86, 0.96 0.86, 0.96 0'),
  label: pathPoints('M 0.1 0.14 L 0.1 0.36, 0.94 0.36, 0.94 0.14'),
} as const

/** Boards with a strip of price tags each, and goods on them. */
function shelves(drawing: Drawing, through: Tunnel, side: number): void {
  const roll = dice(`shelf ${side}`)
  const [white, grey, black, red]: [Points[], Points[], Points[], Points[]] = [[], [], [], []]
  const tags: Points[] = []
  drawing.shape(
    wallPiece(through, side, [
      [-0.2, 0.73],
      [0.15, 1],
    ]),
    ink,
    { width: 3, sharp: true },
  )
  const boards = [0.29, 0.43, 0.57, 0.71, 0.85].map((foot) => {
    bays.slice(0, -1).forEach((deep, index) => {
      const piece = (shape: keyof typeof shapes): Points =>
        shapes[shape].map(([across, up]) =>
          through(side, foot - up * 0.112, between(deep, bays[index + 1] ?? 1, across)),
        )
      const chance = roll()
      if (chance < 0.08) return
      const shape = chance < 0.4 ? 'bottle' : chance < 0.72 ? 'tin' : 'box'
      ;(index % 3 ? white : grey).push(piece(shape))
      if (index < 7 && shape !== 'tin') (index % 3 && chance > 0.8 ? red : black).push(piece('label'))
      if (index % 2 === 0 && index < 10)
        tags.push(
          wallPiece(through, side, [
            [between(deep, 1, 0.03), between(deep, 1, 0.1)],
            [foot + 0.005, foot + 0.024],
          ]),
        )
    })
    return wallPiece(through, side, [
      [-0.2, 0.73],
      [foot, foot + 0.03],
    ])
  })
  drawing.areas(white, paper)
  drawing.areas(grey, tone(30))
  drawing.areas(black)
  drawing.areas(red, spot)
  drawing.areas(boards, paper)
  drawing.areas(tags)
}

/** A counter with its till; 0 0 is where it stands. */
function till(drawing: Drawing): void {
  drawing.box([-58, -52], [116, 52], { width: 3 })
  drawing.flat(rectangle([-58, -20], [116, 12]), tone(45))
  drawing.flat(rectangle([-64, -58], [128, 9]))
  drawing.shape('M -24 -58 L -20 -84 L 20 -84 L 24 -58 Z', paper, { width: 2.8, sharp: true })
  drawing.flat(rectangle([-14, -80], [28, 10]))
  drawing.rules([level(-65, -14, 14)], 3)
}

/** What is sold where: fruit here, fish there. */
function hangingSigns(drawing: Drawing, width: number): void {
  for (const share of [0.36, 0.64]) {
    const x = width * share
    drawing.rules(plumbs([x - 20, x + 20], 0, 40), 2.4)
    drawing.box([x - 36, 38], [72, 52], { width: 3 })
  }
  const apple = drawing.at({ x: width * 0.36, y: 66 })
  apple.fill(
    'M 0 -8 C 8 -18 24 -10 18 6 C 14 20 6 20 0 16 C -6 20 -14 20 -18 6 C -24 -10 -8 -18 0 -8 Z',
    spot,
  )
  apple.line('M 0 -8 Q 0 -16 6 -21', { width: 3, taper: 0 })
  const fish = drawing.at({ x: width * 0.64, y: 64 })
  fish.fill('M -24 0 C -10 -16 10 -14 18 -2 L 28 -12 L 28 12 L 18 2 C 10 14 -10 16 -24 0 Z', ink)
  fish.dot([-12, -3], 2.6, paper)
}
