/** The words that a reader's slip may have meant. */
import type { SearchRecord } from './record.ts'
import type { Shard } from './shard.ts'

/**
 * Names and terms as they are written, then the most frequent other words: Latin ones in lower case, katakana ones.
 */
export function knownWords(shards: readonly Shard[], most = 20_000): string[] {
  const counts = new Map<string, number>()
  for (const { words } of shards)
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count)
  const frequent = [...counts].toSorted(([a, often], [b, rare]) => rare - often || (a < b ? -1 : 1))
  const called = shards.flatMap((shard) => shard.called)
  return [...new Set([...called, ...frequent.map(([word]) => word)])].slice(0, most)
}

/** How often each word of Latin letters or katakana is in all that records are found by. */
export function tellingWords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { fields } of records)
    for (const [found] of fields.flatMap(({ words }) => words.flatMap(telling)))
      counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + 1)
  return counts
}

const telling = (text: string): RegExpExecArray[] => [
  ...text.normalize('NFKC').matchAll(/[\p{sc=Katakana}ー]{3,}|\p{sc=Latin}{4,}/gu),
]
