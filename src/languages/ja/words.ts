/** What the site says in Japanese. */
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

export const ja = {
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
