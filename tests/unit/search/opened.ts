/** An index as the search page has it, with its files in memory. */
import type { Locale } from '../../../src/languages/locales.ts'
import type { Answer } from '../../../src/search/ask.ts'
import { ask } from '../../../src/search/ask.ts'
import { type IndexFile, indexFiles } from '../../../src/search/index-files.ts'
import type { Contents, Found } from '../../../src/search/index-form.ts'
import { storiesInFolder, storyFile } from '../../../src/search/index-form.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { shardOf } from '../../../src/search/shard.ts'

export interface Opened {
  readonly asked: (words: string) => Promise<Answer>
  /** Slugs of the stories that were found, best first. */
  readonly slugs: (words: string) => Promise<string[]>
  /** Names of the files that were read, each time they were. */
  readonly loaded: readonly string[]
  readonly files: ReadonlyMap<string, string>
}

/** As a build makes them of the records of one language. */
export function filesOf(records: readonly SearchRecord[], inShard: number = storiesInFolder): IndexFile[] {
  const [stories, terms] = [
    records.filter(({ filters }) => filters.kind === 'story'),
    records.filter(({ filters }) => filters.kind === 'term'),
  ]
  const shards = Array.from({ length: Math.ceil(stories.length / inShard) }, (_, number) =>
    shardOf(stories.slice(number * inShard, (number + 1) * inShard)),
  )
  return indexFiles(shards, shardOf(terms))
}

export function opened(records: readonly SearchRecord[], locale: Locale): Opened {
  const own = records.filter((record) => record.locale === locale)
  const files = new Map(filesOf(own).map(({ path, text }) => [path, text]))
  const contents = JSON.parse(files.get('index.json') ?? '') as Contents
  const loaded: string[] = []
  const load = async (file: string): Promise<string> => {
    loaded.push(file)
    return files.get(file) ?? assertNever(file)
  }
  const asked = (words: string): Promise<Answer> => ask({ words, topic: '', year: '' }, contents, load)
  const slugOf = (record: number): string => {
    const { href } = JSON.parse(files.get(storyFile(contents, record)) ?? '') as Found
    return href.match(/\/stories\/([^/]+)\//)?.[1] ?? href
  }
  return { asked, slugs: async (words) => (await asked(words)).stories.map(slugOf), loaded, files }
}

function assertNever(file: string): never {
  throw new Error(`The index has no ${file}`)
}
