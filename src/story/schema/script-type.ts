/** A list, a group or words in a script where something else belongs: what its author most likely means to write. */
import { isCast } from '../cast.ts'
import { castMeant } from '../line.ts'
import { isRecord } from '../raw.ts'
import { inQuotes } from '../read/explanation.ts'
import type { Path } from '../read/path.ts'

/** Null where `path` leads to no such place. */
export function scriptCure(path: Path, value: unknown): string | null {
  if (path[0] !== 'comic' || path[1] !== 'panels') return null
  const [, , , key, entry] = path
  if (key === 'cast' && entry === undefined) return castCure(value)
  if ((key === 'sfx' || key === 'labels') && entry === undefined && typeof value === 'string')
    return `Write it as a list: ${key}: [${plain(value)}].`
  if (key === 'say' && entry === undefined) return sayCure(value)
  if (key === 'sfx' && entry === undefined && isRecord(value))
    return 'Write a list, each sound effect behind a dash of its own, "- ".'
  // In an original a sound effect may be a group of keys.
  if (key === 'sfx' && isRecord(value))
    return 'Write its words alone; where they stand is taken from the original.'
  if (key === 'props') return lineCure(value, 'clock right high')
  return key === 'fx' ? lineCure(value, 'focus') : null
}

function castCure(value: unknown): string {
  const [who = '', ...words] = typeof value === 'string' ? value.split(/\s+/) : []
  const example = isCast(who) ? `${who}: ${words.join(' ')}`.trim() : 'mika: left worried'
  return `Write everybody on a line of their own below \`cast:\`, name, colon and words: ${example}.`
}

function sayCure(value: unknown): string | null {
  const [speaker, words] = isRecord(value)
    ? (Object.entries(value)[0] ?? [])
    : typeof value === 'string'
      ? (/^([^:：\s]+)[:：]\s*(.+)$/.exec(value)?.slice(1) ?? [])
      : []
  if (speaker === undefined || castMeant(speaker) === null)
    return typeof value === 'string' ? `Write it as a list: say: [${plain(value)}].` : null
  return `Write every line of dialogue behind a dash of its own: - ${speaker}: ${String(words ?? '')}`
}

/** `- clock: right` is a line to its author. */
function lineCure(value: unknown, example: string): string {
  const [first] = isRecord(value) ? Object.entries(value) : []
  const line = first ? `${first[0]} ${String(first[1] ?? '')}`.trim() : example
  return `Write words with spaces between them, without a colon: ${line}.`
}

/** As it may stand between brackets. */
const plain = (text: string): string => (/^[\p{L}\p{N}][^,:#[\]{}]*$/u.test(text) ? text : inQuotes(text))
