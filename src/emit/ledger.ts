/**
 * What each file of a site was made of. A build puts a file of the last site into the new one where it would be made of the
 * same and nobody has touched it since: that is a link, and so costs nothing.
 */
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFile, fingerprint, keep, readKept } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { publicFiles } from '../disk/own-folder.ts'
import { stampOf } from '../disk/stamp.ts'

export interface Ledger {
  /**
   * @param path of a file from the root of the site
   * @param key stands for all that it is made of
   * @returns false where it has to be made
   */
  readonly reuse: (path: string, key: string) => boolean
  /**
   * Writes a file, unless the last site has it.
   * @param key default its bytes
   */
  readonly put: (path: string, bytes: string | Uint8Array, key?: string) => void
  /** A file was made just now. */
  readonly note: (path: string, key: string) => void
  /** Paths that are now those of the last site, and the same files. */
  readonly reused: ReadonlySet<string>
  /** All files of the last site, where it was made of the same and nobody has touched it since; else null. */
  readonly whole: (madeOf: string) => readonly string[] | null
  /** @param madeOf stands for all that the site is made of; null where that cannot be known */
  readonly save: (madeOf: string | null) => Promise<void>
}

interface Entry {
  readonly key: string
  /** Of the file as it was left. */
  readonly stamp: string
}

interface Saved {
  readonly madeOf: string | null
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * @param last folder of the last site, which may be gone
 * @param site folder of the new one
 */
export async function openLedger(last: string, site: string): Promise<Ledger> {
  const file = cacheFile('last-sites', fingerprint(last, process.version, codeHash('src/emit/ledger.ts')))
  const kept = await readKept(file)
  const { madeOf, entries: known }: Saved = kept ? deserialize(kept) : { madeOf: null, entries: new Map() }
  const entries = new Map<string, Entry>()
  const reused = new Set<string>()
  const folders = new Set<string>()
  const note = (path: string, key: string): void => {
    entries.set(path, { key, stamp: stampOf(join(site, path)) })
  }
  const makeRoom = (path: string): void => {
    const folder = dirname(join(site, path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  const reuse = (path: string, key: string): boolean => {
    const entry = known.get(path)
    if (entry?.key !== key || entry.stamp !== stampOf(join(last, path))) return false
    makeRoom(path)
    if (share(join(last, path), join(site, path))) entries.set(path, entry)
    else note(path, key)
    reused.add(path)
    return true
  }
  return {
    reuse,
    reused,
    whole: (wanted) => {
      if (wanted !== madeOf) return null
      const files = publicFiles(last)
      const isOurs = (path: string): boolean => known.get(path)?.stamp === stampOf(join(last, path))
      return files.length === known.size && files.every(isOurs) ? files : null
    },
    put: (path, bytes, key = fingerprint(bytes)) => {
      if (reuse(path, key)) return
      makeRoom(path)
      writeFileSync(join(site, path), bytes)
      note(path, key)
    },
    note,
    save: (whole) => {
      // What was copied from `public/` has no key: it is copied each time.
      if (whole !== null) for (const path of publicFiles(site)) if (!entries.has(path)) note(path, '')
      return keep(file, serialize({ madeOf: whole, entries } satisfies Saved))
    },
  }
}

/** Where a disk knows no links, a copy has a stamp of its own and is as good. @returns whether it is a link */
function share(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    copyFileSync(from, to)
    return false
  }
}
