/** The words that a reader's slip may have meant. */
import type { SearchRecord } from './record.ts'

/**
 * Names and terms as they are written, then the most frequent other words: Latin ones in lower case, katakana ones.
 */
export function knownWords(records: readonly SearchRecord[], most = 20_000): string[] {
  const called = records.flatMap(({ called, shown }) => [...called, ...shown.names.flat()])
  const counts = new Map<string, number>()
  for (const { fields } of records)
    for (const [found] of fields.flatMap(({ words }) => words.flatMap(telling)))
      counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + 1)
  const frequent = [...counts].toSorted(([a, often], [b, rare]) => rare - often || (a < b ? -1 : 1))
  return [...new Set([...called, ...frequent.map(([word]) => word)])].slice(0, most)
}

const telling = (text: string): RegExpExecArray[] => [
  ...text.normalize('NFKC').matchAll(/[\p{sc=Katakana}ー]{3,}|\p{sc=Latin}{4,}/gu),
]
