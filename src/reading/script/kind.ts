/** Kinds of words in a script: what may be typed, and what it means. The catalogues of messages name them. */

export interface Kind<T> {
  /** What a list shows: words and, in their usual form, numbers. */
  readonly words: readonly string[]
  /** True where several may be in one line. */
  readonly isRepeatable: boolean
  /** Null for a word of another kind. */
  readonly read: (word: string) => Reading<T> | null
}

/** What a word means, or the limits of its number where it is too small or too large. */
export type Reading<T> = { readonly value: T } | Limits

/** As they are written: `0%`, `100%`. */
interface Limits {
  readonly least: string
  readonly most: string
}

/** Words that mean themselves. */
export const choice = <T extends string>(words: readonly T[]): Kind<T> => ({
  words,
  isRepeatable: false,
  read: (word) => {
    const found = words.find((one) => one === word)
    return found === undefined ? null : { value: found }
  },
})

/** The same, where publications have words of their own. */
export const ownChoice = <T extends string>(words: () => readonly T[]): Kind<T> => ({
  get words() {
    return words()
  },
  isRepeatable: false,
  read: (word) => choice(words()).read(word),
})

export const repeatable = <T>(kind: Kind<T>): Kind<T> => ({ ...kind, isRepeatable: true })

/** Numbers with a sign at an end: `40%`, `x0.9`, `+8y`, `tilt-9`. */
export interface Measure extends Limits {
  readonly pattern: RegExp
  /** As it is written usually, for lists. */
  readonly example: string
  /** What is written for 1 in the value. */
  readonly unit: number
}

/** Words that mean numbers, and the numbers themselves. */
export const measure = (words: Readonly<Record<string, number>>, number: Measure): Kind<number> => ({
  words: [...Object.keys(words), number.example],
  isRepeatable: false,
  read: (word) => (Object.hasOwn(words, word) ? { value: words[word] ?? 0 } : measured(word, number)),
})

function measured(word: string, { pattern, least, most, unit }: Measure): Reading<number> | null {
  const [number, low, high] = [word, least, most].map((text) => pattern.exec(text)?.[1]).map(Number)
  if (number === undefined || Number.isNaN(number)) return null
  return number >= (low ?? 0) && number <= (high ?? 0) ? { value: number / unit } : { least, most }
}
