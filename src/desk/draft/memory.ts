/** What the files of a site name, remembered from the last build: a file that is still the same is not read again. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFile, fingerprint, keep, readKept } from '../../cache.ts'
import { codeHash } from '../../disk/code.ts'
import { stampOf } from '../../disk/stamp.ts'
import { named } from './named.ts'
import type { Named } from './reading.ts'

export interface Memory {
  /** @param file from the folder of the site, with a slash in front */
  readonly read: (file: string) => Promise<Named>
  readonly save: () => Promise<void>
}

interface Known extends Named {
  readonly stamp: string
}

/** @param key says which site it is */
export async function openMemory(folder: string, origin: string, key: string): Promise<Memory> {
  const place = cacheFile(
    'last-sites',
    fingerprint(key, origin, process.version, codeHash('src/desk/draft/memory.ts')),
  )
  const kept = await readKept(place)
  const before = kept ? unpacked(deserialize(kept) as Packed) : new Map<string, Known>()
  const now = new Map<string, Known>()
  return {
    read: async (file) => {
      const stamp = stampOf(join(folder, file))
      const known = [now.get(file), before.get(file)].find((one) => one?.stamp === stamp)
      const found = known ?? { stamp, ...named(file, await readFile(join(folder, file), 'utf8'), origin) }
      now.set(file, found)
      return found
    },
    save: () => keep(place, serialize(packed(now))),
  }
}

/** Most addresses are on every page, so each is written once and pointed at. */
interface Packed {
  readonly texts: readonly string[]
  readonly files: readonly (readonly [
    file: string,
    stamp: string,
    addresses: Uint32Array,
    ids: Uint32Array,
  ])[]
}

/** What is broken is read again, to be told again. */
function packed(files: ReadonlyMap<string, Known>): Packed {
  const numbers = new Map<string, number>()
  const numbered = (texts: ReadonlySet<string>): Uint32Array =>
    Uint32Array.from(texts, (text) => {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    })
  const sound = [...files].filter(([, { broken }]) => broken.length === 0)
  const list = sound.map(
    ([file, { stamp, addresses, ids }]) => [file, stamp, numbered(addresses), numbered(ids)] as const,
  )
  return { texts: [...numbers.keys()], files: list }
}

function unpacked({ texts, files }: Packed): ReadonlyMap<string, Known> {
  const textsOf = (numbers: Uint32Array): Set<string> =>
    new Set([...numbers].map((number) => texts[number] ?? ''))
  return new Map(
    files.map(([file, stamp, addresses, ids]) => [
      file,
      { stamp, addresses: textsOf(addresses), ids: textsOf(ids), broken: [] },
    ]),
  )
}
