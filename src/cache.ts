/**
 * Results that are dear to make and the same every time, kept under a name made of everything they are made
 * of: change a word, a font or the drawing code, and the name changes. So nothing in here is ever stale, and
 * deleting `.cache/` is always safe.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
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

/**
 * Stands for the text of our own code: a drawing changes when the code that draws it does.
 * @param places files, or folders whose `.ts` files count, at any depth, from the project's root
 */
export function sourceHash(...places: readonly string[]): string {
  const known = sources.get(places.join())
  if (known) return known
  const files = places.flatMap((place) => sourcesAt(join(process.cwd(), place)))
  const hash = fingerprint(...files.map((file) => readFileSync(file)))
  sources.set(places.join(), hash)
  return hash
}

/** The text of a file of ours, such as a drawing, by its path from the project's root. */
export const sourceText = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8')

/** Makes a file unless it is there. True where it had to be made. */
export async function makeOnce(file: string, produce: () => Promise<Uint8Array>): Promise<boolean> {
  if (await isThere(file)) return false
  await write(file, await produce())
  return true
}

/** The bytes of a file, made first where they are missing. */
export async function readOrMake(file: string, produce: () => Promise<Uint8Array>): Promise<Uint8Array> {
  await makeOnce(file, produce)
  return readFile(file)
}

/**
 * Removes what no build has used for 30 days; looks at most once a day. Using a file renews its date, so that
 * builds of other branches keep what they need; nothing else decides, and the cache cannot grow for ever.
 * @param kinds folders in the cache: `cards`
 * @param now milliseconds since 1970
 */
export async function removeUnused(kinds: readonly string[], now: number): Promise<void> {
  const stamp = join(cacheFolder, 'last-tidied')
  if (now - (await lastUse(stamp)) < day) return
  for (const kind of kinds) {
    await mkdir(join(cacheFolder, kind), { recursive: true })
    for (const name of await readdir(join(cacheFolder, kind))) {
      const file = join(cacheFolder, kind, name)
      if (now - (await lastUse(file)) > 30 * day) await rm(file, { force: true })
    }
  }
  await writeFile(stamp, '')
  await utimes(stamp, now / 1000, now / 1000)
}

const day = 24 * 60 * 60 * 1000
const versions = new Map<string, string>()
const sources = new Map<string, string>()

/** Two artefacts may be made of the same things at the same time. */
let drafts = 0

const sourcesAt = (place: string): string[] =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .toSorted()
        .map((name) => join(place, name))

/** Milliseconds since 1970; 0 where there is no such file. */
const lastUse = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** True where a file is kept. Renews its date at most once a day: a look is cheap, a write is not. */
export async function isThere(file: string): Promise<boolean> {
  const used = await lastUse(file)
  const now = Date.now()
  if (used > 0 && now - used > day) await utimes(file, now / 1000, now / 1000)
  return used > 0
}

/** Written beside and renamed, so that a build that is stopped leaves no half file under a finished name. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}-${drafts++}.draft`
  await writeFile(draft, bytes)
  await rename(draft, file)
}
