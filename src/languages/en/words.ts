/**
 * What the site says in English. The rooms of `en/` give the shape; every other language has to fill it.
 * A key is `place.thing`. Numbers and names come in as arguments; no markup, no glueing of parts.
 */
import { ads } from './words/ads.ts'
import { feeds } from './words/feeds.ts'
import { gallery } from './words/gallery.ts'
import { glossary } from './words/glossary.ts'
import { home } from './words/home.ts'
import { lists } from './words/lists.ts'
import { page } from './words/page.ts'
import { reader } from './words/reader.ts'
import { search } from './words/search.ts'
import { sources } from './words/sources.ts'
import { story } from './words/story.ts'
import { trust } from './words/trust.ts'

export const en = {
  ...page,
  ...story,
  ...home,
  ...lists,
  ...glossary,
  ...sources,
  ...search,
  ...trust,
  ...reader,
  ...feeds,
  ...ads,
  ...gallery,
} as const
