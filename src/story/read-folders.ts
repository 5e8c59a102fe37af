/**
 * Many story folders → read stories. What a folder gave is kept under a name made of all its bytes and of the
 * code that reads it, so an unchanged story is never parsed again.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cacheFile, fingerprint, readOrMake } from '../cache.ts'
import { site } from '../site.ts'
import { codeFingerprint } from './code-fingerprint.ts'
import { type Digests, loadDigests, saveDigests } from './digests.ts'
import { type Folder, type ReadStory, readFolder } from './folder.ts'

export async function readFolders(folders: readonly Folder[]): Promise<readonly ReadStory[]> {
  const digests = await loadDigests()
  const code = fingerprint(await codeFingerprint(), JSON.stringify([site.timeZone, site.address]))
  const results = new Array<ReadStory>(folders.length)
  const queue = folders.entries()
  const work = async (): Promise<void> => {
    for (const [index, folder] of queue) results[index] = await readKept(folder, { digests, code })
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work))
  await saveDigests(digests)
  return results
}

interface Keys {
  readonly digests: Digests
  readonly code: string
}

async function readKept(folder: Folder, { digests, code }: Keys): Promise<ReadStory> {
  const key = fingerprint(code, folder.name, ...(await folderDigest(folder, digests)))
  const json = await readOrMake(cacheFile('stories', `${key}.json`), async () =>
    new TextEncoder().encode(JSON.stringify(await readFolder(folder))),
  )
  return JSON.parse(new TextDecoder().decode(json)) as ReadStory
}

/** Names and digests of all files of a folder. */
async function folderDigest({ path }: Folder, digests: Digests): Promise<string[]> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted()
  const parts = await Promise.all(names.map(async (name) => [name, await digestOf(join(path, name), digests)]))
  return parts.flat()
}

/** The digest of a file's bytes; not read again while size and time of change stay the same. */
async function digestOf(path: string, digests: Digests): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path)
  const stamp = `${size}:${mtimeMs}:${ctimeMs}:${ino}`
  const known = digests.get(path)
  if (known?.stamp === stamp) return known.digest
  const digest = createHash('sha256').update(await readFile(path)).digest('hex').slice(0, 16)
  digests.set(path, { stamp, digest })
  return digest
}
