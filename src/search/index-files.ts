/** Records of one language → the files of its index, in memory. */
import { fingerprint } from '../cache.ts'
import type { Contents, Found } from './index-form.ts'
import { keysFile, storyFile, termsFile, termsInFile, wordsFile } from './index-form.ts'
import { knownWords } from './known-words.ts'
import type { Posting } from './postings.ts'
import { written } from './postings.ts'
import type { SearchRecord } from './record.ts'
import { keysOf } from './tokens.ts'

export interface IndexFile {
  readonly path: string
  readonly text: string
}

/**
 * The same texts for the same records.
 * @param records stories, oldest first, then terms
 */
export function indexFiles(records: readonly SearchRecord[]): IndexFile[] {
  const stories = records.filter(({ filters }) => filters.kind === 'story')
  const terms = records.filter(({ filters }) => filters.kind === 'term')
  const parts = cut(lines([...stories, ...terms]))
  const files = [
    ...parts.map((part, number) => ({ path: keysFile(number), text: part.join('\n') })),
    ...stories.map((record, number) => ({ path: storyFile(number), text: JSON.stringify(found(record)) })),
    ...chunks(terms).map((some, number) => ({
      path: termsFile(number * termsInFile),
      text: JSON.stringify(some.map(found)),
    })),
    { path: wordsFile, text: knownWords(records).join('\n') },
  ]
  const version = fingerprint(...files.flatMap(({ path, text }) => [path, text])).slice(0, 10)
  const firsts = parts.map(([first = '']) => first.slice(0, first.indexOf('\t')))
  const contents = { version, ...counted(stories), terms: terms.length, firsts } satisfies Contents
  return [
    { path: 'index.json', text: JSON.stringify(contents) },
    ...files.map(({ path, text }) => ({ path: `${version}/${path}`, text })),
  ]
}

const found = ({ href, shown }: SearchRecord): Found => ({ href, shown })

function counted(
  stories: readonly SearchRecord[],
): Pick<Contents, 'stories' | 'topics' | 'topicOf' | 'years'> {
  const topics = [...new Set(stories.map(({ filters }) => filters.topic))]
  const years = Map.groupBy(stories, ({ filters }) => filters.year)
  return {
    stories: stories.length,
    topics,
    topicOf: stories.map(({ filters }) => String.fromCharCode(65 + topics.indexOf(filters.topic))).join(''),
    years: [...years].map(([year, { length }]) => [year, length]),
  }
}

/** A line for each key, sorted as browsers compare. */
function lines(records: readonly SearchRecord[]): string[] {
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
  return [...all.keys()].toSorted().map((key) => `${key}\t${written(all.get(key) ?? [])}`)
}

/** How often each key stands in a record, a title counting more often than a word in passing. */
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

/** About so many characters in a file of keys: 6 kB on the way. */
const room = 18_000

function cut(lines: readonly string[]): string[][] {
  const parts: string[][] = []
  let left = 0
  for (const line of lines) {
    if (left <= 0) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(line)
    left -= line.length
  }
  return parts
}

const chunks = (records: readonly SearchRecord[]): SearchRecord[][] =>
  Array.from({ length: Math.ceil(records.length / termsInFile) }, (_, number) =>
    records.slice(number * termsInFile, (number + 1) * termsInFile),
  )
