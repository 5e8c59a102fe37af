/** Asks the index that the build has left on this site. Nothing of it is fetched before it is asked. */
import type { Locale } from '../i18n/locales.ts'
import { relatedWords, tellingWords } from '../search/english.ts'
import type { Filters, Shown } from '../search/record.ts'
import { queryParts, queryPhrases, queryTokens } from '../search/tokens.ts'

export interface Query {
  readonly words: string
  /** Key of a topic, and a year; empty where they do not matter. */
  readonly topic: string
  readonly year: string
}

export interface Hit {
  readonly href: string
  readonly shown: Shown
  /** The words that were matched, as they are written there; none in Japanese, which is found by characters. */
  readonly matched: readonly string[]
}

export interface Answer {
  /** Best first. */
  readonly stories: readonly (() => Promise<Hit>)[]
  readonly terms: readonly (() => Promise<Hit>)[]
  /** False where no story has the words as they stand, and these only have parts of them. */
  readonly isExact: boolean
}

/** What Pagefind's own module exports, as far as it is used here. */
interface Pagefind {
  readonly options: (options: { basePath: string; noWorker: boolean }) => Promise<void>
  readonly search: (
    words: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Result[] }>
}

interface Result {
  readonly id: string
  readonly data: () => Promise<{
    raw_url: string
    meta: Shown
    content: string
    locations: readonly number[]
  }>
}

export type Ask = (query: Query) => Promise<Answer>

/** @param folder address of the index */
export async function openIndex(folder: string, locale: Locale): Promise<Ask> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind
  await pagefind.options({ basePath: folder, noWorker: true })
  return locale === 'ja' ? (query) => askJapanese(pagefind, query) : (query) => askEnglish(pagefind, query)
}

/** Where Pagefind knows no word of a query, it finds words that begin alike; those are worse than nothing. */
async function askEnglish(pagefind: Pagefind, query: Query): Promise<Answer> {
  const words = tellingWords(query.words).join(' ')
  const [stories, terms] = await Promise.all(
    [storyFilters(query), termFilter].map(async (filters) => {
      const found = (await pagefind.search(words, { filters })).results.map((result) => hit(result, words))
      const best = await found[0]?.()
      return best && best.matched.length > 0 ? found : []
    }),
  )
  return { stories: stories ?? [], terms: terms ?? [], isExact: true }
}

/**
 * Ranked by all pairs of characters, and then held against the places where they follow each other: Pagefind ranks no
 * phrases, and drops a pair that it does not know.
 */
async function askJapanese(pagefind: Pagefind, query: Query): Promise<Answer> {
  const [stories, terms] = [storyFilters(query), termFilter]
  const exact = await rankedJapanese(pagefind, query.words, stories)
  const near = exact.length > 0 ? [] : await nearJapanese(pagefind, query.words, stories)
  const explained = await rankedJapanese(pagefind, query.words, terms)
  const isExact = near.length === 0
  return {
    stories: (isExact ? exact : near).map((result) => hit(result, '')),
    terms: explained.map((result) => hit(result, '')),
    isExact,
  }
}

async function rankedJapanese(pagefind: Pagefind, words: string, filters: Chosen): Promise<Result[]> {
  const { results } = await pagefind.search(queryTokens(words), { filters })
  const sets = await Promise.all(queryPhrases(words).map((phrase) => having(pagefind, phrase, filters)))
  return results.filter(({ id }) => sets.every((set) => set.has(id)))
}

/** What has one of the telling parts at least, best first. */
async function nearJapanese(pagefind: Pagefind, words: string, filters: Chosen): Promise<Result[]> {
  const { results } = await pagefind.search(queryTokens(words), { filters })
  const sets = await Promise.all(queryParts(words).map((part) => having(pagefind, part, filters)))
  return results.filter(({ id }) => sets.some((set) => set.has(id)))
}

/** What has all tokens of a phrase, one behind the other. */
async function having(pagefind: Pagefind, phrase: string, filters: Chosen): Promise<Set<string>> {
  const { results } = await pagefind.search(`"${phrase}"`, { filters })
  return new Set(results.map(({ id }) => id))
}

type Chosen = Record<string, string>

const only = <Name extends keyof Filters>(name: Name, value: string): Record<string, string> =>
  value === '' ? {} : { [name]: value }

const storyFilters = ({ topic, year }: Query): Record<string, string> => ({
  ...only('kind', 'story'),
  ...only('topic', topic),
  ...only('year', year),
})

const termFilter = only('kind', 'term')

/** Fetched when it is shown. */
const hit = (result: Result, query: string) => async (): Promise<Hit> => {
  const { raw_url: href, meta: shown, content, locations } = await result.data()
  const words = content.split(/[^\S\uFEFF]+/)
  return {
    href,
    shown,
    matched: relatedWords(
      locations.map((place) => words[place] ?? ''),
      query,
    ),
  }
}
