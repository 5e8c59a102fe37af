/** The shipped site has two languages, of those that the engine knows: from each, the other. */
import { language } from '../src/languages/languages.ts'
import type { Locale, Localized } from '../src/languages/locales.ts'

export const locales = ['en', 'ja'] as const

export type SiteLocale = (typeof locales)[number]

export const otherLocale = (locale: Locale): SiteLocale => (locale === 'en' ? 'ja' : 'en')

export const languageName = { en: language('en').name, ja: language('ja').name } as const

/** A value in the languages of the site, where the engine takes one in all languages that a site may have. */
export const inBoth = <T>(values: Readonly<Record<SiteLocale, T>>): Localized<T> => values as Localized<T>
