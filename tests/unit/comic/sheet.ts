/** Drawn things side by side on one sheet, so that a person can look at them, and a test can compare them. */
import sharp from 'sharp'
import type { Drawing } from '../../../src/comic/ink/drawing.ts'
import { ink, inked, paper } from '../../../src/comic/ink/inks.ts'
import { grid } from '../../../src/comic/ink/path.ts'
import { pattern } from '../../../src/comic/ink/tone.ts'
import { labelPath } from '../../../src/lettering/label.ts'

export interface Sheet {
  readonly name: string
  readonly columns: number
  /** px of a cell's picture on the sheet. */
  readonly width: number
  readonly height: number
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** The word that an editor types for it. */
  readonly name: string
  /** Markup, and the part of it that the cell shows, in its own units. */
  readonly markup: string
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly patterns?: ReadonlySet<string>
}

/** A drawing as a cell. @param box what is shown of it, in px of a panel */
export function cell(name: string, drawing: Drawing, box: Cell['box']): Cell {
  const [x, y, width, height] = box
  return {
    name,
    markup: `<g fill="${ink}">${inked(drawing.markup)}</g>`,
    box: [x * grid, y * grid, width * grid, height * grid],
    patterns: drawing.patterns,
  }
}

/** A finished file as a cell. Its ids must not be those of another one. */
export function fileCell(name: string, svg: string): Cell {
  const box = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = box
  return {
    name,
    markup: svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')),
    box: [x, y, width, height],
  }
}

/** px below each cell for its name, and between cells. */
const foot = 16
const gap = 4

const placeOf = ({ columns, width, height }: Sheet, index: number): readonly [left: number, top: number] => [
  gap + (index % columns) * (width + gap),
  gap + Math.floor(index / columns) * (height + foot + gap),
]

function sizeOf({ columns, width, height, cells }: Sheet): readonly [width: number, height: number] {
  const rows = Math.ceil(cells.length / columns)
  return [gap + Math.min(columns, cells.length) * (width + gap), gap + rows * (height + foot + gap)]
}

function sheetSvg(sheet: Sheet): string {
  const [width, height] = sizeOf(sheet)
  const patterns = new Set(sheet.cells.flatMap(({ patterns = new Set<string>() }) => [...patterns]))
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<defs>${[...patterns]
      .toSorted()
      .map((id) => pattern(id))
      .join('')}</defs>` +
    `<path fill="#e9e6df" d="M0 0h${width}v${height}H0z"/>` +
    `${sheet.cells.map((one, index) => cellSvg(one, sheet, placeOf(sheet, index))).join('')}</svg>`
  )
}

function cellSvg(
  { name, markup, box }: Cell,
  { width, height }: Sheet,
  place: readonly [number, number],
): string {
  const [left, top] = place
  const label = labelPath(name, { locale: 'en', size: 10 })
  const middle = `translate(${left + width / 2} ${top + height + foot / 2}) scale(.1)`
  return (
    `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="${box.join(' ')}" overflow="hidden">` +
    `${markup}</svg><path transform="${middle}" d="${label.d}" fill="${ink}"/>`
  )
}

/** A PNG with few colours: ink, greys of edges, the spot colour. */
export const sheetPng = (sheet: Sheet): Promise<Buffer> =>
  sharp(Buffer.from(sheetSvg(sheet)), { limitInputPixels: false })
    .flatten({ background: paper })
    .png({ palette: true, colours: 24, effort: 10, dither: 0 })
    .toBuffer()

/**
 * The names of the cells that two pictures of a sheet do not share. Edges may differ a little between processors; a
 * changed stroke is a change.
 */
export async function differences(
  sheet: Sheet,
  png: Uint8Array,
  accepted: Uint8Array,
): Promise<readonly string[]> {
  const [one, other] = await Promise.all([png, accepted].map((bytes) => pixels(bytes)))
  if (!one || !other || one.length !== other.length) return ['the size of the sheet']
  const [across] = sizeOf(sheet)
  return sheet.cells
    .filter((_, index) => changedPixels([one, other], rectangle(sheet, index, across)) > mostChanged)
    .map(({ name }) => name)
}

const mostChanged = 10
const visible = 80

const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).toColourspace('b-w').raw().toBuffer()

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** px of a row of the sheet. */
  readonly across: number
}

function rectangle(sheet: Sheet, index: number, across: number): Rectangle {
  const [left, top] = placeOf(sheet, index)
  return { left, top, width: sheet.width, height: sheet.height + foot, across }
}

function changedPixels(
  [one, other]: readonly [Buffer, Buffer],
  { left, top, width, height, across }: Rectangle,
): number {
  let changed = 0
  for (let y = top; y < top + height; y++)
    for (let at = y * across + left; at < y * across + left + width; at++)
      if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > visible) changed++
  return changed
}
