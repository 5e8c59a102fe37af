/**
 * Spellings that a reader takes for the same word become the same: ＡＰＩ and api, ﾛｸﾞｲﾝ and ログイン, ニンショウ and
 * にんしょう, サーバー and サーバ. The index and the query both go through here.
 */
export const fold = (text: string): string =>
  kana(text.normalize('NFKC').toLowerCase()).replace(lastLongVowel, '')

/**
 * The same, but for each character by itself, so that a place in the result is a place in the text. For finding words
 * in a text that is shown; long vowels stay.
 */
export const foldInPlace = (text: string): string =>
  [...text].map((character) => inPlace(kana(character.normalize('NFKC').toLowerCase()), character)).join('')

/** Katakana lie 0x60 above their hiragana. */
const kana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60))

const inPlace = (folded: string, character: string): string =>
  folded.length === character.length ? folded : character

/** プロバイダー is also spelt プロバイダ; of a word of two, コピー, nothing may be dropped. */
const lastLongVowel = /(?<=[ぁ-ゖー]{3})ー(?![ぁ-ゖー])/g
