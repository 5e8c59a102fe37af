/** The panel that stands for a story without words and frame, in the shapes that search engines ask for. */

import { cacheFile, fingerprint } from '../cache.ts'
import { contentOf } from '../comic/panel/content.ts'
import { renderCrop } from '../comic/panel/panel.ts'
import { stripProvenance } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Provenance } from '../picture/disclosure.ts'
import type { Size } from '../picture/svg-size.ts'
import type { Site } from '../site.ts'
import type { OwnArt, Story } from '../stories/story.ts'
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
  const { editions, original, card } = story
  const edition = editions[original]
  const panel = edition?.comic.panels[card - 1]
  if (panel?.art.kind === 'own')
    return artCrop(panel.art, crops[shape], { made: story.disclosure.art, script: null })
  const content = panel && contentOf(panel)
  if (!edition || !content) return null
  const provenance = stripProvenance(story, edition)
  const sheet = { locale: original, ...crops[shape], spot, isSilent: true }
  const key = fingerprint(
    JSON.stringify([content, sheet, provenance]),
    codeHash('src/card/crops.ts'),
    facesHash(),
  )
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(renderCrop(content, sheet), { provenance }),
  }
}

function artCrop(art: OwnArt, size: Size, provenance: Provenance): Card | null {
  if (largestCut(art, size).width < size.width) return null
  const key = fingerprint(artKey(art), JSON.stringify([size, provenance]), codeHash('src/card/crops.ts'))
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => cutPng(art, size, provenance),
  }
}
