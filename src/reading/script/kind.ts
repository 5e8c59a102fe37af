/** Kinds of words in a script: what may be typed, and what it means. */
import type { Localized } from '../../languages/locales.ts'

export interface Kind<T> {
  /** "place", in "a second place". */
  readonly name: Localized
  /** "Places", before the list of its words, in English. */
  readonly plural: string
  /** What a list shows: words and, in their usual form, numbers. */
  readonly words: readonly string[]
  /** True where several may stand in one line. */
  readonly isRepeatable: boolean
  /** Null for a word of another kind. */
  readonly read: (word: string) => Reading<T> | null
}

export type Reading<T> =
  | { readonly value: T }
  /** A number too small or too large: what may be written, "a place from 0% to 100%". */
  | { readonly limits: Localized }

/** In Japanese one word serves for both. */
type Naming = readonly [name: string, plural: string, ja: string]

/** Words that mean themselves. */
export const choice = <T extends string>([en, plural, ja]: Naming, words: readonly T[]): Kind<T> => ({
  name: { en, ja },
  plural,
  words,
  isRepeatable: false,
  read: (word) => {
    const found = words.find((one) => one === word)
    return found === undefined ? null : { value: found }
  },
})

export const repeatable = <T>(kind: Kind<T>): Kind<T> => ({ ...kind, isRepeatable: true })

/** Numbers with a sign at an end: `40%`, `x0.9`, `+8y`, `tilt-9`. */
export interface Measure {
  readonly pattern: RegExp
  /** As it is written usually, for lists. */
  readonly example: string
  readonly least: number
  readonly most: number
  /** "a place from 0% to 100%". */
  readonly limits: Localized
  /** What is written for 1 in the value. */
  readonly unit: number
}

/** Words that stand for numbers, and the numbers themselves. */
export const measure = (
  [en, plural, ja]: Naming,
  words: Readonly<Record<string, number>>,
  number: Measure,
): Kind<number> => ({
  name: { en, ja },
  plural,
  words: [...Object.keys(words), number.example],
  isRepeatable: false,
  read: (word) => (Object.hasOwn(words, word) ? { value: words[word] ?? 0 } : measured(word, number)),
})

function measured(word: string, { pattern, least, most, limits, unit }: Measure): Reading<number> | null {
  const digits = pattern.exec(word)?.[1]
  if (digits === undefined) return null
  const number = Number(digits)
  return number >= least && number <= most ? { value: number / unit } : { limits }
}
