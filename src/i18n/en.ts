/**
 * What the site says in English. The rooms of `en/` give the shape; every other language has to fill it.
 * A key is `place.thing`. Numbers and names come in as arguments; no markup, no glueing of parts.
 */
import { ads } from './en/ads.ts'
import { feeds } from './en/feeds.ts'
import { gallery } from './en/gallery.ts'
import { glossary } from './en/glossary.ts'
import { home } from './en/home.ts'
import { lists } from './en/lists.ts'
import { page } from './en/page.ts'
import { reader } from './en/reader.ts'
import { search } from './en/search.ts'
import { sources } from './en/sources.ts'
import { story } from './en/story.ts'
import { trust } from './en/trust.ts'

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
