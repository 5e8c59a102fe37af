/**
 * Many story folders → read stories. What a folder gave is kept under a name made of all its bytes and of the
 * code that reads it, so an unchanged story is never parsed again.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cacheFile, fingerprint, readOrMake } from '../../cache.ts'
import { codeHash } from '../../disk/code.ts'
import { inTurn } from '../../disk/in-turn.ts'
import { engineFile } from '../../disk/places.ts'
import { site } from '../../site.ts'
import { workingOn } from '../../working-on.ts'
import { type ReadStory, readFolder } from '../folder.ts'
import { type Digests, loadDigests, saveDigests } from './digests.ts'
import type { Folder } from './folder-files.ts'
import { isSystemFile } from './system-file.ts'

/**
 * The code that reads, as it was when it was loaded: a process that outlives a change of the code must not keep
 * its results under the name of the new one. The lock file, where there is one, says which parsers are used.
 */
const code = fingerprint(
  codeHash('src/reading/library/read-folders.ts'),
  await readFile(engineFile('package-lock.json'), 'utf8').catch(() => ''),
  JSON.stringify([site.timeZone, site.address, site.languages]),
)

export async function readFolders(folders: readonly Folder[]): Promise<readonly ReadStory[]> {
  const digests = await loadDigests()
  const results = new Array<ReadStory>(folders.length)
  const queue = folders.entries()
  const work = async (): Promise<void> => {
    for (const [index, folder] of queue)
      results[index] = await workingOn(folder.name, () => readKept(folder, digests))
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work))
  await saveDigests(digests)
  return results
}

async function readKept(folder: Folder, digests: Digests): Promise<ReadStory> {
  const key = fingerprint(code, folder.name, ...(await folderDigest(folder, digests)))
  const json = await readOrMake(cacheFile('stories', `${key}.json`), async () =>
    new TextEncoder().encode(JSON.stringify(await readFolder(folder))),
  )
  return JSON.parse(new TextDecoder().decode(json)) as ReadStory
}

/** Names and digests of all files of a folder. */
async function folderDigest({ path }: Folder, digests: Digests): Promise<string[]> {
  const entries = (await readdir(path, { withFileTypes: true }))
    .filter(({ name }) => !isSystemFile(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const parts = await Promise.all(
    entries.map(async (entry) => [
      entry.name,
      entry.isFile() ? await digestOf(join(path, entry.name), digests) : 'no file',
    ]),
  )
  return parts.flat()
}

/** The digest of a file's bytes; not read again while size and time of change stay the same. */
async function digestOf(path: string, digests: Digests): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path)
  const stamp = `${size}:${mtimeMs}:${ctimeMs}:${ino}`
  const known = digests.get(path)
  if (known?.stamp === stamp) return known.digest
  const digest = createHash('sha256')
    .update(await inTurn(() => readFile(path)))
    .digest('hex')
    .slice(0, 16)
  digests.set(path, { stamp, digest })
  return digest
}
