/**
 * What is where on the stage, as a grid of cells: how much it costs to cover a box, and whose head is at a point.
 * Sums over boxes take four look-ups each (a summed-area table), so that a search may ask for thousands of them.
 */
import { ellipse, rectangle } from '../ink/curves.ts'
import type { Point, Points } from '../ink/points.ts'
import { boundsOf, crossingsOf, widened } from './geometry.ts'
import { type Face, isCrowd, type PlaceRequest } from './place-request.ts'
import type { Shape } from './place-shapes.ts'

/** px. */
const cell = 5

/** Costs of covering a square px. Layers lie upon each other: a face costs as a face, and as a head. */
const weights = { face: 8, head: 8, hand: 5, air: 0.3, body: 0.02, crowd: 0.6 }

/** px around heads that are kept free where that is possible, and always. */
const margins = { air: 14, always: 5 }

export interface Coverage {
  /** Cost of what a shape covers where its middle is at a point. */
  readonly cost: (shape: Pick<Shape, 'bands'>, x: number, y: number) => number
  /** Index of the face whose head or hand is at a point; 127 where words are, -1 where there is none. Crowds are nobody. */
  readonly ownerAt: (x: number, y: number) => number
}

export function coverageOf({ faces, obstacles, width, height }: PlaceRequest): Coverage {
  const things = obstacles.map(({ x, y, width: across, height: down, weight, isRead }): Layer => {
    const outline = rectangle([x, y], [across, down])
    return isRead ? { outline, weight, owner: nobody } : { outline, weight }
  })
  return coverageOfLayers([...things, ...faces.flatMap(layersOf)], [width, height])
}

/** Owner of what belongs to nobody and is not to be crossed. */
const nobody = 127

/** Something that lies on the stage. */
export interface Layer {
  readonly outline: Points
  /** Cost of covering a square px. */
  readonly weight: number
  /** Index of the face that it belongs to. */
  readonly owner?: number
}

export function coverageOfLayers(layers: readonly Layer[], [width, height]: Point): Coverage {
  const grid = newGrid(width, height)
  for (const layer of layers) fill(grid, layer)
  return readable(grid)
}

function layersOf(face: Face, owner: number): readonly Layer[] {
  if (isCrowd(face)) return [{ outline: face.head, weight: weights.crowd }]
  return [
    { outline: face.body, weight: weights.body },
    { outline: widened(face.head, margins.air), weight: weights.air },
    { outline: widened(face.head, margins.always), weight: weights.head, owner },
    { outline: ellipsePoints(face.face, margins.always), weight: weights.face },
    ...face.hands.map((hand) => ({
      outline: ellipsePoints(hand, margins.always),
      weight: weights.hand,
      owner,
    })),
  ]
}

const ellipsePoints = (
  { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number },
  by: number,
): Points => ellipse([x, y], [rx + by, ry + by], 16)

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly costs: Float64Array
  readonly owners: Int8Array
}

function newGrid(width: number, height: number): Grid {
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  return {
    columns,
    rows,
    costs: new Float64Array(columns * rows),
    owners: new Int8Array(columns * rows).fill(-1),
  }
}

function fill({ columns, rows, costs, owners }: Grid, { outline, weight, owner }: Layer): void {
  if (outline.length < 3) return
  const { top, bottom } = boundsOf(outline)
  const cost = weight * cell * cell
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

function readable({ columns, rows, costs, owners }: Grid): Coverage {
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
