/** A picture file → its size and its name on the site, or the reason why it cannot be used. */
import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import sharp, { type Metadata } from 'sharp'
import type { Localized } from '../languages/locales.ts'
import type { Picture } from '../stories/story.ts'
import { readPicture } from './file.ts'
import { maxWidth, webp } from './raster.ts'
import type { Refused } from './refused.ts'
import { cleanSvg } from './svg.ts'
import type { RefusedSvg } from './svg-refused.ts'

/** More than a phone camera's picture; a page never shows more than 1,496 px of width. */
const maxPixels = 24_000_000

const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif'])

/**
 * @param path where it lies: in the story's own folder, which it may not leave by a link
 * @param file the same from the project's root, for the Picture
 */
export async function inspectPicture(path: string, file: string): Promise<Picture | Refused> {
  const bytes = await readPicture(path)
  if ('rule' in bytes) return bytes
  return extname(path).toLowerCase() === '.svg' ? inspectSvg(bytes, file) : inspectRaster(bytes, file)
}

export const isRefused = (result: Picture | Refused): result is Refused => 'rule' in result

const svgCures: Readonly<Record<RefusedSvg['rule'], Localized>> = {
  'bad-picture': {
    en: 'Export or download it again: as plain SVG in UTF-8, or as PNG.',
    ja: '書き出し直すか、ダウンロードし直してください。形式は、UTF-8のプレーンSVGかPNGです。',
  },
  'unsafe-picture': {
    en: 'Export it as plain SVG (presentation attributes, letters as outlines, no pictures inside) or as PNG.',
    ja: 'プレーンSVG（見た目は属性で指定、文字はアウトライン化、画像の埋め込みなし）か、PNGで書き出してください。',
  },
  'huge-picture': {
    en: 'Make the drawing simpler, or export it as PNG.',
    ja: '絵を簡単にするか、PNGで書き出してください。',
  },
}

function inspectSvg(bytes: Buffer, file: string): Picture | Refused {
  const result = cleanSvg(bytes)
  if ('refused' in result)
    return { rule: result.rule, what: sentence(result.refused), cure: svgCures[result.rule] }
  return { name: siteName(file, 'svg', bytes), file, width: result.width, height: result.height }
}

const sentence = ({ en, ja }: Localized): Localized => ({ en: `${en}.`, ja: `${ja}。` })

async function inspectRaster(bytes: Buffer, file: string): Promise<Picture | Refused> {
  const image = await metadata(bytes)
  if (image === null || !formats.has(image.format))
    return {
      rule: 'bad-picture',
      what: { en: 'cannot be read as a picture.', ja: 'を、画像として読めません。' },
      cure: {
        en: 'Export it again as PNG, JPEG, WebP, AVIF or SVG.',
        ja: 'PNG、JPEG、WebP、AVIF、SVGのどれかで書き出し直してください。',
      },
    }
  const { width, height } = image.autoOrient
  if (width * height > maxPixels)
    return {
      rule: 'huge-picture',
      what: {
        en: `has ${Math.round((width * height) / 1e6)} megapixels.`,
        ja: `が、約${Math.round((width * height) / 1e6)}メガピクセルあります。`,
      },
      cure: {
        en: `Make it smaller: 1,496 px of width is all that a page shows, and ${maxPixels / 1e6} megapixels are the limit.`,
        ja: `小さくしてください。ページに表示される幅は1,496 pxまでで、上限は${maxPixels / 1e6}メガピクセルです。`,
      },
    }
  if (!(await decodes(bytes)))
    return {
      rule: 'bad-picture',
      what: { en: 'is damaged: it cannot be decoded to its end.', ja: 'は壊れていて、最後まで読めません。' },
      cure: { en: 'Export or download it again.', ja: '書き出し直すか、ダウンロードし直してください。' },
    }
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
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
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
