import type { Locale } from './locales.ts'

const kanaOrKanji = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The `lang` of a title that was quoted as it is, on a page of a language; undefined where it is the page's own.
 * A Japanese title has at least one kana or kanji, an English one has none.
 */
export function languageOf(text: string, page: Locale): Locale | undefined {
  const language = kanaOrKanji.test(text) ? 'ja' : 'en'
  return language === page ? undefined : language
}
