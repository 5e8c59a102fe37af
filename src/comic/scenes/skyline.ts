/** Rows of houses, as many as fit. */
import { rectangle } from '../ink/curves.ts'
import type { Drawing } from '../ink/drawing.ts'
import { ink, type Paint, paper } from '../ink/inks.ts'
import { between, type Points } from '../ink/points.ts'
import { dice } from '../ink/random.ts'
import { count } from './canvas.ts'

export interface Skyline {
  readonly seed: string
  readonly from: number
  readonly to: number
  readonly foot: number
  /** Height of the tallest house; the lowest has about two fifths of it. */
  readonly tallest: number
  readonly paint?: Paint
  /** Colour of outlines; null has none. */
  readonly edge?: Paint | null
  /** Colour of windows; null has none. */
  readonly lights?: Paint | null
  /** Times the height of a house at a share of the row: a valley in the middle keeps the view open. */
  readonly rise?: (share: number) => number
}

interface House {
  readonly left: number
  readonly right: number
  readonly top: number
}

/** One area for the row, one path for its edges, one for its windows: cheap whatever its length. */
export function skyline(drawing: Drawing, row: Skyline): void {
  const { paint = paper, edge = ink, lights = null, foot } = row
  const all = houses(row)
  const roofs = all.flatMap(
    ({ left, right, top }): Points => [
      [left, top],
      [right, top],
    ],
  )
  drawing.flat([[row.from, foot], ...roofs, [row.to, foot]], paint)
  if (edge) drawing.rules([roofs, ...sides(all, foot)], 2.4, edge)
  if (lights) drawing.areas(windows(all, row), lights)
}

function houses({ seed, from, to, tallest, foot, rise = () => 1 }: Skyline): readonly House[] {
  const roll = dice(seed)
  const row: House[] = []
  for (let left = from; left < to; ) {
    const width = 34 + roll() * 50
    const right = to - left - width < 24 ? to : left + width
    const tall = tallest * between(0.4, 1, roll()) * rise(((left + right) / 2 - from) / (to - from))
    row.push({ left, right, top: foot - tall })
    left = right
  }
  return row
}

/** Where two houses meet, the lower one's side is hidden. */
const sides = (all: readonly House[], foot: number): readonly Points[] =>
  all.slice(1).map(({ left, top }, index) => [
    [left, Math.max(top, all[index]?.top ?? top)],
    [left, foot],
  ])

/** Every other house has small windows, the others bands of glass or nothing. */
function windows(all: readonly House[], { seed, foot }: Skyline): readonly Points[] {
  const roll = dice(`${seed} lights`)
  return all.flatMap((house, index): readonly Points[] => {
    const { left, right, top } = house
    const storeys = count(Math.max(0, Math.floor((foot - top - 14) / 17))).map(
      (storey) => top + 11 + storey * 17,
    )
    if (index % 3 === 2) return storeys.map((y) => rectangle([left + 8, y], [right - left - 16, 5]))
    const columns = Math.floor((right - left - 10) / 14)
    const margin = (right - left - columns * 14 + 8) / 2
    return storeys.flatMap((y) =>
      count(columns)
        .filter(() => roll() > 0.4)
        .map((column) => rectangle([left + margin + column * 14, y], [6, 8])),
    )
  })
}
