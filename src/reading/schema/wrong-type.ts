/** Words where a list belongs, a group of keys where words belong, and so on. */
import type { z } from 'zod'
import type { Sort, Value } from '../../messages/en/faults/values.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Subject } from '../../messages/subject.ts'
import { isRecord, wordsIn } from '../raw.ts'
import { speechless } from './line-fault.ts'
import { dayField, momentFault, momentField } from './moment.ts'
import { slipInScript } from './script-type.ts'

export interface WrongType {
  readonly subject: Subject
  readonly path: Path
  readonly value: unknown
  /** As it is in the file. */
  readonly written: string
  readonly wanted: Sort
  readonly kind: z.ZodType | null
}

export function wrongType(about: WrongType): Fault {
  const { subject, path, value, written, wanted, kind } = about
  if (path.at(-2) === 'say' && wanted === 'record' && typeof value === 'string')
    return speechless(subject, value)
  // A translation's line with its speaker, as the original has it.
  if (path.at(-2) === 'say' && wanted === 'string' && typeof value === 'object')
    return fault('speaker-in-translation', { subject })
  const date = (kind === dayField || kind === momentField) && typeof value === 'number'
  const inDate = date ? momentFault(written) : null
  if (inDate) return inDate.of(subject)
  const wrong = { subject, found: asFound(value), wanted }
  const slip = slipInScript(path, value)
  if (slip) return fault('wrong-type/script', { ...wrong, ...slip })
  return (wanted === 'string' ? readAsKeys(about) : null) ?? fault('wrong-type', wrong)
}

/** Words that YAML takes for keys. */
function readAsKeys({ subject, value, written }: WrongType): Fault | null {
  const [[key, rest] = [], ...others] = isRecord(value) ? Object.entries(value) : []
  if (key === undefined) return null
  // `title: {{ title }}`, `caption: {Monday}`: braces are words to their author.
  if (written.startsWith('{') && !/^\{ *[a-z]\w*: /.test(written))
    return fault('yaml-reserved/brace', { subject, text: written })
  // `- Note: nobody was inside.` is a sentence to its author.
  const words = rest === null ? '' : wordsIn(rest)
  if (words === null || others.length > 0) return null
  return fault('yaml-colon/sentence', { subject, text: `${key}: ${words}`.trim() })
}

/** What was found, as messages name it. */
export function asFound(value: unknown): Value {
  if (Array.isArray(value)) return { kind: 'list', text: '' }
  if (typeof value === 'object') return { kind: 'group', text: '' }
  const kind = typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'words'
  return { kind: kind as 'number' | 'boolean' | 'words', text: String(value) }
}
