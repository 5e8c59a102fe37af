/** The whole strip as one PNG, to keep and to send: title, four panels, address. */
import { cacheFile, fingerprint } from '../cache.ts'
import { contentOf } from '../comic/drawn-file.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Edition, Story } from '../stories/story.ts'
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
  const key = fingerprint(JSON.stringify([words, disclosure.art]), sheetHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(drawStrip(words), { made: disclosure.art, width: stripWidth }),
  }
}

const sheetHash = (): string => fingerprint(codeHash('src/card/strip-image.ts'), facesHash())
