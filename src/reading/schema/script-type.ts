/** A list, a group or words in a script where something else belongs: what its author most likely means to write. */
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import { inQuotes } from '../../messages/quotation.ts'
import { isCast } from '../../stories/cast.ts'
import { castMeant } from '../comic/line.ts'
import { isRecord } from '../raw.ts'

/** Null where `path` leads to no such place. */
export function scriptCure(path: Path, value: unknown): Localized | null {
  if (path[0] !== 'comic' || path[1] !== 'panels') return null
  const [, , , key, entry] = path
  if (key === 'cast' && entry === undefined) return castCure(value)
  if ((key === 'sfx' || key === 'labels') && entry === undefined && typeof value === 'string')
    return asList(key, value)
  if (key === 'say' && entry === undefined) return sayCure(value)
  if (key === 'sfx' && entry === undefined && isRecord(value))
    return {
      en: 'Write a list, each sound effect after a dash of its own, "- ".',
      ja: '効果音は、1つずつ `- ` で始めて書いてください。',
    }
  // In an original a sound effect may be a group of keys.
  if (key === 'sfx' && isRecord(value))
    return {
      en: 'Write its words alone; their place is taken from the original.',
      ja: '言葉だけを書いてください。位置は、原文の版のものが使われます。',
    }
  if (key === 'props') return lineCure(value, 'clock right high')
  return key === 'fx' ? lineCure(value, 'focus') : null
}

function asList(key: string, value: string): Localized {
  const inside = /^[［【〔](.*)[］】〕\]]$/s.exec(value)?.[1]
  const entries = inside === undefined ? [value] : inside.split(/[、，,]\s*/)
  const list = `${key}: [${entries.map(plain).join(', ')}]`
  return { en: `Write it as a list: ${list}.`, ja: `一覧にして書いてください（例: ${list}）。` }
}

function castCure(value: unknown): Localized {
  const [who = '', ...words] = typeof value === 'string' ? value.split(/\s+/) : []
  const example = isCast(who) ? `${who}: ${words.join(' ')}`.trim() : 'mika: left worried'
  return {
    en: `Write everybody on a line of their own below \`cast:\`, name, colon and words: ${example}.`,
    ja: `\`cast:\` の下に、1人ずつ行を分けて、名前、コロン、語の順に書いてください（例: ${example}）。`,
  }
}

function sayCure(value: unknown): Localized | null {
  const [speaker, words] = isRecord(value)
    ? (Object.entries(value)[0] ?? [])
    : typeof value === 'string'
      ? (/^([^:：\s]+)[:：]\s*(.+)$/.exec(value)?.slice(1) ?? [])
      : []
  if (speaker === undefined || castMeant(speaker) === null)
    return typeof value === 'string' ? asList('say', value) : null
  const line = `${speaker}: ${String(words ?? '')}`
  return {
    en: `Write every line of dialogue after a dash of its own: - ${line}`,
    ja: `セリフは、1つずつ \`- \` で始めて書いてください（例: - ${line}）。`,
  }
}

/** `- clock: right` is a line to its author. */
function lineCure(value: unknown, example: string): Localized {
  const [first] = isRecord(value) ? Object.entries(value) : []
  const line = first ? `${first[0]} ${String(first[1] ?? '')}`.trim() : example
  return {
    en: `Write words with spaces between them, without a colon: ${line}.`,
    ja: `コロンを使わず、語を半角スペースで区切って書いてください（例: ${line}）。`,
  }
}

/** As it may stand between brackets. */
const plain = (text: string): string => (/^[\p{L}\p{N}][^,:#[\]{}]*$/u.test(text) ? text : inQuotes(text))
