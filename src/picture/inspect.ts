/** A picture file → its size and its name on the site, or the reason why it cannot be used. */
import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { Metadata, Sharp, SharpOptions } from 'sharp'
import { fault } from '../messages/fault.ts'
import type { Picture } from '../stories/story.ts'
import { readPicture } from './file.ts'
import { maxWidth, webp } from './raster.ts'
import { isRefused, type Refused } from './refused.ts'
import { cleanSvg } from './svg.ts'

/** More than a phone camera's picture; a page never shows more than 1,496 px of width. */
const maxPixels = 24_000_000

const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif'])

/**
 * @param path where it lies: in the story's own folder, which it may not leave by a link
 * @param file the same from the project's root, for the Picture
 */
export async function inspectPicture(path: string, file: string): Promise<Picture | Refused> {
  const bytes = await readPicture(path)
  if (isRefused(bytes)) return bytes
  return extname(path).toLowerCase() === '.svg' ? inspectSvg(bytes, file) : inspectRaster(bytes, file)
}

function inspectSvg(bytes: Buffer, file: string): Picture | Refused {
  const result = cleanSvg(bytes)
  if (isRefused(result)) return result
  return { name: siteName(file, 'svg', bytes), file, width: result.width, height: result.height }
}

async function inspectRaster(bytes: Buffer, file: string): Promise<Picture | Refused> {
  const image = await metadata(bytes)
  if (image === null || !formats.has(image.format)) return (picture) => fault('bad-picture', { picture })
  const { width, height } = image.autoOrient
  const megapixels = Math.round((width * height) / 1e6)
  if (width * height > maxPixels)
    return (picture) => fault('huge-picture', { picture, megapixels, most: maxPixels / 1e6 })
  if (!(await decodes(bytes))) return (picture) => fault('bad-picture/damaged', { picture })
  const shown = Math.min(width, maxWidth)
  return {
    name: siteName(file, 'webp', bytes),
    file,
    width: shown,
    height: Math.max(1, Math.round((height * shown) / width)),
  }
}

/** @returns null for what is not a picture, an empty file among them */
async function metadata(bytes: Buffer): Promise<Metadata | null> {
  try {
    const image = await opened(bytes, { limitInputPixels: false })
    return await image.metadata()
  } catch {
    return null
  }
}

async function decodes(bytes: Buffer): Promise<boolean> {
  const image = await opened(bytes, { failOn: 'truncated' })
  return image
    .resize(8)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
}

/** Loaded for the first picture: most stories are drawn, and have none. */
async function opened(bytes: Buffer, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(bytes, options)
}

/** Name on the site: the file's own, and a hash of its bytes and of how we write them. */
function siteName(file: string, extension: 'svg' | 'webp', bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes)
  if (extension === 'webp') hash.update(JSON.stringify({ ...webp, maxWidth }))
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
  return `${name}.${hash.digest('hex').slice(0, 8)}.${extension}`
}
