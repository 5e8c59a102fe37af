/** Whole scripts of the gallery: the text as it was written, and the strip in each language. */
import { examples, type ScriptName, scriptNames } from '../languages/examples.ts'
import { type Locale, type Localized, locales } from '../languages/locales.ts'
import { exampleComic } from '../reading/script/example.ts'
import type { Comic } from '../stories/story.ts'

export interface GalleryScript {
  readonly name: ScriptName
  /** The language it was written in first. */
  readonly original: Locale
  /** The original's YAML, as it stands in the frontmatter of a story. */
  readonly text: string
  readonly comics: Localized<Comic>
}

const originals: Readonly<Record<ScriptName, Locale>> = {
  guess: 'en',
  hello: 'en',
  'one-line': 'en',
  hand: 'ja',
}

/**
 * Read once: they are part of the program, not of the content.
 * @throws where a story with one of them would be refused
 */
export function galleryScripts(): readonly GalleryScript[] {
  known ??= scriptNames.map(scriptOf)
  return known
}

let known: readonly GalleryScript[] | null = null

function scriptOf(name: ScriptName): GalleryScript {
  const texts = Object.fromEntries(
    locales.map((locale) => [locale, examples(locale).scripts[name]]),
  ) as Localized
  const original = originals[name]
  return { name, original, text: inStory(texts[original]), comics: exampleComic(texts, original) }
}

/** After the key that it has in a story. */
const inStory = (yaml: string): string => `comic:\n${yaml.trimEnd().replace(/^(?=.)/gm, '  ')}`
