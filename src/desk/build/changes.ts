/** What a build has changed on the site, for hosts to which only that is uploaded. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { warnOnce } from '../../disk/cache-folder.ts'
import { publicFiles } from '../../disk/own-folder.ts'
import { siteRoot } from '../../disk/places.ts'

/** Paths from the root of the site, in order. */
export interface Changes {
  /** Whether there was a site to compare with; if not, every file is added. */
  readonly hasLast: boolean
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** A site that is as the last one was. */
export const noChanges: Changes = { hasLast: true, added: [], changed: [], removed: [] }

/**
 * Compares by name, then by size and bytes.
 * @param last folder of the last site, which may not be there
 * @param site folder of the new one
 * @param same files that the two are known to share
 */
export function changesBetween(last: string, site: string, same: ReadonlySet<string> = new Set()): Changes {
  const [before, after] = [new Set(publicFiles(last)), new Set(publicFiles(site))]
  const isSame = (name: string): boolean =>
    same.has(name) || haveSameBytes(join(last, name), join(site, name))
  return {
    hasLast: before.size > 0,
    added: [...after].filter((name) => !before.has(name)),
    changed: [...after].filter((name) => before.has(name) && !isSame(name)),
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

const haveSameBytes = (before: string, after: string): boolean =>
  statSync(before).size === statSync(after).size && readFileSync(before).equals(readFileSync(after))
