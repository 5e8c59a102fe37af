/** The index of sources: who published what, and which stories cite it. */
import { slug as anchorOf } from 'github-slugger'
import { words } from '../languages/languages.ts'
import { latinLetter } from '../languages/latin-letter.ts'
import type { Locale } from '../languages/locales.ts'
import { type Cut, type IndexPage, type IndexPlaces, indexPages, placesIn } from './index-pages.ts'
import { type IndexRow, indexRows } from './index-rows.ts'
import { shownEdition } from './shown-edition.ts'
import type { Source, Story } from './story.ts'

export interface Publisher {
  readonly name: string
  /** Anchor on the page. */
  readonly id: string
  /** How often stories cite one of its pages. */
  readonly citations: number
  /** Newest first; those without a date last. */
  readonly pages: readonly CitedPage[]
}

export interface CitedPage extends Source {
  /** Newest first. */
  readonly stories: readonly CitingStory[]
}

export interface CitingStory {
  readonly slug: string
  readonly number: number
  readonly title: string
  /** Of the edition shown: the page's own, where there is one. */
  readonly locale: Locale
}

/** The letter of all Japanese names, which have no readings. */
export const japaneseRow = '和'

/** Names that differ in capitals and punctuation only are one publisher. */
export const publisherId = (name: string): string => `publisher-${anchorOf(name) || encodeURIComponent(name)}`

/**
 * Publishers of all stories: Latin names, then Japanese ones. A page that several stories cite is there once, as the
 * newest of them calls it.
 * @param stories newest first
 */
export function sourceRows(stories: readonly Story[], locale: Locale): readonly IndexRow<Publisher>[] {
  const byPublisher = Map.groupBy(citations(stories, locale), ({ source }) => publisherId(source.publisher))
  const publishers = [...byPublisher].map(([id, those]) => publisher(id, those))
  return indexRows(publishers.toSorted(byName), words(locale)['sources.rows.title'], letterOf)
}

/** The index as it is read: a publisher of whom much is cited may begin on one page and go on on the next. */
export const sourcePages = (stories: readonly Story[], locale: Locale): readonly IndexPage<Publisher>[] =>
  indexPages(sourceRows(stories, locale), byPage)

/** On which page each publisher begins, by its id. @param stories newest first */
export const publisherPlaces = (stories: readonly Story[], locale: Locale): IndexPlaces =>
  placesIn(sourcePages(stories, locale))

const byPage: Cut<Publisher> = {
  split: (publisher) => publisher.pages.map((page) => ({ ...publisher, pages: [page] })),
  join: ([publisher, ...more]) => ({
    ...publisher,
    pages: [publisher, ...more].flatMap(({ pages }) => pages),
  }),
  stories: ({ pages }) => pages.reduce((sum, { stories }) => sum + stories.length, 0),
}

interface Citation {
  readonly source: Source
  readonly story: CitingStory
}

function citations(stories: readonly Story[], locale: Locale): readonly Citation[] {
  return stories.flatMap((whole) => {
    const { title, locale: shown, sources } = shownEdition(whole, locale)
    const story = { slug: whole.slug, number: whole.number, title, locale: shown }
    return sources.map((source) => ({ source, story }))
  })
}

function publisher(id: string, cited: readonly Citation[]): Publisher {
  const pages = [...Map.groupBy(cited, ({ source }) => addressOf(source)).values()].flatMap(page)
  return {
    name: cited[0]?.source.publisher ?? '',
    id,
    citations: pages.reduce((total, { stories }) => total + stories.length, 0),
    pages: pages.toSorted(byDate),
  }
}

/** A story that cites a page twice cites it once. */
function page(cited: readonly Citation[]): CitedPage[] {
  const [newest] = cited
  if (!newest) return []
  const date = cited.find(({ source }) => source.date !== null)?.source.date ?? null
  const stories = new Map(cited.map(({ story }) => [story.slug, story]))
  return [{ ...newest.source, date, stories: [...stories.values()] }]
}

/** A place on a page is still that page. */
const addressOf = ({ url }: Source): string => url.replace(/#.*$/, '').replace(/\/$/, '')

const byDate = (a: Source, b: Source): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)

/** Without readings, Japanese names are in the order of their characters. */
const japanese = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

const latinOrder = new Intl.Collator('en', { numeric: true })
const japaneseOrder = new Intl.Collator('ja', { numeric: true })

function byName(a: Publisher, b: Publisher): number {
  const [first, second] = [japanese.test(a.name), japanese.test(b.name)]
  if (first !== second) return Number(first) - Number(second)
  return (first ? japaneseOrder : latinOrder).compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

const letterOf = ({ name }: Publisher): string => (japanese.test(name) ? japaneseRow : latinLetter(name))
