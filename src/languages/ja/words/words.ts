/** What the site says in Japanese. */
import { ads } from './ads.ts'
import { book } from './book.ts'
import { feeds } from './feeds.ts'
import { gallery } from './gallery.ts'
import { glossary } from './glossary.ts'
import { home } from './home.ts'
import { lists } from './lists.ts'
import { page } from './page.ts'
import { play } from './play.ts'
import { reader } from './reader.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { story } from './story.ts'
import { trust } from './trust.ts'

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
  ...book,
  ...gallery,
  ...play,
} as const
