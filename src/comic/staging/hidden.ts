/** What readers would look for and not find: told by painting everything onto a grid, from back to front. */
import type { Points } from '../ink/points.ts'
import { boundsOf, crossingsOf } from './geometry.ts'

/** Something drawn, as this asks of it. */
export interface Painted {
  /** What belongs together does not hide itself. */
  readonly owner: string
  readonly outlines: readonly Points[]
}

/** What must be seen: parts of one whole, which may overlap. */
export interface MustBeSeen {
  readonly owner: string
  readonly area: readonly Points[]
  /** True where the frame does not cut it off. */
  readonly isFree: boolean
}

export interface HiddenBy {
  /** Share of the area that lies under it, or that it cuts off, 0 to 1. */
  readonly share: number
  /** The owner of what hides it, or `frame`. */
  readonly by: string
}

export interface FrameWindow {
  readonly width: number
  readonly height: number
  /** Where the frame's upper side is. */
  readonly top: number
}

/** px of a cell, and px around the panel that are looked at too. */
const cell = 5
const rim = 160

/**
 * @param all from back to front
 * @returns for each that is wanted, what hides it, from the most to the least
 */
export function hiddenShares(
  all: readonly Painted[],
  wanted: readonly MustBeSeen[],
  window: FrameWindow,
): readonly (readonly HiddenBy[])[] {
  const grid: CellGrid = {
    columns: Math.ceil((window.width + 2 * rim) / cell),
    rows: Math.ceil((window.height + 2 * rim) / cell),
  }
  const upper = new Int16Array(grid.columns * grid.rows).fill(-1)
  for (const [index, { outlines }] of all.entries())
    for (const outline of outlines)
      eachCell(grid, outline, (place) => {
        upper[place] = index
      })
  const visible = (place: number): string => all[upper[place] ?? -1]?.owner ?? ''
  const counted = new Int16Array(upper.length)
  return wanted.map((one, index) => hiddenOf(one, { grid, visible, window, counted, mark: index + 1 }))
}

interface CellGrid {
  readonly columns: number
  readonly rows: number
}

interface Seen {
  readonly grid: CellGrid
  readonly window: FrameWindow
  /** Whose the uppermost thing of a cell is. */
  readonly visible: (place: number) => string
  /** The mark of whoever counted a cell last. */
  readonly counted: Int16Array
  readonly mark: number
}

function hiddenOf({ owner, area, isFree }: MustBeSeen, seen: Seen): readonly HiddenBy[] {
  const { grid, visible, window, counted, mark } = seen
  const by = new Map<string, number>()
  let size = 0
  const count = (place: number): void => {
    if (counted[place] === mark) return
    counted[place] = mark
    size++
    const cover = !isFree && isCut(place, grid, window) ? 'frame' : visible(place)
    if (cover !== owner && cover !== '') by.set(cover, (by.get(cover) ?? 0) + 1)
  }
  for (const outline of area) eachCell(grid, outline, count)
  const all = [...by].toSorted((a, b) => b[1] - a[1])
  return all.map(([cover, cells]) => ({ by: cover, share: cells / size }))
}

function isCut(place: number, { columns }: CellGrid, { width, height, top }: FrameWindow): boolean {
  const x = ((place % columns) + 0.5) * cell - rim
  const y = (Math.floor(place / columns) + 0.5) * cell - rim
  return x < 0 || x > width || y < top || y > height
}

/** Cells whose middle is inside an outline; what lies further out than the rim is cut off. */
function eachCell({ columns, rows }: CellGrid, outline: Points, visit: (place: number) => void): void {
  const { top, bottom } = boundsOf(outline)
  const first = Math.max(0, Math.ceil((top + rim) / cell - 0.5))
  const last = Math.min(rows - 1, Math.floor((bottom + rim) / cell - 0.5))
  const lines = { first: (first + 0.5) * cell - rim, step: cell, count: Math.max(0, last - first + 1) }
  for (const [line, ends] of crossingsOf(outline, lines).entries()) {
    const row = first + line
    for (let end = 0; end + 1 < ends.length; end += 2) {
      const from = Math.max(0, Math.ceil(((ends[end] ?? 0) + rim) / cell - 0.5))
      const to = Math.min(columns - 1, Math.floor(((ends[end + 1] ?? 0) + rim) / cell - 0.5))
      for (let column = from; column <= to; column++) visit(row * columns + column)
    }
  }
}
