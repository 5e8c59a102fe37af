/** What the site says in French. Spaces are typed as on any keyboard, and become the ones that no line ends at. */
import type { Words } from '../../words.ts'
import { spacedAll } from '../spaces.ts'
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

export const fr: Words = spacedAll({
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
})
