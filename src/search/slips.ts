/** Words that are nearly what was typed. */
import { shape } from './fold.ts'

/** A kept word with its shape, which is compared. */
export interface Word {
  readonly word: string
  readonly shape: string
}

export const wordsIn = (file: string): Word[] =>
  file
    .split('\n')
    .filter((word) => word !== '')
    .map((word) => ({ word, shape: shape(word) }))

/**
 * Words at most so many slips away, the nearest first and, of those, the most frequent. A slip is a letter too many, too
 * few, another, or two that changed places. Of a short word too much would be a slip.
 */
export function nearest(typed: string, words: readonly Word[], most: 1 | 2): string[] {
  const wanted = shape(typed)
  const slips = isShort(wanted) ? 0 : wanted.length < 5 ? 1 : most
  if (slips === 0) return []
  const near = words.flatMap(({ word, shape }) => {
    const away = slipsBetween(wanted, shape, slips)
    return away <= slips ? [{ word, away }] : []
  })
  const sorted = near.toSorted((a, b) => a.away - b.away)
  return [...new Map(sorted.toReversed().map(({ word }) => [shape(word), word])).values()].toReversed()
}

/** The longest known word in a word that is not known: ダウン of サーバーダウン. */
export function contained(typed: string, words: readonly Word[]): string[] {
  const whole = shape(typed)
  const inside = words.filter(({ shape }) => shape.length > 2 && !isLatin(shape) && whole.includes(shape))
  return inside
    .toSorted((a, b) => b.shape.length - a.shape.length)
    .slice(0, 1)
    .map(({ word }) => word)
}

/** Three kana or kanji say as much as four letters. */
const isShort = (text: string): boolean => text.length < (isLatin(text) ? 4 : 3)

const isLatin = (text: string): boolean => /^[\p{sc=Latin}\p{N}]+$/u.test(text)

/** The distance of Damerau and Levenshtein with neighbours that change places; over `most`, any number over it. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now.push(
        Math.min(
          (old[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (old[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    if (Math.min(...now) > most) return most + 1
    ;[older, old] = [old, now]
  }
  return old[b.length] ?? 0
}
