/** The shipped site has two languages: from each, the other. */
import { language } from '../src/languages/languages.ts'
import type { Locale } from '../src/languages/locales.ts'

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'ja' : 'en')

export const languageName = { en: language('en').name, ja: language('ja').name } as const
