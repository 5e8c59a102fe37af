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
