/** Whole scripts of the gallery: the text that an editor types, and the strip, in each language. */
import { examples, type ScriptName, scriptNames } from '../languages/examples.ts'
import { type Locale, type Localized, locales } from '../languages/locales.ts'
import { exampleComic } from '../reading/script/example.ts'
import { inWords } from '../reading/script/in-words.ts'
import type { Comic } from '../stories/story.ts'

export interface GalleryScript {
  readonly name: ScriptName
  /** YAML in the words of each language, as it is in the frontmatter of a story. */
  readonly texts: Localized
  readonly comics: Localized<Comic>
}

/** The languages they were written in first: those texts have the staging. */
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
  const inEach = (make: (locale: Locale) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized
  const original = originals[name]
  const words = inEach((locale) => examples(locale).scripts[name])
  const texts = inEach((locale) =>
    inStory(locale === original ? words[locale] : inWords(words[original], words[locale])),
  )
  return { name, texts, comics: exampleComic(words, original) }
}

/** After the key that it has in a story. */
const inStory = (yaml: string): string => `comic:\n${yaml.trimEnd().replace(/^(?=.)/gm, '  ')}`
