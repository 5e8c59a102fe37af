/** A picture file → its size and its name on the site, or the reason why it cannot be used. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import sharp from 'sharp'
import type { Picture } from '../story/story.ts'
import { maxWidth, webp } from './raster.ts'
import { cleanSvg } from './svg.ts'

export interface Refused {
  readonly rule: 'missing-picture' | 'bad-picture' | 'unsafe-picture' | 'huge-picture'
  /** As the end of a sentence. */
  readonly what: string
  readonly cure: string
}

/** More than a phone camera's picture; a page never shows more than 1,496 px of width. */
const maxPixels = 24_000_000

const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif'])

/**
 * @param path where it lies
 * @param file the same from the project's root, for the Picture
 */
export async function inspectPicture(path: string, file: string): Promise<Picture | Refused> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null)
    return {
      rule: 'missing-picture',
      what: 'does not exist.',
      cure: 'Put the picture beside the story, or correct its name; capital letters count.',
    }
  return extname(path).toLowerCase() === '.svg' ? inspectSvg(bytes, file) : inspectRaster(bytes, file)
}

export const isRefused = (result: Picture | Refused): result is Refused => 'rule' in result

function inspectSvg(bytes: Buffer, file: string): Picture | Refused {
  const result = cleanSvg(bytes.toString('utf8'))
  if ('refused' in result)
    return {
      rule: 'unsafe-picture',
      what: `${result.refused}, which is not allowed.`,
      cure: 'Export it as plain SVG (presentation attributes, letters as outlines, no pictures inside) or as PNG.',
    }
  return { name: siteName(file, 'svg', bytes), file, width: result.width, height: result.height }
}

async function inspectRaster(bytes: Buffer, file: string): Promise<Picture | Refused> {
  const image = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (image === null || !formats.has(image.format))
    return {
      rule: 'bad-picture',
      what: 'cannot be read as a picture.',
      cure: 'Export it again as PNG, JPEG, WebP, AVIF or SVG.',
    }
  const { width, height } = image.autoOrient
  if (width * height > maxPixels)
    return {
      rule: 'huge-picture',
      what: `has ${Math.round((width * height) / 1e6)} megapixels.`,
      cure: `Make it smaller: 1,496 px of width is all that a page shows, and ${maxPixels / 1e6} megapixels are the limit.`,
    }
  if (!(await decodes(bytes)))
    return {
      rule: 'bad-picture',
      what: 'is damaged: it cannot be decoded to its end.',
      cure: 'Export or download it again.',
    }
  const shown = Math.min(width, maxWidth)
  return {
    name: siteName(file, 'webp', bytes),
    file,
    width: shown,
    height: Math.round((height * shown) / width),
  }
}

const decodes = (bytes: Buffer): Promise<boolean> =>
  sharp(bytes, { failOn: 'truncated' })
    .resize(8)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )

/** Name on the site: the file's own, and a hash of its bytes and of how we write them. */
function siteName(file: string, extension: 'svg' | 'webp', bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes)
  if (extension === 'webp') hash.update(JSON.stringify({ ...webp, maxWidth }))
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
  return `${name}.${hash.digest('hex').slice(0, 8)}.${extension}`
}
