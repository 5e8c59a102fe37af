/** Signs of half a width in Japanese text: they look like a slip, and lines break badly around them. */
import { typesetting } from '../../languages/typesetting.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

/** Nothing of an English edition. */
export const halfWidth = ({ locale, passages }: StyledEdition): Finding[] =>
  typesetting(locale).lineEnds.hasSpaces ? [] : passages.flatMap((passage) => halfWidthIn(passage))

const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆、。「」『』（）！？]`

/** Letters of half a width, which only old machines needed. */
const kana = /[\uff61-\uff9f]+/gu

/** A sign of English between Japanese letters, or after the last one. */
const sign = new RegExp(String.raw`(?<=${letter})[,.!?:;()]+(?=${letter}|$)`, 'gu')

function halfWidthIn(passage: Passage): Finding[] {
  const found = (rule: 'half-width-kana' | 'half-width-punctuation', pattern: RegExp): Finding[] =>
    [...passage.text.matchAll(pattern)].map(({ 0: written, index }) => ({
      passage,
      index,
      ...fault(rule, { written, right: widened(written) }),
    }))
  return [...found('half-width-kana', kana), ...found('half-width-punctuation', sign)]
}

const wideSigns: Readonly<Record<string, string>> = { ',': '、', '.': '。', '!': '！', '?': '？', ':': '：' }
const moreSigns: Readonly<Record<string, string>> = { ';': '；', '(': '（', ')': '）' }

const widened = (written: string): string =>
  written.normalize('NFKC').replace(/[,.!?:;()]/g, (each) => wideSigns[each] ?? moreSigns[each] ?? each)
