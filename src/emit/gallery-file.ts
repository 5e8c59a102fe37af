/** Pictures of the gallery as files: what they are called, where they are kept, how they are made. */
import { cacheFile, fingerprint } from '../cache.ts'
import { Drawing } from '../comic/ink/drawing.ts'
import { panelFrame } from '../comic/ink/frame.ts'
import { ink, inked } from '../comic/ink/inks.ts'
import { grid } from '../comic/ink/path.ts'
import { pageSize } from '../comic/panel/content.ts'
import { renderPanel } from '../comic/panel/panel.ts'
import { fileSize, patternsOf } from '../comic/panel/svg.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { disclosedSvg, drawnByScript } from '../picture/disclosure.ts'
import { examplePanel } from '../reading/script/example.ts'
import { site } from '../site.ts'

export interface GalleryFile {
  /** `face-happy.3fa92c1b.svg`: the name stands for all that the drawing is made of. */
  readonly name: string
  /** px of the picture, or of one picture of a sheet. */
  readonly width: number
  readonly height: number
  /** Where it is kept once drawn: an absolute path. */
  readonly file: string
  readonly draw: () => Promise<Uint8Array>
}

/** Several drawings of one size in one file, each shown by its name: `face-happy.svg#mika`. */
export interface Sheet {
  readonly name: string
  /** px of one drawing. */
  readonly width: number
  readonly height: number
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** After the # of an address. */
  readonly id: string
  /** Draws from 0 0, the upper left corner, to the sheet's width and height; the rest is cut off. */
  readonly draw: (drawing: Drawing) => void
}

export function sheetFile(sheet: Sheet): GalleryFile {
  const { name, width, height, cells } = sheet
  const key = fingerprint(name, cells.map(({ id }) => id).join(), galleryHash())
  return { ...kept(name, key), width, height, draw: async () => bytesOf(sheetSvg(sheet)) }
}

/** A panel drawn from its snippet, in a language: what a reader would see of it. */
export function panelFile(name: string, snippet: string, locale: Locale): GalleryFile {
  const key = fingerprint(name, snippet, locale, galleryHash())
  const draw = async () => bytesOf(renderPanel(examplePanel(snippet), { locale, ...pageSize, spot }).svg)
  return { ...kept(`${name}.${locale}`, key), ...fileSize(pageSize), draw }
}

const { spot } = site.colours

const bytesOf = (svg: string): Uint8Array => Buffer.from(disclosedSvg(svg, drawnByScript))

const kept = (name: string, key: string): Pick<GalleryFile, 'name' | 'file'> => ({
  name: `${name}.${key.slice(0, 8)}.svg`,
  file: cacheFile('panels', `${key}.svg`),
})

/** The cells of a sheet are drawn by those who name them. */
const galleryHash = (): string =>
  fingerprint(codeHash('src/emit/gallery-file.ts', 'src/emit/gallery.ts'), facesHash())

/**
 * Drawings side by side, each in a `<svg>` of its own that cuts off what reaches beyond it:
 *
 *   ┌ #pico ─┬ #mika ─┬ #ren ──┐
 *   │        │        │        │
 *   └────────┴────────┴────────┘
 *
 * The file has the size of one of them, so that every view of it has its shape.
 */
function sheetSvg({ name, width, height, cells }: Sheet): string {
  const [across, down] = [width * grid, height * grid]
  const drawings = cells.map(({ id, draw }) => {
    const drawing = new Drawing(`${name} ${id}`, panelFrame)
    draw(drawing)
    return { id, drawing }
  })
  const all = new Drawing(name)
  for (const { drawing } of drawings) all.uses(drawing)
  const views = drawings.map(
    ({ id }, index) => `<view id="${id}" viewBox="${index * across} 0 ${across} ${down}"/>`,
  )
  const parts = drawings.map(
    ({ drawing }, index) =>
      `<svg x="${index * across}" width="${across}" height="${down}">${drawing.markup}</svg>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" width="${width}" height="${height}">` +
    `${views.join('')}${patternsOf(all)}<g fill="${ink}">${inked(parts.join(''), spot)}</g></svg>`
  )
}
