/**
 * Results that are dear to make and the same every time, kept under a name made of everything they are made
 * of: change a word, a font or the drawing code, and the name changes. So nothing in here is ever stale, and
 * deleting `.cache/` is always safe.
 */
import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Where results lie, from the project's root, in which npm scripts run. */
export const cacheFolder = resolve(process.env['YONKOMA_CACHE'] || '.cache')

/** Absolute path of a kept result: `cacheFile('cards', 'a1b2c3d4e5f60718.png')`. */
export const cacheFile = (kind: string, name: string): string => join(cacheFolder, kind, name)

/** 16 hex digits that stand for all the parts, in this order. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

/** Installed version of an npm package: a drawing changes when the tool that draws it does. */
export function packageVersion(name: string): string {
  const known = versions.get(name)
  if (known) return known
  const file = join(process.cwd(), 'node_modules', name, 'package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  versions.set(name, version)
  return version
}

/** Makes a file unless it is there. True where it had to be made. */
export async function makeOnce(file: string, produce: () => Promise<Uint8Array>): Promise<boolean> {
  if (await exists(file)) return false
  await write(file, await produce())
  return true
}

/** The bytes of a file, made first where they are missing. */
export async function readOrMake(file: string, produce: () => Promise<Uint8Array>): Promise<Uint8Array> {
  await makeOnce(file, produce)
  return readFile(file)
}

/**
 * Removes files that no build has used for 30 days. A use renews a file's date, at most once a day, so a
 * build among many branches keeps what the other branches need.
 * @param now Milliseconds since 1970.
 */
export async function prune(folder: string, used: ReadonlySet<string>, now: number): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const file = join(entry.parentPath, entry.name)
    const age = now - (await stat(file)).mtimeMs
    if (used.has(file)) {
      if (age > day) await utimes(file, now / 1000, now / 1000)
    } else if (age > 30 * day) await rm(file, { force: true })
  }
}

const day = 24 * 60 * 60 * 1000
const versions = new Map<string, string>()

/** Written beside and renamed, so that a build that is stopped leaves no half file under a finished name. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, bytes)
  await rename(draft, file)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const entriesOf = async (folder: string) =>
  (await exists(folder))
    ? (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    : []
