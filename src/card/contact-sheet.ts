/** The panels of a strip as one small picture, for lists: four cells, one below the other. */
import sharp from 'sharp'
import { disclosed, type Provenance } from '../picture/disclosure.ts'
import type { Size } from '../picture/svg-size.ts'

/** One panel: pictures of one shape that lie over each other, the first one below. */
export interface Cell extends Size {
  readonly layers: readonly Uint8Array[]
}

/** Pixels of three bytes, row by row. */
export interface ContactSheet extends Size {
  readonly pixels: Uint8Array
}

interface Made {
  /** Written into the picture. */
  readonly provenance: Provenance
}

/** What a list may cost for each of its stories, in bytes, by the width of a panel. */
export const mostBytes = (width: number): number => 50 * width

/** @param cell px of one panel */
export async function contactSheet(cells: readonly Cell[], cell: Size): Promise<ContactSheet> {
  const panels = await Promise.all(cells.map((one) => cellPicture(one, cell)))
  return { width: cell.width, height: cell.height * cells.length, pixels: Buffer.concat(panels) }
}

/**
 * AVIF, as good as `mostBytes` allows. Of all formats it alone keeps lettering legible at that price (measured with
 * four panels: WebP of the same size has 17 kB at its lowest quality, a palette of six inks 27 kB). Effort 0 takes
 * 20 ms and gives smaller files at these qualities than 2 to 4, which spend more bytes on noise.
 * @param width px; at most that of the sheet
 */
export async function contactAvif(
  sheet: ContactSheet,
  { width, provenance }: Made & Pick<Size, 'width'>,
): Promise<Uint8Array> {
  const raw = { width: sheet.width, height: sheet.height, channels: 3 } as const
  const small =
    width === sheet.width
      ? { data: sheet.pixels, info: raw }
      : await sharp(sheet.pixels, { raw }).resize(width).raw().toBuffer({ resolveWithObject: true })
  return asGoodAs(mostBytes(width), usualQuality(width), (quality) => {
    const image = sharp(small.data, { raw: small.info }).avif({
      quality,
      effort: 0,
      chromaSubsampling: '4:2:0',
    })
    return disclosed(image, provenance).toBuffer()
  })
}

/** What nearly all strips may have at that width: they look much alike to an encoder. */
const usualQuality = (width: number): number => (width > 400 ? 12 : 20)

/** So many bytes more, as a share of them, does one step of quality cost; measured on strips between 4 and 34. */
const costOfQuality = 0.033

/** A second try is made where the first one was too heavy or far too light, a third hardly ever. */
async function asGoodAs(
  most: number,
  first: number,
  encode: (quality: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let best: Uint8Array | null = null
  for (let quality = first; ; ) {
    const bytes = await encode(quality)
    const fits = bytes.length <= most
    if (fits && (best || bytes.length > most * 0.8)) return bytes
    if (fits) best = bytes
    else if (best) return best
    const steps = Math.log((most * 0.96) / bytes.length) / costOfQuality
    const next = Math.max(1, Math.min(34, Math.floor(quality + steps)))
    if (next === quality) return bytes
    quality = next
  }
}

/** Layers are laid on each other at the cell's width, and what is too high for it is cut off above and below. */
async function cellPicture({ layers, width, height }: Cell, cell: Size): Promise<Buffer> {
  const whole = { width: cell.width, height: Math.round((cell.width * height) / width) }
  const density = (72 * whole.width) / width
  const [first, ...others] = layers
  if (!first) throw new Error('A panel without a picture cannot be in a list')
  const fitted = (bytes: Uint8Array) =>
    sharp(bytes, { density }).resize(whole.width, whole.height, { fit: 'fill' })
  const over = await Promise.all(
    others.map(async (bytes) => ({
      input: await fitted(bytes).ensureAlpha().raw().toBuffer(),
      raw: { ...whole, channels: 4 } as const,
    })),
  )
  const picture = fitted(first).composite(over).flatten({ background: '#fff' }).removeAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: info }).resize(cell.width, cell.height, { fit: 'cover' }).raw().toBuffer()
}
