/**
 * Japanese text → the phrases between which a line may break. Japanese has no spaces; breaking anywhere cuts
 * words in two, and headlines are where that hurts.
 */
import { jaModel, Parser } from 'budoux'

/** The phrases, which joined give the text again. A text without Japanese comes back as its words. */
export function phrases(text: string): string[] {
  const found: string[] = []
  for (const piece of parser.parse(text).flatMap(wordsOf)) {
    const before = found.at(-1)
    if (before !== undefined && belongsTogether(before, piece)) found[found.length - 1] = before + piece
    else found.push(piece)
  }
  return found
}

const parser = new Parser(jaModel)

/** A space or a full-width mark ends a phrase, and stays with it. */
const wordsOf = (piece: string): string[] =>
  piece.match(/[^\s、。：；？！]+[\s、。：；？！]*|[\s、。：；？！]+/g) ?? []

const belongsTogether = (before: string, after: string): boolean =>
  notAtStart.test(after) || notAtEnd.test(before) || isInsideWord(before, after)

/** Kinsoku: a line does not begin with closing marks, small kana or a long-vowel mark. */
const notAtStart =
  /^[\s、。，．・：；:;,.!?！？‼⁇⁈⁉」』）］｝〉》】〕〟’”)\]}»›々ゝゞ…‥ー―—–〜～%％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/

/** Nor does it end with an opening mark or a currency sign. */
const notAtEnd = /[「『（［｛〈《【〔〝‘“([{«‹$＄¥￥€£#＃@]$/

/** Latin words and numbers stay whole, and so do dates: 3月2日. */
const isInsideWord = (before: string, after: string): boolean =>
  (/[\p{Script=Latin}\p{Nd}'’.,-]$/u.test(before) && /^[\p{Script=Latin}\p{Nd}]/u.test(after)) ||
  (/\p{Nd}$/u.test(before) && /^[年月日時分秒つ個人社本件円億万兆年代歳回割倍%％]/.test(after)) ||
  (/\p{Nd}[年月]$/u.test(before) && /^\p{Nd}/u.test(after))
