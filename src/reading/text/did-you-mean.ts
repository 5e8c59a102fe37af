/** The nearest valid word, for "did you mean". */

import type { Choice } from '../../messages/en/names.ts'

/**
 * Null where nothing is near. Capital and full-width letters do not count; two letters that changed places are one
 * mistake.
 */
export function nearest(found: string, valid: readonly string[]): string | null {
  const word = found.normalize('NFKC')
  let best: { readonly candidate: string; readonly mistakes: number } | null = null
  for (const candidate of valid) {
    const length = Math.max(word.length, candidate.length)
    const limit = allowed(length)
    if (Math.abs(word.length - candidate.length) > limit) continue
    const mistakes = distance(word.toLowerCase(), candidate.toLowerCase())
    if (mistakes <= limit && mistakes < length && (best === null || mistakes < best.mistakes))
      best = { candidate, mistakes }
  }
  return best?.candidate ?? null
}

/** What messages need to know to suggest one of the valid words. */
export const choice = (word: string, valid: readonly string[]): Choice => ({
  near: nearest(word, valid),
  // `over` stands for `over@mika` and `over@ren`, unless it is the name that is wrong.
  valid: valid.filter((one) =>
    /[@＠]/.test(word)
      ? one.includes('@') === valid.some((other) => other.includes('@'))
      : !one.includes('@') || !valid.includes(one.split('@')[0] ?? ''),
  ),
})

/** Mistakes that a word of so many letters may have and still be meant. */
const allowed = (length: number): number => (length <= 3 ? 1 : length <= 8 ? 2 : Math.floor(length / 3))

/** Optimal string alignment: letters put in, left out, replaced, or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const steps = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isExchanged ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ]
      current.push(Math.min(...steps))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
