/** What a build has changed on the site, for hosts to which only that is uploaded. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { warnOnce } from '../../disk/cache-folder.ts'
import { filesBelow } from '../../disk/files-below.ts'
import { siteRoot } from '../../disk/places.ts'

/** Paths from the root of the site, in order. */
export interface Changes {
  /** Whether there was a site to compare with; if not, every file is added. */
  readonly hasLast: boolean
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Compares by name, then by size and bytes. A file that the new site shares with the last one is the same without a look.
 * @param last folder of the last site, which may not be there
 * @param site folder of the new one
 */
export function changesBetween(last: string, site: string): Changes {
  const before = publicFiles(last)
  const after = publicFiles(site)
  return {
    hasLast: before.size > 0,
    added: [...after].filter((name) => !before.has(name)),
    changed: [...after].filter((name) => before.has(name) && !isSame(join(last, name), join(site, name))),
    removed: [...before].filter((name) => !after.has(name)),
  }
}

/** Never in the shared cache: what somebody else has built must not be uploaded from here. */
const changesFile = join(siteRoot, '.cache', 'changes.json')

/** Until the next site is in its place no list is right. */
export const forgetChanges = (file = changesFile): void => orWarn(() => rmSync(file, { force: true }))

export const writeChanges = ({ added, changed, removed }: Changes, file = changesFile): void =>
  orWarn(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.draft`, `${JSON.stringify({ added, changed, removed }, null, 2)}\n`)
    renameSync(`${file}.draft`, file)
  })

/** Where nothing can be written the site is there all the same. */
function orWarn(work: () => void): void {
  try {
    work()
  } catch (error) {
    warnOnce(error)
  }
}

/** What we or the system leave in the folder is no part of the site. */
const publicFiles = (folder: string): ReadonlySet<string> =>
  new Set(filesBelow(folder).filter((name) => !/^(\.yonkoma|lost\+found)/.test(name)))

function isSame(before: string, after: string): boolean {
  const a = statSync(before, { bigint: true })
  const b = statSync(after, { bigint: true })
  if (a.size !== b.size) return false
  return (
    (a.ino === b.ino && a.dev === b.dev && a.ino !== 0n) || readFileSync(before).equals(readFileSync(after))
  )
}
