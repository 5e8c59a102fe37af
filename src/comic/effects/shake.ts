/** 地震: the frame itself is jolted, walls tremble and crack. */
import type { Drawing } from '../ink/drawing.ts'
import { between, type Point, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { count } from '../scenes/canvas.ts'
import { type EffectRoom, pensOf } from './effect.ts'

export function shake(drawing: Drawing, room: EffectRoom): void {
  const { pen, halo } = pensOf(room)
  const size = room.height / 470
  for (const crack of cracks(room)) {
    drawing.flat(grown(crack, 2.6 * size), halo)
    drawing.flat(crack, pen)
  }
  for (const [line, weight] of tremors(room)) {
    drawing.rules(line, weight + 4.5, halo)
    drawing.rules(line, weight, pen)
  }
  const edge = jolted(room)
  drawing.areas(edge(11), halo)
  drawing.areas(edge(0), pen)
}

/** The four edges as the teeth of a saw; `more` px deeper for what parts them from the scene. */
function jolted({ width, height, seed }: EffectRoom): (more: number) => readonly Points[] {
  const size = height / 470
  return (more) => {
    const roll = dice(`shake ${seed}`)
    const teeth = (long: number): Points =>
      count(Math.round(long / (23 * size)) + 1).map(
        (at, _, all): Point => [
          (long * at) / (all.length - 1),
          ((at % 2 ? between(13, 24, roll()) : between(2, 6, roll())) + more * 0.55) * size,
        ],
      )
    const [top, foot, left, right] = [teeth(width), teeth(width), teeth(height), teeth(height)]
    return [
      [[0, 0], ...top, [width, 0]],
      [[0, height], ...foot.map(([x, y]): Point => [x, height - y]), [width, height]],
      [[0, 0], ...left.map(([y, x]): Point => [x, y]), [0, height]],
      [[width, 0], ...right.map(([y, x]): Point => [width - x, y]), [width, height]],
    ]
  }
}

/** Rows of zigzag that run along the edges and grow finer inwards, with gaps where the hand was lifted. */
function tremors({ width, height, seed }: EffectRoom): readonly (readonly [readonly Points[], number])[] {
  const roll = dice(`tremor ${seed}`)
  const size = height / 470
  const zigzag = (from: number, long: number, step: number): Points =>
    count(Math.max(4, Math.round(long / step))).map(
      (at): Point => [from + at * step, (at % 2 ? 1 : -1) * step * 0.42],
    )
  const rows = [
    [37, 13, 3.6],
    [58, 10, 2.4],
  ] as const
  return rows.map(([inset, step, weight], row) => {
    const runs = (whole: number): readonly Points[] =>
      count(2 + row).map((at, _, all) => {
        const piece = whole / all.length
        const long = piece * between(0.36, 0.66, roll()) * (1 - row * 0.2)
        return zigzag(at * piece + (piece - long) * roll(), long, step * size)
      })
    const along = (whole: number, place: (point: Point) => Point): readonly Points[] =>
      runs(whole).map((run) => run.map(place))
    const away = inset * size
    return [
      [
        ...along(width, ([x, y]) => [x, away + y]),
        ...along(height, ([y, x]) => [away + x, y]),
        ...along(height, ([y, x]) => [width - away + x, y]),
      ],
      weight,
    ] as const
  })
}

/** Two that run down from the ceiling between heads and balloons, one up from the floor. */
function cracks({ width, height, seed }: EffectRoom): readonly Points[] {
  const roll = dice(`crack ${seed}`)
  return [
    [0.085, 0, 0.5],
    [0.53, 0, 0.42],
    [0.9, 0, 0.36],
    [0.46, 1, -0.3],
  ].map(([share = 0, from = 0, long = 0]): Points => {
    const steps = count(7).map((at): Point => {
      const aside = (at % 2 ? 1 : -1) * between(8, 20, roll()) * (height / 470)
      return [width * share + (at === 0 ? 0 : aside), height * (from + (long * at) / 6)]
    })
    const half = (at: number): number => (1 - at / 6) * 6.5 * (height / 470)
    const left = steps.map(([x, y], at): Point => [x - half(at), y])
    const right = steps.map(([x, y], at): Point => [x + half(at), y])
    return [...left, ...right.slice(0, -1).toReversed()]
  })
}

/** A crack, wider on both sides. */
const grown = (crack: Points, more: number): Points =>
  crack.map(([x, y], at): Point => [x + (at < crack.length / 2 ? -more : more), y])
