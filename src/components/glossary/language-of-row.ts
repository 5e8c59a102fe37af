import { languageOf } from '../../languages/language-of.ts'
import type { Locale } from '../../languages/locales.ts'
import { site } from '../../site.ts'
import { japaneseRow } from '../../stories/sources.ts'

/** The `lang` of the one character of an index that is Japanese on an English page. */
export const languageOfRow = (letter: string, page: Locale): Locale | undefined =>
  letter === japaneseRow ? languageOf(letter, page, site.languages) : undefined
