/** The comics of the house: those of the stories and those of the gallery, in both languages. */

import type { PanelContent } from '../src/comic/panel/content.ts'
import { contentOf } from '../src/comic/panel/content.ts'
import { siteRoot } from '../src/disk/places.ts'
import { galleryScripts } from '../src/emit/gallery-scripts.ts'
import { type Locale, locales } from '../src/languages/locales.ts'
import { readLibrary } from '../src/reading/library/library.ts'
import type { Comic, Story } from '../src/stories/story.ts'
import { inBoth } from '../tests/site-languages.ts'

export interface HouseComic {
  /** The story's slug, or the name of the gallery's script. */
  readonly name: string
  readonly locale: Locale
  /** Four, in reading order. */
  readonly panels: readonly PanelContent[]
}

/** Only those that are drawn from a script. */
export async function houseComics(contents?: string[]): Promise<readonly HouseComic[]> {
  const told = (await houseStories(contents)).map(({ slug, editions }) => ({
    name: slug,
    comics: inBoth({ en: editions.en?.comic, ja: editions.ja?.comic }),
  }))
  return [...inBothLanguages(told), ...galleryComics()]
}

/** Those that no editor changes. */
export const galleryComics = (): readonly HouseComic[] => inBothLanguages(galleryScripts())

interface Named {
  readonly name: string
  readonly comics: Readonly<Record<Locale, Comic | undefined>>
}

const inBothLanguages = (named: readonly Named[]): readonly HouseComic[] =>
  named.flatMap(({ name, comics }) => locales.flatMap((locale) => comicOf(name, locale, comics[locale])))

/** @param contents folders of them, from the root of the site */
export async function houseStories(contents = ['content']): Promise<readonly Story[]> {
  const library = { root: siteRoot, now: Date.UTC(2100, 0), includeUnpublished: true }
  const all = await Promise.all(contents.map((content) => readLibrary({ ...library, content })))
  return all.flatMap(({ stories }) => stories)
}

function comicOf(name: string, locale: Locale, comic: Comic | undefined): readonly HouseComic[] {
  const panels = comic?.panels.map(contentOf).filter((content) => content !== null) ?? []
  return panels.length === 4 ? [{ name, locale, panels }] : []
}

/** The same comic with words that no cache has met: blanks at their end are not drawn. */
export function otherWords({ panels, ...comic }: HouseComic, number: number): HouseComic {
  const blanks = [...number.toString(2)].map((digit) => (digit === '1' ? ' ' : '\t')).join('')
  const other = <T extends { readonly words: string }>(line: T): T => ({
    ...line,
    words: line.words + blanks,
  })
  return { ...comic, panels: panels.map((panel) => ({ ...panel, say: panel.say.map(other) })) }
}
