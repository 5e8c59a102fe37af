/** The pages of the two indexes in one language, in the shape that Astro's `getStaticPaths` returns. */
import type { Locale } from '../../languages/locales.ts'
import { loadStories } from '../../reading/library/load.ts'
import { type GlossaryEntry, glossaryPages } from '../../stories/glossary.ts'
import { entriesOn, type IndexPage } from '../../stories/index-pages.ts'
import { keyed } from '../../stories/route-key.ts'
import { type Publisher, sourcePages, sourceRows } from '../../stories/sources.ts'

export interface GlossaryView {
  readonly locale: Locale
  readonly index: IndexPage<GlossaryEntry>
  /** Terms on all pages. */
  readonly total: number
}

export async function glossaryRoutes(locale: Locale) {
  const pages = glossaryPages(await loadStories(), locale)
  const total = pages.reduce((sum, page) => sum + entriesOn(page).length, 0)
  return pages.map((index) =>
    keyed({ params: { page: pageParam(index) }, props: { locale, index, total } satisfies GlossaryView }),
  )
}

export interface SourcesView {
  readonly locale: Locale
  readonly index: IndexPage<Publisher>
  /** On all pages. */
  readonly total: { readonly publishers: number; readonly pages: number; readonly primary: number }
}

export async function sourceRoutes(locale: Locale) {
  const stories = await loadStories()
  const publishers = sourceRows(stories, locale).flatMap(({ entries }) => entries)
  const cited = publishers.flatMap(({ pages }) => pages)
  const total = {
    publishers: publishers.length,
    pages: cited.length,
    primary: cited.filter(({ kind }) => kind === 'primary').length,
  }
  return sourcePages(stories, locale).map((index) =>
    keyed({ params: { page: pageParam(index) }, props: { locale, index, total } satisfies SourcesView }),
  )
}

/** A rest parameter that is undefined leaves its part of the address out. */
const pageParam = ({ page }: IndexPage<unknown>): string | undefined =>
  page === 1 ? undefined : String(page)
