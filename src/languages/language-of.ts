import { type Locale, locales } from './locales.ts'
import { type Script, typesetting } from './typesetting.ts'

/** A title with one kana or kanji is Japanese, whatever else is in it. */
const kanaOrKanji = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

const scriptOf = (text: string): Script => (kanaOrKanji.test(text) ? 'cjk' : 'latin')

/**
 * The `lang` of a title that was quoted as it is, on a page of a language; undefined where it is the page's own, or
 * where letters do not tell. The first of the known languages stands for all that are written in its letters.
 */
export function languageOf(text: string, page: Locale): Locale | undefined {
  const script = scriptOf(text)
  return typesetting(page).script === script
    ? undefined
    : locales.find((locale) => typesetting(locale).script === script)
}
