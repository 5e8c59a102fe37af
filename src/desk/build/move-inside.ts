/** A folder that keeps its name gets other things inside. Killed at any moment, it can be put right by the next build. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Old things go to `work/old`, then the new site, called `work/new` from then on, comes out: while there is no
 * `work/new` only old things have moved.
 * @param work folder inside of `out`, which is emptied at the end
 */
export function moveInside(site: string, out: string, work: string): void {
  if (site !== join(work, 'site')) cpSync(site, join(work, 'site'), { recursive: true })
  const [old, fresh] = [join(work, 'old'), join(work, 'new')]
  mkdirSync(old)
  try {
    moveAll(out, old, stays(work))
  } catch (error) {
    moveAll(old, out)
    throw error
  }
  renameSync(join(work, 'site'), fresh)
  moveAll(fresh, out)
  rmSync(work, { recursive: true, force: true })
}

/** What belongs to the disk, or to the build that is running. */
const stays = (work: string) => (name: string) => name === 'lost+found' || name.startsWith(basename(work))

/** Moves everything in a folder to another. What is there under the same name was left there half moved. */
export function moveAll(from: string, to: string, isKept: (name: string) => boolean = () => false): void {
  for (const name of readdirSync(from))
    if (!isKept(name) && !name.endsWith(half)) move(join(from, name), join(to, name))
}

const half = '.yonkoma-half'

function move(from: string, to: string): void {
  if (existsSync(to)) rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    // A layer of a container: a folder in it can be copied and removed, but not renamed.
    cpSync(from, `${to}${half}`, { recursive: true })
    renameSync(`${to}${half}`, to)
    rmSync(from, { recursive: true, force: true })
  }
}
