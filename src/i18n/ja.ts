/** What the site says in Japanese. */
import { ads } from './ja/ads.ts'
import { feeds } from './ja/feeds.ts'
import { gallery } from './ja/gallery.ts'
import { glossary } from './ja/glossary.ts'
import { home } from './ja/home.ts'
import { lists } from './ja/lists.ts'
import { page } from './ja/page.ts'
import { reader } from './ja/reader.ts'
import { search } from './ja/search.ts'
import { sources } from './ja/sources.ts'
import { story } from './ja/story.ts'
import { trust } from './ja/trust.ts'

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
