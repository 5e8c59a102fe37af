/** The whole strip as one PNG, to keep and to send: title, four panels, address. */
import { cacheFile, fingerprint, packageVersion, sourceHash } from '../cache.ts'
import { contentOf, drawingHash } from '../comic/drawn-file.ts'
import type { Edition, Story } from '../story/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import type { Card } from './card.ts'
import { rasterise } from './raster.ts'
import { drawStrip, type StripWords } from './strip-sheet.ts'

/** px; one and a half times the sheet, at which screentone falls on whole pixels. */
export const stripWidth = 1188

/** Null where the comic is not drawn from a script. */
export function stripImage({ slug, disclosure }: Story, { locale, comic }: Edition): Card | null {
  const panels = comic.panels.map(contentOf).filter((content) => content !== null)
  if (panels.length === 0 || panels.length !== comic.panels.length) return null
  const words: StripWords = { locale, title: comic.title, address: address(storyPath(locale, slug)), panels }
  const key = fingerprint(JSON.stringify([words, disclosure.art]), drawingHash(), sheetHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(drawStrip(words), { made: disclosure.art, width: stripWidth }),
  }
}

const sheetHash = (): string => fingerprint(sourceHash('src/card'), packageVersion('sharp'))
