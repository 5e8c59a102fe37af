import { deserialize, serialize } from 'node:v8'
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import type { Locale } from '../languages/locales.ts'
import { type IndexFile, indexFiles } from '../search/index-files.ts'
import { type Searched, storyRecords } from '../search/records.ts'
import { type Shard, shardOf } from '../search/shard.ts'
import { termRecords } from '../search/term-records.ts'
import { site } from '../site.ts'
import { keyOf } from '../stories/route-key.ts'
import { isOn } from '../urls/is-on.ts'
import { glossaryPath, searchIndexPath } from '../urls/paths.ts'
import type { Ledger } from './ledger.ts'

/** Writes the search indexes of the site. */
export async function writeSearchIndex(library: Searched, { put }: Pick<Ledger, 'put'>): Promise<void> {
  for (const locale of site.languages)
    for (const { path, text } of await keptIndex(library, locale))
      put(`${searchIndexPath(locale)}${path}`.slice(1), text)
}

/** A shard that is made again only when something in it has changed. */
interface Recipe {
  readonly key: string
  readonly make: () => Shard
}

async function keptIndex(library: Searched, locale: Locale): Promise<IndexFile[]> {
  const recipes = [...storyShards(library, locale), termShard(library, locale)]
  return kept(fingerprint(...recipes.map(({ key }) => key)), async () => {
    const shards = await Promise.all(recipes.map(({ key, make }) => kept(key, async () => make())))
    return indexFiles(shards.slice(0, -1), shards[shards.length - 1] ?? shardOf([]))
  })
}

/** Stories of a shard: all of them are read again for one that has changed, and every shard is loaded for any. */
const inShard = 16

function storyShards({ stories, topics, names }: Searched, locale: Locale): Recipe[] {
  const own = stories.filter(({ editions }) => editions[locale])
  return Array.from({ length: Math.ceil(own.length / inShard) }, (_, number) => {
    const some = own.slice(number * inShard, (number + 1) * inShard)
    const searched = { stories: some, topics, names }
    return { key: madeOf(searched, locale), make: () => shardOf(storyRecords(searched, locale)) }
  })
}

function termShard({ stories }: Searched, locale: Locale): Recipe {
  const records = isOn(glossaryPath(locale)) ? termRecords(stories, locale) : []
  return { key: madeOf(records, locale), make: () => shardOf(records) }
}

const madeOf = (value: object, locale: Locale): string =>
  fingerprint(
    locale,
    keyOf(value),
    JSON.stringify(site),
    process.version,
    codeHash('src/emit/search-index.ts'),
  )

async function kept<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
  const bytes = await readOrMake(cacheFile('search', key), async () => serialize(await make()))
  return deserialize(bytes) as Value
}
