import type { Locale } from './locales.ts'
import { typesetting } from './typesetting.ts'

const kanaOrKanji = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The `lang` of a title that was quoted as it is, on a page of a language; undefined where it is the page's own, or
 * where letters do not tell. A Japanese title has at least one kana or kanji; on a Japanese page one without is English.
 */
export function languageOf(text: string, page: Locale): Locale | undefined {
  const isSpaced = typesetting(page).lineEnds.hasSpaces
  if (kanaOrKanji.test(text)) return isSpaced ? 'ja' : undefined
  return isSpaced ? undefined : 'en'
}
