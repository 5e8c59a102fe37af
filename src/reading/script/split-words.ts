/** A line of a script → its words. */

export interface Word {
  readonly text: string
  /** Where it begins in the line, from 0. */
  readonly index: number
}

/** Words are parted by blanks, half-width or full-width. */
export const splitWords = (line: string): Word[] =>
  [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], index: match.index }))
