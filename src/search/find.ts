/** Where words stand in a text that is shown: how hits are marked. */
import { plain, word } from './english.ts'
import type { Finder, Range } from './excerpt.ts'
import { foldInPlace } from './fold.ts'
import { runs } from './tokens.ts'

/** English: whole words, as the index knows them (`failed` where `failure` was searched), in lower case. */
export function findWords(words: readonly string[]): Finder {
  const known = new Set(words)
  return (text) =>
    [...text.matchAll(word)].flatMap(({ 0: found, index }): Range[] =>
      known.has(plain(found)) ? [[index, index + found.length]] : [],
    )
}

/** Japanese: wherever the characters stand, in whatever kana. */
export function findCharacters(query: string): Finder {
  const terms = [...new Set(runs(query))].toSorted((a, b) => b.length - a.length)
  if (terms.length === 0) return () => []
  const any = new RegExp(terms.join('|'), 'gu')
  return (text) =>
    [...foldInPlace(text).matchAll(any)].map(({ 0: found, index }): Range => [index, index + found.length])
}
