/** What the site says in French. Spaces are typed as on any keyboard, and become the ones that no line ends at. */
import type { Words } from '../../words.ts'
import { noBreak } from '../spaces.ts'
import { ads } from './ads.ts'
import { feeds } from './feeds.ts'
import { gallery } from './gallery.ts'
import { glossary } from './glossary.ts'
import { home } from './home.ts'
import { lists } from './lists.ts'
import { page } from './page.ts'
import { reader } from './reader.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { story } from './story.ts'
import { trust } from './trust.ts'

const typed: Words = {
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
}

type Said = string | ((...given: never[]) => string)

const spaced = (said: Said): Said =>
  typeof said === 'string' ? noBreak(said) : (...given) => noBreak(said(...given))

export const fr = Object.fromEntries(
  Object.entries<Said>(typed).map(([key, said]) => [key, spaced(said)]),
) as unknown as Words
