import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'

/** The same page in another language of the site. */
export interface Translation {
  readonly locale: Locale
  readonly path: string
}

/** Of a page that every language has: the others, in the order of the site. */
export const translations = (locale: Locale, pathIn: (other: Locale) => string): readonly Translation[] =>
  site.languages.filter((other) => other !== locale).map((other) => ({ locale: other, path: pathIn(other) }))
