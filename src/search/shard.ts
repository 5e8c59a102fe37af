/**
 * Part of an index: what is known of some records. Records are read shard by shard, and the index is put together from all
 * of them, so that a changed story costs the reading of one shard, however many there are.
 */
import type { Found } from './index-form.ts'
import { tellingWords } from './known-words.ts'
import { type Posting, written } from './postings.ts'
import type { SearchRecord } from './record.ts'
import { keysOf } from './tokens.ts'

export interface Shard {
  readonly keys: readonly ShardKey[]
  /** Of each record: the JSON of a `Found`, and what results may be narrowed to. */
  readonly found: readonly string[]
  readonly filters: readonly SearchRecord['filters'][]
  /** Names and terms as they are written. */
  readonly called: readonly string[]
  /** Other words, with how often each is there. */
  readonly words: ReadonlyMap<string, number>
}

/** A key, the first and the last record that has it, from 0 in the shard, and its postings without the way to the first. */
export interface ShardKey {
  readonly key: string
  readonly first: number
  readonly last: number
  readonly postings: string
}

export function shardOf(records: readonly SearchRecord[]): Shard {
  return {
    keys: keysIn(records),
    found: records.map(({ href, shown }) => JSON.stringify({ href, shown } satisfies Found)),
    filters: records.map(({ filters }) => filters),
    called: records.flatMap(({ called, shown }) => [...called, ...shown.names.flat()]),
    words: tellingWords(records),
  }
}

function keysIn(records: readonly SearchRecord[]): ShardKey[] {
  const all = new Map<string, Posting[]>()
  const found = records.map(frequencies)
  const mean = found.reduce((sum, { length }) => sum + length, 0) / Math.max(1, found.length)
  for (const [record, { counts, length }] of found.entries())
    for (const [key, count] of counts) {
      const posting = { record, weight: count / (count + 2 * (0.4 + (0.6 * length) / mean)) }
      const known = all.get(key)
      if (known) known.push(posting)
      else all.set(key, [posting])
    }
  return [...all].map(([key, postings]) => {
    const [first, last] = [postings[0]?.record ?? 0, postings.at(-1)?.record ?? 0]
    return { key, first, last, postings: written(postings, first - 1) }
  })
}

/** How often each key is in a record, a title counting more often than a word in passing. */
function frequencies({ fields }: SearchRecord): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>()
  let length = 0
  for (const { weight, words } of fields) {
    const own = new Map<string, number>()
    for (const text of words) keysOf(text, own)
    for (const [key, count] of own) {
      counts.set(key, (counts.get(key) ?? 0) + weight * count)
      length += count
    }
  }
  return { counts, length }
}
