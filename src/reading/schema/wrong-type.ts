/** Words where a list belongs, a group of keys where words belong, and so on. */
import { z } from 'zod'
import type { Sort, Value } from '../../messages/en/faults/values.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Subject } from '../../messages/subject.ts'
import { isRecord, wordsIn } from '../raw.ts'
import { speechless } from './line-fault.ts'
import { neededKeys } from './missing.ts'
import { dayField, momentField, notDate } from './moment.ts'
import { slipInScript } from './script-type.ts'

interface Wrong {
  readonly subject: Subject
  readonly value: unknown
  /** As it is in the file. */
  readonly written: string
}

export interface WrongType extends Wrong {
  readonly path: Path
  readonly wanted: Sort
  readonly kind: z.ZodType | null
}

export function wrongType(about: WrongType): Fault {
  const { subject, path, value, written, wanted, kind } = about
  if (path.at(-2) === 'say' && wanted === 'object' && typeof value === 'string')
    return speechless(subject, value)
  // A translation's line with its speaker, as the original has it.
  if (path.at(-2) === 'say' && wanted === 'string' && typeof value === 'object')
    return fault('speaker-in-translation', { subject })
  const isDate = kind === dayField || kind === momentField
  // What is on several lines is not quoted.
  if (isDate && written !== '')
    return notDate(subject, { text: written, words: wordsIn(value) ?? onlyWords(value) }, kind === dayField)
  if (kind instanceof z.ZodNumber) return notInRange(kind, about)
  const wrong = { subject, found: asFound(value, written), wanted: isDate ? 'date' : wanted } as const
  const slip = slipInScript(path, value, kind)
  if (slip) return fault('wrong-type/script', { ...wrong, ...slip })
  const asKeys = wanted === 'string' ? readAsKeys(about) : null
  if (asKeys) return asKeys
  const text = wanted === 'string' ? onlyWords(value) : null
  if (text !== null) return fault('wrong-type/single', { ...wrong, text })
  return fault('wrong-type', { ...wrong, keys: kind instanceof z.ZodObject ? neededKeys(kind) : [] })
}

/** A number that is too small or too large, or something else in its place. */
export const notInRange = ({ minValue, maxValue }: z.ZodNumber, { subject, value, written }: Wrong): Fault =>
  fault('out-of-range/value', {
    ...{ subject, found: asFound(value, written) },
    ...{ least: Number(minValue), most: Number(maxValue) },
  })

/** The words of a list or a group in which nothing else is. */
function onlyWords(value: unknown): string | null {
  const [words, ...others] = Object.values(Object(value))
  return others.length === 0 ? wordsIn(words) : null
}

/** Words that YAML takes for keys. */
function readAsKeys({ subject, path, value, written }: WrongType): Fault | null {
  const [[key, rest] = [], ...others] = isRecord(value) ? Object.entries(value) : []
  if (key === undefined) return null
  const isKey = /^[a-z]\w*$/.test(key)
  // `title: {{ title }}`, `caption: {Monday}`: braces are words to their author.
  if (written.startsWith('{'))
    return isKey && rest !== null ? null : fault('yaml-reserved/brace', { subject, text: written })
  // `- Note: nobody was inside.` is a sentence to its author; `src: ./panel.png` below a key is not.
  const words = rest === null ? '' : wordsIn(rest)
  if (words === null || others.length > 0 || (isKey && typeof path.at(-1) !== 'number')) return null
  return fault('yaml-colon/sentence', { subject, text: `${key}: ${words}`.trim() })
}

/** What was found, as messages name it. */
export function asFound(value: unknown, written: string): Value {
  if (Array.isArray(value)) return { kind: 'list', text: '' }
  if (typeof value === 'object') return { kind: 'group', text: '' }
  if (typeof value === 'string') return { kind: 'words', text: value }
  return { kind: typeof value === 'number' ? 'number' : 'boolean', text: written }
}
