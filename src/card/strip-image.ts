/** The whole strip as one PNG, to keep and to send: title, four panels, address. */
import { cacheFile, fingerprint } from '../cache.ts'
import { contentOf } from '../comic/drawn-file.ts'
import type { PanelContent } from '../comic/panel/content.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Site } from '../site.ts'
import type { Edition, Story } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import type { Card } from './card.ts'
import { rasterise } from './raster.ts'
import { drawStrip, type StripWords } from './strip-sheet.ts'

/** px; one and a half times the sheet, at which screentone falls on whole pixels. */
export const stripWidth = 1188

/** False where the comic is not drawn from a script. */
export const hasStripImage = ({ comic }: Edition): boolean => panelsOf(comic) !== null

/** Null where there is none. */
export function stripImage(
  { name, face, colours }: Site,
  story: Story,
  { locale, comic }: Edition,
): Card | null {
  const panels = panelsOf(comic)
  if (!panels) return null
  const { slug, disclosure } = story
  const words: StripWords = {
    locale,
    name: name[locale],
    face,
    spot: colours.spot,
    title: comic.title,
    address: address(storyPath(locale, slug)),
    panels,
  }
  const key = fingerprint(JSON.stringify([words, disclosure.art]), sheetHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(drawStrip(words), { made: disclosure.art, width: stripWidth }),
  }
}

function panelsOf({ panels }: Edition['comic']): readonly PanelContent[] | null {
  const drawn = panels.map(contentOf).filter((content) => content !== null)
  return drawn.length > 0 && drawn.length === panels.length ? drawn : null
}

const sheetHash = (): string => fingerprint(codeHash('src/card/strip-image.ts'), facesHash())
