/** The search page, as its tests use it. */
import type { Locator, Page } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'

/** Nothing that an index could know. */
export const nonsense = { en: 'xylophone qwertz', ja: 'ぬるぽ瑠璃鶲' } as const

/** A word of every story. */
export const common = { en: 'house', ja: '家' } as const

export const fieldOn = (page: Page, locale: Locale): Locator =>
  page.getByRole('searchbox', { name: words(locale)['search.field'] })

export const resultsOn = (page: Page, locale: Locale): Locator =>
  page.getByRole('region', { name: words(locale)['search.results'] })

/** The link of the first story that was found. */
export const firstOn = (page: Page, locale: Locale): Locator =>
  resultsOn(page, locale).getByRole('heading', { level: 3 }).getByRole('link').first()
