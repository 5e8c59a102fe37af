/** The panel that stands for a story without words and frame, in the shapes that search engines ask for. */
import { cacheFile, fingerprint } from '../cache.ts'
import { contentOf } from '../comic/panel/content.ts'
import { renderCrop } from '../comic/panel/panel.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Site } from '../site.ts'
import type { Disclosure, OwnArt, Story } from '../stories/story.ts'
import { artKey, cutPng, largestCut } from './art-cut.ts'
import type { Card } from './card.ts'
import { rasterise } from './raster.ts'

/** px; https://developers.google.com/search/docs/appearance/structured-data/article asks for 1,200 and more. */
export const crops = {
  '16x9': { width: 1280, height: 720 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
} as const

export type CropShape = keyof typeof crops

export const cropShapes = Object.keys(crops) as readonly CropShape[]

/**
 * Both languages share it, staged as the original. Null where the comic is finished art, and where an author's picture
 * is too small to be cut to that shape without stretching it.
 */
export function crop(
  { colours: { spot } }: Pick<Site, 'colours'>,
  story: Story,
  shape: CropShape,
): Card | null {
  const { editions, original, card, disclosure } = story
  const panel = editions[original]?.comic.panels[card - 1]
  if (panel?.art.kind === 'own') return artCrop(panel.art, crops[shape], disclosure.art)
  const content = panel && contentOf(panel)
  if (!content) return null
  const sheet = { locale: original, ...crops[shape], spot, isSilent: true }
  const key = fingerprint(
    JSON.stringify([content, sheet, disclosure.art]),
    codeHash('src/card/crops.ts'),
    facesHash(),
  )
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(renderCrop(content, sheet), { made: disclosure.art }),
  }
}

function artCrop(art: OwnArt, size: Size, made: Disclosure['art']): Card | null {
  if (largestCut(art, size).width < size.width) return null
  const key = fingerprint(artKey(art), JSON.stringify([size, made]), codeHash('src/card/crops.ts'))
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => cutPng(art, size, made),
  }
}
