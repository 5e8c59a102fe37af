/**
 * What is where on the stage, as a grid of cells: how much it costs to cover a box, and whose head is at a point.
 * Sums over boxes take four look-ups each (a summed-area table), so that a search may ask for thousands of them.
 */
import { type Ellipse, ellipse, rectangle } from '../ink/curves.ts'
import type { Points } from '../ink/points.ts'
import { coverCosts, margins } from './costs.ts'
import { boundsOf, crossingsOf, widened } from './geometry.ts'
import { isCrowd, type Obstacle, type OnStage, type PlaceRequest, unitOfLetters } from './place-request.ts'
import type { Shape } from './place-shapes.ts'

/** Side of a cell, in px of a page. */
const fineness = 5

export interface Coverage {
  /** Cost of what a shape covers where its middle is at a point. */
  readonly cost: (shape: Pick<Shape, 'bands'>, x: number, y: number) => number
  /** Index of the face whose head or hand is at a point; 127 where words are, -1 where there is none. Crowds are nobody. */
  readonly ownerAt: (x: number, y: number) => number
}

/** Something that lies on the stage. */
export interface Area {
  readonly outline: Points
  /** Of covering a square px of a page's. */
  readonly cost: number
  /** What it is, for whoever asks why: a person's word or that of a thing. */
  readonly name: string
  /** Index of the face that it belongs to. */
  readonly owner?: number
}

/** All that balloons keep off. */
export const areasFor = (request: PlaceRequest): readonly Area[] => [
  ...request.obstacles.map(areaOf),
  ...request.faces.flatMap((face, owner) => areasOfFace(face, owner, unitOfLetters(request))),
]

export function coverageOf(areas: readonly Area[], room: CoverageRoom): Coverage {
  const grid = newGrid(room)
  for (const area of areas) fill(grid, area)
  return readable(grid)
}

type CoverageRoom = Pick<PlaceRequest, 'width' | 'height' | 'size'>

export const areaOf = ({ x, y, width, height, cost, name, isRead }: Obstacle): Area => ({
  outline: rectangle([x, y], [width, height]),
  cost,
  name,
  ...(isRead ? { owner: nobody } : {}),
})

/** Owner of what belongs to nobody and is not to be crossed. */
const nobody = 127

function areasOfFace(
  { who, face, head, hands, body }: OnStage,
  owner: number,
  unit: number,
): readonly Area[] {
  const name = who
  if (isCrowd({ who })) return [{ outline: head, cost: coverCosts.crowd, name }]
  const [air, always] = [margins.air * unit, margins.always * unit]
  return [
    { outline: body, cost: coverCosts.body, name },
    { outline: widened(head, air), cost: coverCosts.air, name },
    { outline: widened(head, always), cost: coverCosts.head, name, owner },
    { outline: ellipseOutline(face, always), cost: coverCosts.face, name },
    ...hands.map((hand) => ({ outline: ellipseOutline(hand, always), cost: coverCosts.hand, name, owner })),
  ]
}

/** In 16 points, as far outside as that. */
const ellipseOutline = ({ x, y, rx, ry }: Ellipse, by: number): Points =>
  ellipse([x, y], [rx + by, ry + by], 16)

interface CostGrid {
  /** px of a side of a cell. */
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly costs: Float64Array
  readonly owners: Int8Array
}

function newGrid({ width, height, size }: CoverageRoom): CostGrid {
  const cell = fineness * unitOfLetters({ size })
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  return {
    cell,
    columns,
    rows,
    costs: new Float64Array(columns * rows),
    owners: new Int8Array(columns * rows).fill(-1),
  }
}

function fill({ cell, columns, rows, costs, owners }: CostGrid, { outline, cost: each, owner }: Area): void {
  if (outline.length < 3) return
  const { top, bottom } = boundsOf(outline)
  const cost = each * fineness ** 2
  const first = Math.max(0, Math.floor(top / cell))
  const count = Math.max(0, Math.min(rows, Math.ceil(bottom / cell)) - first)
  for (const [line, ends] of crossingsOf(outline, {
    first: (first + 0.5) * cell,
    step: cell,
    count,
  }).entries()) {
    const row = first + line
    for (let end = 0; end + 1 < ends.length; end += 2) {
      const from = Math.max(0, Math.round((ends[end] ?? 0) / cell))
      const to = Math.min(columns, Math.round((ends[end + 1] ?? 0) / cell))
      for (let index = row * columns + from; index < row * columns + to; index++) {
        costs[index] = (costs[index] ?? 0) + cost
        if (owner !== undefined) owners[index] = owner
      }
    }
  }
}

function readable({ cell, columns, rows, costs, owners }: CostGrid): Coverage {
  const wide = columns + 1
  const sums = new Float64Array(wide * (rows + 1))
  for (let row = 0; row < rows; row++) {
    let line = 0
    for (let column = 0; column < columns; column++) {
      line += costs[row * columns + column] ?? 0
      sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] ?? 0) + line
    }
  }
  const column = (value: number): number => (value <= 0 ? 0 : Math.min(columns, (value / cell + 0.5) | 0))
  const row = (value: number): number => (value <= 0 ? 0 : Math.min(rows, (value / cell + 0.5) | 0))
  return {
    cost: ({ bands }, x, y) => {
      let cost = 0
      let upper = -1
      for (const { from, to, half } of bands) {
        const x0 = column(x - half)
        const x1 = column(x + half)
        // Bands follow each other: the lower side of one is the upper side of the next.
        const y0 = upper < 0 ? row(y + from) * wide : upper
        upper = row(y + to) * wide
        cost +=
          (sums[upper + x1] ?? 0) - (sums[upper + x0] ?? 0) - (sums[y0 + x1] ?? 0) + (sums[y0 + x0] ?? 0)
      }
      return cost
    },
    ownerAt: (x, y) => {
      const [across, down] = [Math.floor(x / cell), Math.floor(y / cell)]
      const isOutside = across < 0 || down < 0 || across >= columns || down >= rows
      return isOutside ? -1 : (owners[down * columns + across] ?? -1)
    },
  }
}
