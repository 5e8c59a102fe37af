/** SVG → PNG. */
import sharp, { type Sharp } from 'sharp'
import { disclosed, drawnByScript, type Provenance, xmpOf } from '../picture/disclosure.ts'
import { linePng, mostInks } from './line-png.ts'

export interface RasterOptions {
  /** How it was made, to be written into the picture; default drawn by our own scripts. */
  readonly provenance?: Provenance
  /** Width of the PNG in px; default the drawing's own. */
  readonly width?: number
}

/** The same drawing gives the same bytes: no date. What contains a picture is no line art, and has more colours than inks. */
export async function rasterise(svg: string, options: RasterOptions = {}): Promise<Uint8Array> {
  const inks = inksOf(svg)
  if (!svg.includes('<image') && inks.length <= mostInks) return rasteriseColumn([svg], options)
  const { provenance = drawnByScript, width } = options
  return disclosed(drawn(svg, width).png({ palette: true, effort: 1, dither: 0 }), provenance).toBuffer()
}

/** Line art of one width, one below the other: at most `mostInks` colours in all, and no pictures. */
export async function rasteriseColumn(
  svgs: readonly string[],
  { provenance = drawnByScript, width }: RasterOptions = {},
): Promise<Uint8Array> {
  const parts = await Promise.all(
    svgs.map((svg) => drawn(svg, width).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  const size = {
    width: parts[0]?.info.width ?? 0,
    height: parts.reduce((sum, { info }) => sum + info.height, 0),
  }
  const pixels = Buffer.concat(parts.map(({ data }) => data))
  return linePng({ ...size, pixels, inks: inksOf(svgs.join('')), xmp: xmpOf(provenance) })
}

/** Drawn at the size that is wanted: scaling pixels would blur the ink. */
function drawn(svg: string, width: number | undefined): Sharp {
  const own = Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1])
  const density = width === undefined ? 72 : (72 * width) / own
  return sharp(Buffer.from(svg), { density }).flatten({ background: '#fff' })
}

/** Every colour that a drawing names, and the paper that it is laid on. */
function inksOf(svg: string): readonly string[] {
  const named = svg.toLowerCase().match(/(?<==")#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=")/g) ?? []
  return [...new Set(['#fff', ...named].map((colour) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')))]
}
