import type { Sentence } from './house-style.ts'

/** A text cut at these indices, without the blanks around each piece. */
export function cutAt(text: string, ends: readonly number[]): Sentence[] {
  const starts = [0, ...ends]
  return starts.flatMap((start, number) => {
    const piece = text.slice(start, starts[number + 1] ?? text.length)
    const words = piece.trim()
    return words === '' ? [] : [{ text: words, index: start + piece.indexOf(words) }]
  })
}

/**
 * Cuts a text into sentences.
 * @param end all that ends one, whatever comes before it; a global pattern
 * @param abbreviation at the end of a text, a word whose full stop ends none
 */
export const sentencesBy =
  (end: RegExp, abbreviation: RegExp) =>
  (text: string): Sentence[] => {
    const ends = [...text.matchAll(end)]
      .map(({ 0: sign, index }) => index + sign.length)
      .filter((at) => !abbreviation.test(text.slice(Math.max(0, at - 12), at)))
    return cutAt(text, ends)
  }
