import type { Place } from '../../problem.ts'

/** Where a character of a text is, by its offset from 0. */
export function placeAt(text: string, offset: number): Place {
  const above = text.slice(0, offset).split('\n')
  return { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 }
}
