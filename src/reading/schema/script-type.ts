/** A list, a group or words in a script where something else belongs: what its author most likely means to write. */
import { z } from 'zod'
import type { ScriptSlip } from '../../messages/en/faults/values.ts'
import type { Path } from '../../messages/path.ts'
import { inQuotes } from '../../messages/quotation.ts'
import { isCast } from '../../stories/cast.ts'
import { castMeant } from '../comic/line.ts'
import { isRecord, wordsIn } from '../raw.ts'
import { castGrammar } from '../script/grammar.ts'
import { readWords } from '../script/read-words.ts'

interface Slip {
  readonly slip: ScriptSlip
  readonly example: string
}

/**
 * Null where `path` leads to no such place.
 * @param kind what the schema wants there
 */
export function slipInScript(path: Path, value: unknown, kind: z.ZodType | null): Slip | null {
  if (path[0] !== 'comic' || path[1] !== 'panels') return null
  const [, , , key, entry, part] = path
  if (key === 'cast' && entry === undefined) return { slip: 'cast', example: castLine(value) }
  if ((key === 'sfx' || key === 'labels') && entry === undefined && typeof value === 'string')
    return { slip: 'list', example: listOf(key, value) }
  if (key === 'say' && entry === undefined) return inLine(value, isOfSpeakers(kind))
  if (part === 'place') return { slip: 'words', example: plainLine(value) ?? 'right high' }
  // In an original a sound effect may be a group of keys.
  if (key === 'sfx' && part === undefined && isRecord(value))
    return { slip: entry === undefined ? 'sounds' : 'translated sound', example: '' }
  if (key === 'props') return { slip: 'words', example: plainLine(value) ?? 'clock right high' }
  return key === 'fx' ? { slip: 'words', example: plainLine(value) ?? 'focus' } : null
}

const isOfSpeakers = (kind: z.ZodType | null): boolean =>
  kind instanceof z.ZodArray && kind.element instanceof z.ZodRecord

function listOf(key: string, value: string): string {
  const inside = /^[［【〔](.*)[］】〕\]]$/s.exec(value)?.[1]
  const entries = inside === undefined ? [value] : inside.split(/[、，,]\s*/)
  return `${key}: [${entries.map(plain).join(', ')}]`
}

/** The author's own words as far as they are words of a script; the next of the cast needs a line of its own. */
function castLine(value: unknown): string {
  const [first = ''] = typeof value === 'string' ? value.split(/[,、，]/) : []
  const [who = '', ...rest] = first.trim().split(/\s+/)
  if (!isCast(who)) return 'mika: left worried'
  const words = rest.join(' ')
  const isScript = readWords(words, castGrammar, []).faults.length === 0
  return `${who}: ${isScript ? words : 'left worried'}`.trim()
}

/** One line where a list of them belongs. @param isOfSpeakers true for an original */
function inLine(value: unknown, isOfSpeakers: boolean): Slip | null {
  const [speaker, said] = isRecord(value)
    ? (Object.entries(value)[0] ?? [])
    : (/^([^:：\s]+)[:：]\s*(.+)$/.exec(wordsIn(value) ?? '')?.slice(1) ?? [])
  const isLine = speaker !== undefined && castMeant(speaker) !== null
  const words = wordsIn(isLine ? said : value)
  if (isOfSpeakers && isLine) return { slip: 'line', example: `${speaker}: ${words ?? 'Hello!'}` }
  if (words === null) return null
  return isOfSpeakers ? { slip: 'line', example: 'mika: …' } : { slip: 'list', example: listOf('say', words) }
}

/** `- clock: right` is a line to its author, and so is `[clock, right]`. */
function plainLine(value: unknown): string | null {
  const [[key, rest] = []] = isRecord(value) ? Object.entries(value) : []
  const found = Array.isArray(value) ? value : key === undefined ? [] : [key, rest ?? '']
  const words = found.map(wordsIn)
  return words.length === 0 || words.includes(null) ? null : words.join(' ').trim()
}

/** As it may be between brackets. */
const plain = (text: string): string => (/^[\p{L}\p{N}][^,:#[\]{}]*$/u.test(text) ? text : inQuotes(text))
