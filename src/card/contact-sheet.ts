/** The panels of a strip as one small picture, for lists: four cells, one below the other. */
import sharp from 'sharp'
import { disclosed } from '../picture/disclosure.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Disclosure } from '../stories/story.ts'

/** One panel: pictures of one shape that lie over each other, the first one below. */
export interface Cell extends Size {
  readonly layers: readonly Uint8Array[]
}

interface Made {
  /** Written into the picture; default by hand, of which nothing is said. */
  readonly made?: Disclosure['art']
}

/** What a list may cost for each of its stories, in bytes, by the width of a panel. */
export const mostBytes = (width: number): number => 50 * width

/**
 * AVIF, as good as `mostBytes` allows. Of all formats it alone keeps lettering legible at that price (measured with
 * four panels: WebP of the same size has 17 kB at its lowest quality, a palette of six inks 27 kB). Effort 0 takes
 * 20 ms and gives smaller files at these qualities than 2 to 4, which spend more bytes on noise.
 */
export async function contactSheet(
  cells: readonly Cell[],
  { width, height, made = 'human' }: Size & Made,
): Promise<Uint8Array> {
  const panels = await Promise.all(cells.map((cell) => cellPicture(cell, { width, height })))
  const sheet = await sharp({
    create: { width, height: height * cells.length, channels: 3, background: '#fff' },
  })
    .composite(panels.map((input, index) => ({ input, left: 0, top: index * height })))
    .png({ compressionLevel: 1 })
    .toBuffer()
  const most = mostBytes(width)
  for (const quality of [34, 28, 23, 18, 13, 8]) {
    const image = sharp(sheet).avif({ quality, effort: 0, chromaSubsampling: '4:2:0' })
    const bytes = await disclosed(image, made).toBuffer()
    if (bytes.length <= most) return bytes
  }
  return disclosed(sharp(sheet).avif({ quality: 3, effort: 0 }), made).toBuffer()
}

/** Layers are laid on each other at the cell's width, and what is too high for it is cut off above and below. */
async function cellPicture({ layers, width, height }: Cell, cell: Size): Promise<Buffer> {
  const size = { width: cell.width, height: Math.round((cell.width * height) / width) }
  const [first, ...others] = await Promise.all(
    layers.map((bytes) =>
      sharp(bytes, { density: (72 * size.width) / width })
        .resize(size.width, size.height, { fit: 'fill' })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    ),
  )
  if (!first) throw new Error('A panel without a picture cannot stand in a list')
  const whole = await sharp(first)
    .composite(others.map((input) => ({ input })))
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(whole).resize(cell.width, cell.height, { fit: 'cover' }).toBuffer()
}
