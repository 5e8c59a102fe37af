/**
 * Results that are dear to make and the same every time, kept under a name made of everything they are made
 * of: change a word, a font or the drawing code, and the name changes. So nothing in here is ever stale, and
 * deleting `.cache/` is always safe. Each carries its checksum: what was damaged is made again. Where nothing can be
 * kept, as on a full disk, everything works and takes longer.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { around } from './disk/around.ts'
import { openCache, warnOnce } from './disk/cache-folder.ts'
import { inTurn } from './disk/in-turn.ts'
import { isRunning } from './disk/lock.ts'
import { engineFile } from './disk/places.ts'
import { Refusal } from './disk/refusal.ts'
import { sealed, unsealed } from './disk/seal.ts'

/** Where results lie. */
export const cacheFolder = around().cache

/** Absolute path of a kept result: `cacheFile('cards', 'a1b2c3d4e5f60718.png')`. */
export const cacheFile = (kind: string, name: string): string => join(cacheFolder, kind, name)

/** 16 hex digits that stand for all the parts, in this order. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

/** The text of a file of ours, such as a drawing, by its path from the engine's root. */
export const sourceText = (file: string): string => readFileSync(engineFile(file), 'utf8')

/** Makes a result unless it is kept. True where it had to be made. */
export const makeOnce = async (file: string, produce: () => Promise<Uint8Array>): Promise<boolean> =>
  (await keptOrMade(file, produce)).isNew

/** A result, made first where it is not kept. */
export const readOrMake = async (file: string, produce: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  (await keptOrMade(file, produce)).bytes

export interface Result {
  readonly bytes: Uint8Array
  /** It had to be made. */
  readonly isNew: boolean
}

export async function keptOrMade(file: string, produce: () => Promise<Uint8Array>): Promise<Result> {
  const kept = await readKept(file)
  if (kept) return { bytes: kept, isNew: false }
  const bytes = await produce()
  await keep(file, bytes)
  return { bytes, isNew: true }
}

/** A result as it was kept; null where there is none, or none that is whole. */
export async function readKept(file: string): Promise<Uint8Array | null> {
  if (!(await isThere(file))) return null
  const sealed = await inTurn(() => readFile(file)).catch(() => null)
  return sealed && unsealed(sealed, basename(file))
}

/** @throws Refusal where the cache lies where it may not */
export async function keep(file: string, bytes: Uint8Array): Promise<void> {
  openCache()
  await write(file, sealed(bytes, basename(file))).catch(warnOnce)
}

/**
 * A file with nothing but these bytes, for programs that take a path.
 * @returns its absolute path
 */
export async function plainFile(kind: string, name: string, bytes: Uint8Array): Promise<string> {
  openCache()
  for (const file of [cacheFile(kind, name), join(tmpdir(), `yonkoma-${fingerprint(bytes)}-${name}`)]) {
    const there = await readFile(file).catch(() => null)
    if (there?.equals(bytes)) return file
    const isWritten = await write(file, bytes).then(() => true, warnOnce)
    if (isWritten) return file
  }
  throw new Refusal(({ disk }) => disk.nowhereToWrite)
}

/**
 * Removes what no build has used for 30 days, at most once a day, and what killed builds left half written. Using a
 * file renews its date, so that builds of other branches keep what they need; nothing else decides, and the cache
 * cannot grow for ever. Only files with names that are given here are touched.
 * @param kinds folders in the cache: `cards`
 * @param now milliseconds since 1970
 */
export async function removeUnused(kinds: readonly string[], now: number): Promise<void> {
  await tidied(kinds, now).catch(warnOnce)
}

async function tidied(kinds: readonly string[], now: number): Promise<void> {
  const stamp = join(cacheFolder, 'last-tidied')
  const isDue = now - (await lastUse(stamp)) >= day
  for (const kind of kinds)
    for (const name of await readdir(join(cacheFolder, kind)).catch(() => [])) {
      const file = join(cacheFolder, kind, name)
      const isOver =
        (isAbandoned(name) && now - (await lastUse(file)) > day) ||
        (isDue && isKey(name) && now - (await lastUse(file)) > 30 * day)
      if (isOver) await rm(file, { force: true })
    }
  if (!isDue) return
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(stamp, '')
  await utimes(stamp, now / 1000, now / 1000)
}

/** A file that is named by a fingerprint, and so by us. */
const isKey = (name: string): boolean => /^[0-9a-f]{16}(\.[\w-]+)*$/.test(name)

/** A half file whose writer is not on this machine; where several share a cache, it may be on another. */
function isAbandoned(name: string): boolean {
  const pid = /\.(\d+)-\d+\.draft$/.exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

const day = 24 * 60 * 60 * 1000

/** Two artefacts may be made of the same things at the same time. */
let drafts = 0

/** Milliseconds since 1970; 0 where there is no such file. */
const lastUse = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** True where a file is kept, whole or not. Renews its date at most once a day: a look is cheap, a write is not. */
export async function isThere(file: string): Promise<boolean> {
  const used = await lastUse(file)
  const now = Date.now()
  if (used > 0 && now - used > day) await utimes(file, now / 1000, now / 1000).catch(warnOnce)
  return used > 0
}

/** Written beside and renamed, so that a build that is stopped leaves no half file under a finished name. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}-${threadId}${String(drafts++).padStart(6, '0')}.draft`
  try {
    await mkdir(dirname(file), { recursive: true })
    await inTurn(() => writeFile(draft, bytes))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}
