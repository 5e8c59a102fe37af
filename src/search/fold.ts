/**
 * Spellings that a reader takes for the same word become the same: ＡＰＩ and api, résumé and resume, ﾛｸﾞｲﾝ and ログイン,
 * サーバー and サーバ, キャノン and キヤノン, 國 and 国, 葛 with a variation selector and without. The index, the query and the
 * text in which hits are marked all go through here. Hiragana and katakana stay what they are: でも is not デモ.
 */
import { modernKanji } from './old-kanji.ts'

export const fold = (text: string): string =>
  kana(letters(text.normalize('NFKC').replace(unseen, '').toLowerCase())).replace(oldKanji, modern)

/** The same in katakana alone and without what separates words, for comparing and for finding in a shown text. */
export const shape = (text: string): string => inKatakana(fold(text)).replace(/[\s・‐‑'’-]/g, '')

/** Hiragana lie 0x60 before their katakana. */
export const inKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60))

export interface Placed {
  /** The shape of a text. */
  readonly shape: string
  /** Where in the text each UTF-16 unit of the shape comes from; one more at the end. */
  readonly places: readonly number[]
}

/** The shape of a text that is shown, with the way back. */
export function placedShape(text: string): Placed {
  const places: number[] = []
  let whole = ''
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const own = shape(cluster)
    whole += own
    places.push(...Array(own.length).fill(index))
  }
  return { shape: whole, places: [...places, text.length] }
}

/** A character with what is set on it: accents, voicing marks, variation selectors. */
const clusters = /.[\p{M}\p{Variation_Selector}\uFF9E\uFF9F]*/gsu

const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** Latin letters without their accents, also those that Unicode does not take apart. */
const letters = (text: string): string =>
  text
    .replace(/[\u00E0-\u024F\u1E00-\u1EFF]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => whole[letter] ?? letter)

const whole: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Without long vowels, with large kana for small ones, and ヴ as the older ブ: エヌヴィディア, エヌビディア. */
const kana = (text: string): string =>
  text
    .replace(/(?<=[ぁ-ヺ])[ー‐‑–—−―~〜-]+(?=[ァ-ヺ]|$)|ー/g, '')
    .replace(/ヴ([ァィェォ]?)/g, (_, vowel: string) => voiced[vowel] ?? 'ブ')
    .replace(/[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/g, (small) => large[small] ?? small)

const voiced: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' }

const pairs = 'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケ'
const large: Readonly<Record<string, string>> = Object.fromEntries(
  (pairs.match(/../g) ?? []).map(([small = '', own = '']) => [small, own]),
)

const oldKanji = new RegExp(`[${[...modernKanji.keys()].join('')}]`, 'gu')

const modern = (old: string): string => modernKanji.get(old) ?? old
