import { fault } from '../../messages/fault.ts'
import type { Slip } from '../house-style.ts'

const doubled = /(をを|、、|。。|ですです|ましたました|でしたでした|しますします)/gu

export const doubledParticles = (text: string): Slip[] =>
  [...text.matchAll(doubled)].map(({ 0: written, index }) => ({
    index,
    ...fault('repeated-word', { written }),
  }))

const letter = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆、。「」『』（）！？]`

/** Letters of half a width, which only old machines needed. */
const kana = /[\uff61-\uff9f]+/gu

/** A sign of English between Japanese letters, or after the last one. */
const sign = new RegExp(String.raw`(?<=${letter})[,.!?:;()]+(?=${letter}|$)`, 'gu')

/** Signs of half a width look like a slip, and lines break badly around them. */
export function halfWidth(text: string): Slip[] {
  const found = (rule: 'half-width-kana' | 'half-width-punctuation', pattern: RegExp): Slip[] =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      index,
      ...fault(rule, { written, right: widened(written) }),
    }))
  return [...found('half-width-kana', kana), ...found('half-width-punctuation', sign)]
}

const wide: ReadonlyMap<string, string> = new Map(
  [',、', '.。', '!！', '?？', ':：', ';；', '(（', ')）'].map(([half = '', full = '']) => [half, full]),
)

const widened = (written: string): string =>
  written.normalize('NFKC').replace(/[,.!?:;()]/g, (each) => wide.get(each) ?? each)
