import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { inTurn } from '../disk/in-turn.ts'
import type { Locale } from '../languages/locales.ts'
import type { IndexFile } from '../search/index-files.ts'
import { indexFiles } from '../search/index-files.ts'
import type { SearchRecord } from '../search/record.ts'
import type { Searched } from '../search/records.ts'
import { searchRecords } from '../search/records.ts'
import { site } from '../site.ts'
import { searchIndexPath } from '../urls/paths.ts'

/** Writes the search indexes of the site under its folder. Gives the number of things that can be found. */
export async function writeSearchIndex(library: Searched, folder: string): Promise<number> {
  const records = searchRecords(library)
  for (const locale of site.languages) {
    const own = records.filter((record) => record.locale === locale)
    await writeAll(await keptIndex(own, locale), join(folder, searchIndexPath(locale)))
  }
  return records.length
}

/** An index is made as a whole, so it is kept as a whole: made again when anything that can be found has changed. */
async function keptIndex(records: readonly SearchRecord[], locale: Locale): Promise<IndexFile[]> {
  const tools = [process.version, codeHash('src/emit/search-index.ts')]
  const key = fingerprint(locale, JSON.stringify(records), ...tools)
  const bytes = await readOrMake(cacheFile('search', key), async () => serialize(indexFiles(records)))
  return deserialize(bytes) as IndexFile[]
}

async function writeAll(files: readonly IndexFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))))
  for (const path of folders) await mkdir(path, { recursive: true })
  await Promise.all(files.map(({ path, text }) => inTurn(() => writeFile(join(folder, path), text))))
}
