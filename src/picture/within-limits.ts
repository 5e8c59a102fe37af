/** Pictures for services that take so many bytes and no more. */
import sharp from 'sharp'
import type { Size } from './svg-size.ts'

export interface PictureLimits {
  readonly bytes: number
  /** Width times height. */
  readonly pixels?: number
}

/** px */
export interface Fitted extends Size {
  readonly bytes: Uint8Array
  readonly type: 'image/png' | 'image/jpeg'
}

/** As good as it gets first. */
const qualities = [92, 84, 76, 60, 40]

/** px; below this nothing could be read in it. */
const least = 64

/** The same bytes where they fit; else a JPEG, as small as it has to be, that says the same of how it was made. */
export async function withinLimits(png: Uint8Array, limits: PictureLimits): Promise<Fitted> {
  const { width, height } = await sharp(png).metadata()
  const { bytes: most, pixels = Number.POSITIVE_INFINITY } = limits
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)))
  if (scale === 1 && png.byteLength <= most) return { bytes: png, type: 'image/png', width, height }
  for (let across = Math.floor(width * scale); ; across = Math.floor(across * 0.8))
    for (const quality of qualities) {
      const small = sharp(png).resize({ width: across }).flatten({ background: '#fff' })
      const jpeg = small.jpeg({ quality, mozjpeg: true }).keepXmp()
      const { data, info } = await jpeg.toBuffer({ resolveWithObject: true })
      if (data.byteLength > most && across > least) continue
      return { bytes: data, type: 'image/jpeg', width: info.width, height: info.height }
    }
}
