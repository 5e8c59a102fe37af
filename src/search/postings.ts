/**
 * Which records have a key and how much it counts in each, as text: the distance to the record before in base 36, where
 * it is not one, then a capital for the weight. `A`, `3P` are record 0 with the least weight and record 3 with the most.
 * Text, because every server compresses text, and browsers need no code of ours to read it.
 */

export interface Posting {
  /** Number of the record. */
  readonly record: number
  /** Over 0, at most 1. */
  readonly weight: number
}

/**
 * @param postings in the order of their records
 * @param before record from which the way to the first of them is counted
 */
export function written(postings: readonly Posting[], before = -1): string {
  let last = before
  return postings
    .map(({ record, weight }) => {
      const way = onward(record - last)
      last = record
      const level = Math.min(levels, Math.max(1, Math.round(weight * levels)))
      return way + String.fromCharCode(64 + level)
    })
    .join('')
}

/** The way from one record to the next that has the key. */
export const onward = (distance: number): string => (distance === 1 ? '' : distance.toString(36))

export function read(text: string): Posting[] {
  let record = -1
  return [...text.matchAll(/([0-9a-z]*)([A-P])/g)].map(([, distance, letter = 'A']) => {
    record += distance ? Number.parseInt(distance, 36) : 1
    return { record, weight: (letter.charCodeAt(0) - 64) / levels }
  })
}

const levels = 16
