/** Shards of one language → the files of its index, in memory. */
import { fingerprint } from '../cache.ts'
import type { Contents } from './index-form.ts'
import { keysFile, storiesInFolder, storyFile, termsFile, termsInFile, wordsFile } from './index-form.ts'
import { knownWords } from './known-words.ts'
import { onward } from './postings.ts'
import type { Shard } from './shard.ts'

export interface IndexFile {
  readonly path: string
  readonly text: string
}

/**
 * The same texts for the same shards. A file, or a folder of them, is named after what is in it.
 * @param stories oldest first
 */
export function indexFiles(stories: readonly Shard[], terms: Shard): IndexFile[] {
  const keys = cut(lines([...stories, terms])).map((part) => ({
    first: firstKey(part),
    text: part.join('\n'),
  }))
  const folders = chunks(
    stories.flatMap(({ found }) => found),
    storiesInFolder,
  )
  const termFiles = chunks(terms.found, termsInFile).map((some) => `[${some.join()}]`)
  const words = knownWords([...stories, terms]).join('\n')
  const contents: Contents = {
    ...counted(stories),
    terms: terms.found.length,
    keys: keys.map(({ first, text }) => [first, nameOf(text)]),
    storyFolders: folders.map((some) => nameOf(...some)),
    termFiles: termFiles.map((text) => nameOf(text)),
    words: nameOf(words),
  }
  return [
    { path: 'index.json', text: JSON.stringify(contents) },
    ...keys.map(({ text }, part) => ({ path: keysFile(contents, part), text })),
    ...folders.flatMap((some, folder) =>
      some.map((text, place) => ({ path: storyFile(contents, folder * storiesInFolder + place), text })),
    ),
    ...termFiles.map((text, file) => ({ path: termsFile(contents, file * termsInFile), text })),
    { path: wordsFile(contents), text: words },
  ]
}

const nameOf = (...texts: readonly string[]): string => fingerprint(...texts).slice(0, 10)

const firstKey = ([line = '']: readonly string[]): string => line.slice(0, line.indexOf('\t'))

function counted(shards: readonly Shard[]): Pick<Contents, 'stories' | 'topics' | 'topicOf' | 'years'> {
  const stories = shards.flatMap(({ filters }) => filters)
  const topics = [...new Set(stories.map(({ topic }) => topic))]
  const years = Map.groupBy(stories, ({ year }) => year)
  return {
    stories: stories.length,
    topics,
    topicOf: stories.map(({ topic }) => String.fromCharCode(65 + topics.indexOf(topic))).join(''),
    years: [...years].map(([year, { length }]) => [year, length]),
  }
}

/** A line for each key, sorted as browsers compare. */
function lines(shards: readonly Shard[]): string[] {
  const all = new Map<string, { postings: string; last: number }>()
  let before = 0
  for (const { keys, found } of shards) {
    for (const { key, first, last, postings } of keys) {
      const known = all.get(key)
      const text = onward(before + first - (known?.last ?? -1)) + postings
      all.set(key, { postings: (known?.postings ?? '') + text, last: before + last })
    }
    before += found.length
  }
  return [...all.keys()].toSorted().map((key) => `${key}\t${all.get(key)?.postings}`)
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

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, number) =>
    all.slice(number * size, (number + 1) * size),
  )
