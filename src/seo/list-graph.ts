/** What search engines read about pages that list others, and about the page of an author. */
import type { ItemList, Thing } from 'schema-dts'
import type { Locale } from '../languages/locales.ts'
import { shownEdition } from '../stories/shown-edition.ts'
import type { Person, Story } from '../stories/story.ts'
import { address, homePath, storyPath } from '../urls/paths.ts'
import type { Crumb } from './page.ts'
import { person } from './story-graph.ts'

/** A page that lists other pages. */
export interface ListingPage {
  readonly locale: Locale
  readonly path: string
  readonly title: string
  readonly description: string
  readonly list: Listing
}

export interface Listing {
  /** On this page. */
  readonly entries: readonly Crumb[]
  /** Place of the first of them in the whole list, from 1. */
  readonly first: number
  /** Entries on all pages of the list. */
  readonly total: number
}

export const collectionPage = (page: ListingPage): readonly Thing[] => [
  { '@type': 'CollectionPage', ...described(page), mainEntity: itemList(page.list) },
]

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export const profilePage = (page: ListingPage, author: Person): readonly Thing[] => [
  { '@type': 'ProfilePage', ...described(page), mainEntity: person(author, page.locale) },
  itemList(page.list),
]

/** Stories as entries of a list, each in the edition that the list shows. */
export const storyEntries = (stories: readonly Story[], locale: Locale): readonly Crumb[] =>
  stories.map((story) => {
    const edition = shownEdition(story, locale)
    return { name: edition.title, path: storyPath(edition.locale, story.slug) }
  })

const described = ({ locale, path, title, description }: ListingPage) => ({
  '@id': `${address(path)}#page`,
  url: address(path),
  name: title,
  description,
  inLanguage: locale,
  isPartOf: { '@id': `${address(homePath(locale))}#website` },
})

const itemList = ({ entries, first, total }: Listing): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: total,
  itemListElement: entries.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: first + index,
    url: address(path),
    name,
  })),
})
