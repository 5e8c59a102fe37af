/** `yonkoma/comic/node`: what drawing needs of a machine: the fonts, and pictures of pixels. */
import sharp from 'sharp'
import { disclosed, drawnByScript } from '../picture/disclosure.ts'

// biome-ignore lint/performance/noBarrelFile: the door of a package
export { comicFonts } from './comic-fonts.ts'

/**
 * An SVG of `drawStrip` as a PNG, which says in its metadata (XMP) that a script drew it.
 * @param width px; the height follows. Default that of the file.
 */
export async function toPng(svg: string, width?: number): Promise<Uint8Array> {
  const [, own = '0'] = /^<svg[^>]* width="([\d.]+)"/.exec(svg) ?? []
  const density = width === undefined ? 72 : (72 * width) / Number(own)
  const drawn = sharp(Buffer.from(svg), { density }).png({ palette: true, colours: 64 })
  return new Uint8Array(await disclosed(drawn, drawnByScript).toBuffer())
}
