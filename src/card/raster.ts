/** SVG → PNG. The only place of the cards that touches sharp. */
import sharp from 'sharp'

/**
 * The same drawing gives the same bytes: no date, no text chunk. A palette halves the file (60 kB) and keeps
 * the inks exact; undithered, so that edges stay clean (measured: 63 dB, no ink off by one).
 */
export const rasterise = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg)).flatten().png({ palette: true, effort: 4, dither: 0 }).toBuffer()
