import { words } from '../../languages/languages.ts'
import type { Locale } from '../../languages/locales.ts'
import type { Listing } from '../../seo/list-graph.ts'
import { storyEntries } from '../../seo/list-graph.ts'
import type { PageOf } from '../../stories/paging.ts'
import type { Story } from '../../stories/story.ts'

/** How many strips a list has; of one with several pages, which of them are on this one. */
export function countOf({ items, first, pages, total }: PageOf<Story>, locale: Locale): string {
  const say = words(locale)
  if (pages === 1) return say['topic.count'](total)
  return say['list.places'](first, first + items.length - 1, total)
}

/** The same for search engines. */
export const listingOf = ({ items, first, total }: PageOf<Story>, locale: Locale): Listing => ({
  entries: storyEntries(items, locale),
  first,
  total,
})
