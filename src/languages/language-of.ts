import { type Locale, locales } from './locales.ts'
import { type Script, typesetting } from './typesetting.ts'

/** A title with one kana or kanji is Japanese, whatever else is in it. */
const kanaOrKanji = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

const scriptOf = (text: string): Script => (kanaOrKanji.test(text) ? 'cjk' : 'latin')

/**
 * The `lang` of a title that was quoted as it is, on a page of a language; undefined where it is the page's own, or
 * where letters do not tell. The first language of the site that is written in these letters stands for all; where the
 * site has none, the first that is known.
 */
export function languageOf(text: string, page: Locale, languages: readonly Locale[]): Locale | undefined {
  const script = scriptOf(text)
  return typesetting(page).script === script
    ? undefined
    : [...languages, ...locales].find((locale) => typesetting(locale).script === script)
}
