/** `yonkoma/comic/node`: what drawing needs of a machine: the fonts, and pictures of pixels. */
import sharp from 'sharp'
import { faceBytes } from '../fonts/faces.ts'
import { locales } from '../languages/locales.ts'
import { comicHands } from '../lettering/comic-hands.ts'
import type { Fonts } from './draw-strip.ts'

let fonts: Fonts | null = null

/** All faces of comics, read once: 14 MB. They are under the SIL Open Font License. */
export function comicFonts(): Fonts {
  const faces = new Set(locales.flatMap(comicHands).flat())
  fonts ??= Object.fromEntries([...faces].map((face) => [face, faceBytes(face)]))
  return fonts
}

/**
 * An SVG of `drawStrip` as a PNG.
 * @param width px; the height follows. Default that of the file.
 */
export async function toPng(svg: string, width?: number): Promise<Uint8Array> {
  const [, own = '0'] = /^<svg[^>]* width="([\d.]+)"/.exec(svg) ?? []
  const density = width === undefined ? 72 : (72 * width) / Number(own)
  const png = await sharp(Buffer.from(svg), { density }).png({ palette: true, colours: 64 }).toBuffer()
  return new Uint8Array(png)
}
