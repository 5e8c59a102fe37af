/** What a comic costs its readers. */
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { cacheFile, fingerprint, readKept, readOrMake } from '../cache.ts'
import { drawnFile } from '../comic/drawn-file.ts'
import { codeHash } from '../disk/code.ts'
import type { Story } from '../stories/story.ts'

const compressed = promisify(gzip)

/** By slug. One after another, since each may have to be compressed first. */
export async function comicCosts(stories: readonly Story[]): Promise<ReadonlyMap<string, number | null>> {
  const costs = new Map<string, number | null>()
  for (const story of stories) costs.set(story.slug, await comicCost(story))
  return costs
}

/** Bytes of the original's panels as a server sends them, gzipped; null where one is not drawn yet, or not by us. */
async function comicCost({ editions, original }: Story): Promise<number | null> {
  const panels = editions[original]?.comic.panels ?? []
  if (panels.length === 0 || panels.some(({ art }) => art.kind !== 'drawn')) return null
  const sizes = await Promise.all(
    panels.map((panel, index) => panelCost(drawnFile(panel, { locale: original, number: index + 1 }).file)),
  )
  const known = sizes.filter((size) => size !== null)
  return known.length < sizes.length ? null : known.reduce((sum, size) => sum + size, 0)
}

/** Kept, since a thousand comics take half a minute. */
async function panelCost(file: string): Promise<number | null> {
  const drawing = await readKept(file)
  if (!drawing) return null
  const key = fingerprint(basename(file), process.version, codeHash('src/desk/comic-cost.ts'))
  const kept = await readOrMake(cacheFile('panels', `${key}.gzip-size`), async () =>
    Buffer.from(String((await compressed(drawing)).length)),
  )
  return Number(Buffer.from(kept).toString())
}

/** Lines that are said, each in a balloon of its own. */
export const balloonsOf = ({ editions, original }: Story): number =>
  (editions[original]?.comic.panels ?? []).reduce((sum, { say }) => sum + say.length, 0)
