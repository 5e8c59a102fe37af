/** SVG → PNG. */
import sharp from 'sharp'
import { disclosed, xmpOf } from '../picture/disclosure.ts'
import type { Disclosure } from '../stories/story.ts'
import { linePng, mostInks } from './line-png.ts'

export interface RasterOptions {
  /** How it was made, to be written into the picture; default drawn by our own scripts. */
  readonly made?: Disclosure['art']
  /** Width of the PNG in px; default the drawing's own. */
  readonly width?: number
}

/** The same drawing gives the same bytes: no date. What contains a picture is no line art, and has more colours than inks. */
export async function rasterise(
  svg: string,
  { made = 'drawn-by-script', width }: RasterOptions = {},
): Promise<Uint8Array> {
  const own = Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1])
  // Drawn at the size that is wanted: scaling pixels would blur the ink.
  const density = width === undefined ? 72 : (72 * width) / own
  const image = sharp(Buffer.from(svg), { density }).flatten({ background: '#fff' })
  const inks = inksOf(svg)
  if (svg.includes('<image') || inks.length > mostInks)
    return disclosed(image.png({ palette: true, effort: 1, dither: 0 }), made).toBuffer()
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return linePng({ ...info, pixels: data, inks, xmp: xmpOf(made) })
}

/** Every colour that a drawing names, and the paper that it is laid on. */
function inksOf(svg: string): readonly string[] {
  const named = svg.toLowerCase().match(/(?<==")#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=")/g) ?? []
  return [...new Set(['#fff', ...named].map((colour) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')))]
}
