/** Weather: rain, snow, wind, heat. Each reads on white, on tone and on black. */
import { type Ellipse, ellipse, onEllipse, pathPoints, rectangle, spline } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, paper, spot } from '../ink/inks.ts'
import { between, type Point, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { gradation, tone } from '../ink/tone.ts'
import { count } from '../scenes/canvas.ts'
import { type EffectRoom, pensOf } from './effect.ts'

/** Streaks that fall aslant, each with its light beside it, and rings where they land. */
export function rain(drawing: Drawing, room: EffectRoom): void {
  const { width, height, seed } = room
  const roll = dice(`rain ${seed}`)
  const size = height / 470
  const { pen, halo } = pensOf(room)
  drawing.flat(
    rectangle([0, 0], [width, height]),
    gradation(room.isDark ? 0 : 30, 10, room.isDark ? 'paper' : 'ink'),
  )
  const [lean, apart] = [0.3, 7.4 * size]
  const streaks = count(Math.ceil((width + height * lean) / apart)).map((at): Points => {
    const [x, y] = [(at + roll() * 0.9) * apart, height * (1.15 * roll() - 0.3)]
    const [long, half] = [between(60, 190, roll() ** 2) * size, between(0.9, 2.3, roll()) * size]
    return [
      [x - y * lean - half, y],
      [x - y * lean + half, y],
      [x - (y + long) * lean, y + long],
    ]
  })
  drawing.areas(
    streaks.map((streak) => streak.map(([x, y]): Point => [x + 3 * size, y])),
    halo,
  )
  drawing.areas(streaks, pen)
  splashes(drawing, room)
}

/** Along the foot of the panel. */
function splashes(drawing: Drawing, room: EffectRoom): void {
  const { width, height, seed } = room
  const roll = dice(`splash ${seed}`)
  const size = height / 470
  const { pen, halo } = pensOf(room)
  const crowns = count(Math.round(width / size / 46)).flatMap((at): readonly Points[] => {
    const [x, y, wide] = [
      (at + roll()) * 46 * size,
      height * between(0.83, 0.98, roll()),
      between(7, 13, roll()) * size,
    ]
    return [
      ellipse([x, y], [wide, wide * 0.32], 10),
      [
        [x - wide * 0.5, y - wide * 0.5],
        [x - wide * 0.9, y - wide * 1.1],
      ],
      [
        [x + wide * 0.5, y - wide * 0.5],
        [x + wide * 0.9, y - wide * 1.1],
      ],
    ]
  })
  const closed = crowns.map((points) => (points.length > 2 ? [...points, ...points.slice(0, 1)] : points))
  drawing.rules(closed, 5, halo)
  drawing.rules(closed, 2.2, pen)
}

/** Flakes of all sizes, nearer ones as crystals; a veil of tone behind them where the scene is white. */
export function snow(drawing: Drawing, room: EffectRoom): void {
  const { width, height, isDark, seed } = room
  const roll = dice(`snow ${seed}`)
  const size = height / 470
  if (!isDark) drawing.flat(rectangle([0, 0], [width, height]), gradation(30, 10))
  const many = Math.round((width * height) / (size * size * 3000))
  const flakes = count(many).map((at) => {
    const [x, y] = [width * ((at * 0.618 + roll() * 0.07) % 1), height * ((at + roll()) / many)]
    return {
      at: [Math.round(x), Math.round(y)] as const,
      radius: (radii[Math.floor(roll() ** 1.7 * radii.length)] ?? 2.4) * size,
    }
  })
  const discs = (more: number): readonly Points[] =>
    flakes.map(({ at, radius }) => ellipse(at, radius + more, radius > 7 * size ? 12 : 8))
  drawing.areas(discs(1.9 * size), ink)
  drawing.areas(discs(0), paper)
  for (const [share, down, radius] of crystals)
    crystal(
      drawing.at({
        x: width * ((share + roll() * 0.06) % 1),
        y: height * down,
        scale: (radius * size) / 20,
        turn: roll() * 60,
      }),
    )
}

/** Few sizes, so that the file stays small. */
const radii = [2.4, 3.6, 5.2, 7.6, 10.6]

/** Share of the width, share of the height, radius. */
const crystals = [
  [0.06, 0.2, 20],
  [0.3, 0.62, 15],
  [0.46, 0.13, 17],
  [0.55, 0.5, 21],
  [0.86, 0.3, 16],
  [0.93, 0.72, 20],
] as const

/** Six arms with two twigs each, 20 long. */
function crystal(drawing: Drawing): void {
  const arms = count(6).flatMap((arm): readonly Points[] => {
    const angle = (arm * Math.PI) / 3
    const at = (reach: number, turn: number): Point => [
      Math.sin(angle + turn) * reach,
      -Math.cos(angle + turn) * reach,
    ]
    return [
      [at(0, 0), at(20, 0)],
      [at(17, -0.42), at(10, 0), at(17, 0.42)],
    ]
  })
  drawing.rules(arms, 7, ink)
  drawing.rules(arms, 3, paper)
}

/** Gusts sweep across, two of them curl; leaves fly along. */
export function wind(drawing: Drawing, room: EffectRoom): void {
  const { width, height, seed } = room
  const roll = dice(`wind ${seed}`)
  const { pen, halo } = pensOf(room)
  const size = height / 470
  gusts.forEach((gust, index) => {
    const at = drawing.at({
      x: width * gust.x,
      y: height * (gust.y + (roll() - 0.5) * 0.05),
      scale: (size * gust.long) / 300,
    })
    const path = gust.curls ? curl : index % 2 ? sweep : swell
    const look = { taper: [0.55, gust.curls ? 0.12 : 0.4], unrest: 0, exact: true } as const
    at.line(path, { ...look, width: 13, colour: halo })
    at.line(path, { ...look, width: gust.curls ? 6.5 : 5.5, colour: pen })
    at.at({ x: 18, y: 13 }).line(path, { ...look, width: 2.6, colour: pen, taper: 0.5 })
  })
  for (const [x, y, turn, scale] of leaves) {
    const leaf = drawing.at({
      x: width * (x + (roll() - 0.5) * 0.03),
      y: height * y,
      turn: turn + roll() * 30,
      scale: scale * size,
    })
    leaf.shape('M -22 4 C -14 -14 10 -16 24 -4 C 12 10 -10 14 -22 4 Z', scale > 1.1 ? spot : paper, {
      width: 2.8,
    })
    leaf.rules(['M -30 8 L -18 3, 12 -3'], 2.4)
  }
}

/** Where a gust begins, how long it is in px, and whether it ends in a curl. */
const gusts = [
  { x: -0.03, y: 0.13, long: 330, curls: false },
  { x: 0.36, y: 0.28, long: 250, curls: true },
  { x: 0.6, y: 0.1, long: 330, curls: false },
  { x: -0.05, y: 0.44, long: 210, curls: true },
  { x: 0.33, y: 0.56, long: 260, curls: false },
  { x: 0.73, y: 0.42, long: 250, curls: false },
  { x: 0.02, y: 0.72, long: 300, curls: false },
  { x: 0.52, y: 0.77, long: 330, curls: true },
  { x: 0.2, y: 0.92, long: 360, curls: false },
] as const

const sweep = pathPoints('M 0 0 C 90 -34 190 26 300 -8', 5)
const swell = pathPoints('M 0 0 C 110 26 200 -34 300 4', 5)
const curl = pathPoints(
  'M 0 0 C 100 -14 180 20 250 -8 C 300 -32 280 -76 246 -66 C 220 -58 226 -26 252 -32',
  5,
)

const leaves = [
  [0.045, 0.33, -20, 1.2],
  [0.4, 0.12, 16, 0.9],
  [0.5, 0.43, -34, 1.25],
  [0.62, 0.62, 28, 0.8],
  [0.93, 0.24, 4, 1.05],
  [0.95, 0.6, -24, 0.85],
] as const

/** A sun, where there is one, that burns away from the head it spares, and air that wavers over the ground. */
export function heat(drawing: Drawing, room: EffectRoom, around: Ellipse): void {
  const { width, height, seed } = room
  const roll = dice(`heat ${seed}`)
  const { pen, halo } = pensOf(room)
  const size = height / 470
  const isLeft = around.x > width * 0.55
  if (room.hasSun) sun(drawing.at({ x: isLeft ? 0 : width, y: 0, scale: size, mirror: !isLeft }), room)
  const many = Math.round(width / size / 62)
  for (const at of count(many)) {
    const x = width * ((at + 0.3 + roll() * 0.4) / many)
    const [foot, tall] = [height * between(0.86, 1, roll()), height * between(0.34, 0.6, roll())]
    const line = spline(
      count(6).map(
        (step): Point => [x + (step % 2 ? 9 : -9) * size * (1 - step / 9), foot - (tall * step) / 5],
      ),
      false,
      2,
    )
    drawing.line(line, { width: 9.5, colour: halo, taper: 0.35, unrest: 0, exact: true })
    drawing.line(line, { width: 3.8, colour: pen, taper: 0.45, unrest: 0, exact: true })
  }
}

/** In the corner at 0 0: a disc in the accent, tongues of fire around it. */
function sun(drawing: Drawing, { isDark }: EffectRoom): void {
  const around: Ellipse = { x: 62, y: 56, rx: 1, ry: 1 }
  const flames = (near: number, far: number): Points =>
    count(28).map((at) =>
      onEllipse(
        { ...around, rx: at % 2 ? far : near, ry: at % 2 ? far : near },
        ((at + (at % 2 ? 0.45 : 0)) / 28) * 2 * Math.PI,
      ),
    )
  drawing.dot([around.x, around.y], 138, isDark ? tone(45) : tone(20))
  drawing.dot([around.x, around.y], 112, paper)
  drawing.shape(flames(66, 100), ink, { width: 3, sharp: true })
  drawing.flat(flames(59, 82), spot)
  drawing.dot([around.x, around.y], 55, paper)
  drawing.dot([around.x, around.y], 50, spot)
}
