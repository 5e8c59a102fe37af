/** Keys that are not what their author meant. */
import type { Scalar } from 'yaml'
import { fault } from '../../messages/fault.ts'
import { breaksOf } from './yaml-breaks.ts'
import { lineAt } from './yaml-line.ts'
import { meant } from './yaml-slip.ts'
import { onLine, type Sign } from './yaml-words.ts'

/** @param isAlone true where the key has no value: between { and } `mika:left` is all key */
export function keySigns(node: Scalar, isAlone: boolean, yaml: string): Sign[] {
  const key = String(node.value)
  const offset = node.range?.[0] ?? 0
  const line = lineAt(yaml, offset)
  // It begins with a full-width or no-break space.
  if (/^[^\S \t]/.test(key))
    return breaksOf(line.text)
      .slice(0, 1)
      .map((slip) => onLine(slip, line))
  if (key === '<<') return [{ offset, fault: fault('yaml-merge') }]
  // The library that judges would drop it without a word.
  if (key === '__proto__')
    return [
      { offset, fault: fault('unknown-key', { key, owner: 'file', choice: { near: null, valid: [] } }) },
    ]
  const joined = isAlone && /^([a-z][\w-]*[!~*]?)\s*([:：])\s*(\S.*)$/.exec(key)
  if (!joined) return []
  const [, name = '', colon, words = ''] = joined
  const at = offset - line.start
  const mended = `${line.text.slice(0, at)}${name}: ${words}${line.text.slice(at + key.length)}`
  const message = colon === '：' ? 'full-width-sign/colon' : 'yaml-key/space'
  return [{ offset, fault: fault(message, meant(mended)) }]
}
