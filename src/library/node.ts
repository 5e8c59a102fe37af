/** `yonkoma/comic/node`: what drawing needs of a machine: the fonts, and pictures of pixels. */
import sharp from 'sharp'

// biome-ignore lint/performance/noBarrelFile: the door of a package
export { comicFonts } from './comic-fonts.ts'

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
