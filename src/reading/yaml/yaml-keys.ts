/** Keys that are not what their author meant. */
import type { Scalar } from 'yaml'
import { breaksOf } from './yaml-breaks.ts'
import { lineAt } from './yaml-line.ts'
import { write } from './yaml-slip.ts'
import type { Sign } from './yaml-words.ts'

/** @param isAlone true where the key has no value: between { and } `mika:left` is all key */
export function keySigns(node: Scalar, isAlone: boolean, yaml: string): Sign[] {
  const key = String(node.value)
  const offset = node.range?.[0] ?? 0
  if (/^[^\S \t]/.test(key)) return ofLine(yaml, offset)
  if (key === '<<') return [{ offset, ...merge }]
  const joined = isAlone && /^([a-z][\w-]*[!~*]?)\s*([:：])\s*(\S.*)$/.exec(key)
  if (!joined) return []
  const [, name = '', colon, words = ''] = joined
  const { text, start } = lineAt(yaml, offset)
  const at = offset - start
  const mended = `${text.slice(0, at)}${name}: ${words}${text.slice(at + key.length)}`
  return [{ offset, ...(colon === '：' ? fullWidth : spaceless), cure: write(mended) }]
}

/** A key that begins with a full-width or no-break space. */
function ofLine(yaml: string, offset: number): Sign[] {
  const line = lineAt(yaml, offset)
  return breaksOf(line.text)
    .slice(0, 1)
    .map(({ text: _, index, ...fault }) => ({ offset: line.start + index, ...fault }))
}

const merge = {
  rule: 'yaml-merge',
  what: {
    en: '`<<` would copy keys from another place, which is not allowed here.',
    ja: '`<<` は別の場所の項目を写す書き方で、ここでは使えません。',
  },
  cure: { en: 'Write the keys out.', ja: '項目をそのまま書き出してください。' },
} as const

const fullWidth = {
  rule: 'full-width-sign',
  what: {
    en: 'The colon after the key is full-width: `：`.',
    ja: '項目名の後ろのコロンが、全角の `：` です。',
  },
} as const

const spaceless = {
  rule: 'yaml-key',
  what: { en: 'There is no space after the colon.', ja: 'コロンの後ろに半角スペースがありません。' },
} as const
