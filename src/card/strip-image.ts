/** The whole strip as one PNG, to keep and to send: title, four panels, address. */

import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { type DrawnLayer, stripPictures } from '../comic/panel-picture.ts'
import { stripProvenance } from '../comic/script-name.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Provenance } from '../picture/disclosure.ts'
import type { Site } from '../site.ts'
import type { Edition, Story } from '../stories/story.ts'
import { address, storyPath } from '../urls/paths.ts'
import type { Card } from './card.ts'
import { rasteriseColumn } from './raster.ts'
import { drawStrip, type StripWords } from './strip-sheet.ts'

/** px; one and a half times the sheet, at which screentone falls on whole pixels. */
export const stripWidth = 1188

/** False where the comic is not drawn from a script. */
export const hasStripImage = ({ comic: { panels } }: Pick<Edition, 'comic'>): boolean =>
  panels.length > 0 && panels.every(({ art }) => art.kind === 'drawn')

/** Null where there is none. */
export function stripImage({ name, face, colours }: Site, story: Story, edition: Edition): Card | null {
  if (!hasStripImage(edition)) return null
  const { locale, comic } = edition
  const { slug } = story
  const provenance = stripProvenance(story, edition)
  const words: StripWords = {
    locale,
    name: name[locale],
    face,
    spot: colours.spot,
    title: comic.title,
    address: address(storyPath(locale, slug)),
  }
  const panels = stripPictures(comic.panels, locale).flatMap(({ layers }) =>
    layers.filter((layer) => layer.kind === 'drawn'),
  )
  const names = panels.map((panel) => panel.name)
  const key = fingerprint(JSON.stringify([words, names, provenance]), sheetHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: async () => stripPng(words, await Promise.all(panels.map(svgOf)), provenance),
  }
}

/** @param panels SVG files of the four, as pages show them */
export const stripPng = (
  words: StripWords,
  panels: readonly string[],
  provenance: Provenance,
): Promise<Uint8Array> => rasteriseColumn(drawStrip(words, panels), { provenance, width: stripWidth })

const svgOf = async ({ file, draw }: DrawnLayer): Promise<string> =>
  Buffer.from(await readOrMake(file, draw)).toString()

const sheetHash = (): string => fingerprint(codeHash('src/card/strip-image.ts'), facesHash())
