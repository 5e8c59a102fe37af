/** Where a text that is shown has what was searched for: how hits are marked. */
import type { Finder, Range } from './excerpt.ts'
import { placedShape, shape } from './fold.ts'
import { partsOf } from './query.ts'

/** What to mark. */
export interface Sought {
  readonly query: string
  /** Keys of the index that answered. */
  readonly keys: readonly string[]
  /** Names of the text, each in all its spellings: the one that was asked for is marked in the others. */
  readonly names: readonly (readonly string[])[]
}

/** Latin words as wholes, Japanese wherever the characters are; the longer before the shorter. */
export function finder({ query, keys, names }: Sought): Finder {
  const typed = partsOf(query)
    .filter(({ isOptional }) => !isOptional)
    .map(({ text }) => text)
  const answered = keys.filter((key) => isLatin(key) || isLongKey(key))
  const asked = new Set([...typed, ...answered, query].map(shape))
  const other = names.filter((name) => name.some((spelling) => asked.has(shape(spelling)))).flat()
  const wanted = new Set([...typed, ...answered, ...other].map(shape).filter((text) => text !== ''))
  if (wanted.size === 0) return () => []
  const any = [...wanted].toSorted((a, b) => b.length - a.length).map(literal)
  return (text) => rangesOf(text, new RegExp(any.join('|'), 'gu'))
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const isLatin = (text: string): boolean => /^[a-z0-9]/.test(text)

/** A corrected katakana word. Other keys may be no more than a beginning. */
const isLongKey = (key: string): boolean => /^[ァ-ヺ]{4,}$/.test(key)

function rangesOf(text: string, any: RegExp): Range[] {
  const { shape, places } = placedShape(text)
  return [...shape.matchAll(any)].flatMap(({ 0: found, index }): Range[] => {
    const [from = 0, to = text.length] = [places[index], places[index + found.length]]
    return isLatin(found) && isInsideWord(text, from, to) ? [] : [[from, trimmed(text, from, to)]]
  })
}

const isInsideWord = (text: string, from: number, to: number): boolean => {
  const letter = /[\p{sc=Latin}\p{N}]/u
  return (
    letter.test(text.slice(from - 1, from)) ||
    (letter.test(text[to] ?? '') && letter.test(text[to - 1] ?? ''))
  )
}

/** Without the space or the sign that the next character of the shape comes after. */
const trimmed = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/[\s・‐‑'’-]+$/, '').length
