/** A list, a group or words in a script where something else belongs: what its author most likely means to write. */
import type { ScriptSlip } from '../../messages/en/faults/values.ts'
import type { Path } from '../../messages/path.ts'
import { inQuotes } from '../../messages/quotation.ts'
import { isCast } from '../../stories/cast.ts'
import { castMeant } from '../comic/line.ts'
import { isRecord, wordsIn } from '../raw.ts'

interface Slip {
  readonly slip: ScriptSlip
  readonly example: string
}

/** Null where `path` leads to no such place. */
export function slipInScript(path: Path, value: unknown): Slip | null {
  if (path[0] !== 'comic' || path[1] !== 'panels') return null
  const [, , , key, entry] = path
  if (key === 'cast' && entry === undefined) return { slip: 'cast', example: castLine(value) }
  if ((key === 'sfx' || key === 'labels') && entry === undefined && typeof value === 'string')
    return { slip: 'list', example: listOf(key, value) }
  if (key === 'say' && entry === undefined) return inLine(value)
  if (key === 'sfx' && isRecord(value))
    // In an original a sound effect may be a group of keys.
    return { slip: entry === undefined ? 'sounds' : 'translated sound', example: '' }
  if (key === 'props') return { slip: 'words', example: plainLine(value) ?? 'clock right high' }
  return key === 'fx' ? { slip: 'words', example: plainLine(value) ?? 'focus' } : null
}

function listOf(key: string, value: string): string {
  const inside = /^[［【〔](.*)[］】〕\]]$/s.exec(value)?.[1]
  const entries = inside === undefined ? [value] : inside.split(/[、，,]\s*/)
  return `${key}: [${entries.map(plain).join(', ')}]`
}

function castLine(value: unknown): string {
  const [who = '', ...words] = typeof value === 'string' ? value.split(/\s+/) : []
  return isCast(who) ? `${who}: ${words.join(' ')}`.trim() : 'mika: left worried'
}

function inLine(value: unknown): Slip | null {
  const [speaker, words] = isRecord(value)
    ? (Object.entries(value)[0] ?? [])
    : typeof value === 'string'
      ? (/^([^:：\s]+)[:：]\s*(.+)$/.exec(value)?.slice(1) ?? [])
      : []
  if (speaker !== undefined && castMeant(speaker) !== null)
    return { slip: 'line', example: `${speaker}: ${wordsIn(words) ?? 'Hello!'}` }
  return typeof value === 'string' ? { slip: 'list', example: listOf('say', value) } : null
}

/** `- clock: right` is a line to its author. */
function plainLine(value: unknown): string | null {
  const [[key, rest] = []] = isRecord(value) ? Object.entries(value) : []
  const words = rest === null ? '' : wordsIn(rest)
  return key === undefined || words === null ? null : `${key} ${words}`.trim()
}

/** As it may be between brackets. */
const plain = (text: string): string => (/^[\p{L}\p{N}][^,:#[\]{}]*$/u.test(text) ? text : inQuotes(text))
