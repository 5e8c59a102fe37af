/** Spans of time in their smaller unit: 「1年半」 is 18 months, "two days" are 48 hours. */
import { tidy } from './tidy.ts'

export interface Spans {
  /** `count` and `unit`. */
  readonly pattern: RegExp
  /** Every half in what was found. */
  readonly half: RegExp
  readonly countOf: (written: string) => number
  /** How many of the next smaller unit that people count in. */
  readonly smaller: Readonly<Record<string, number>>
}

export function durationsIn(text: string, { pattern, half, countOf, smaller }: Spans): number[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, groups = {} }) => {
    const count = countOf(groups['count'] ?? '') + (written.match(half)?.length ?? 0) / 2
    return count > 0 ? [tidy(count), tidy(count * (smaller[groups['unit'] ?? ''] ?? 1))] : []
  })
}
