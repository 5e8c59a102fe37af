/**
 * Where a site is made until it is whole: a folder of ours beside the place it is for, so that it gets there by its
 * name alone. Where nothing can be made beside it, as with a disk that is mounted there, the workshop is inside.
 *
 *   .dist.yonkoma/site    the new site
 *   .dist.yonkoma/old     the last one, while the two change places
 *   .dist.yonkoma/new     inside only: the new site while it moves out
 *   .astro/workshop       what Astro keeps while it builds; made from nothing each time, so it cannot be damaged
 */
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isMarked, markFolder, thingsIn, workName } from '../../disk/own-folder.ts'
import { siteRoot } from '../../disk/places.ts'
import { Refusal } from '../../disk/refusal.ts'
import type { Said } from '../../messages/editor-words.ts'
import { moveAll, moveInside } from './move-inside.ts'

export interface Workshop {
  /** Absolute, as are all. */
  readonly folder: string
  readonly site: string
  readonly astro: string
}

const beside = (out: string): string => join(dirname(out), `.${basename(out)}.yonkoma`)

/** What says that somebody builds into the folder. */
export const lockOf = (out: string): string =>
  mayMakeBeside(out) ? `${beside(out)}-lock` : join(out, `${workName}-lock`)

/**
 * First gives back the last site where a build was killed while the two changed places.
 * @param out where the site shall be; it exists or it does not
 * @throws Refusal where something else has the workshop's name
 */
export function openWorkshop(out: string): Workshop {
  if (existsSync(join(out, workName))) healInside(out)
  const folder = mayMakeBeside(out) ? beside(out) : join(out, workName)
  if (existsSync(folder)) heal(folder, out)
  mkdirSync(folder, { recursive: true })
  markFolder(folder)
  clear(join(folder, 'site'))
  clear(astro)
  return { folder, site: join(folder, 'site'), astro }
}

/** In the project, where modules find their packages. */
const astro = join(siteRoot, '.astro', 'workshop')

/** Leaves nothing of ours beside the site or in it. */
export function closeWorkshop({ folder }: Workshop, out: string): void {
  for (const place of [folder, astro, join(out, workName)]) clear(place)
}

/** The new site takes the place of the last one, which stays where it is if that fails. */
export function takePlace({ folder, site }: Workshop, out: string): void {
  markFolder(site)
  const old = join(folder, 'old')
  if (dirname(folder) === out) return moveInside(site, out, join(out, workName))
  if (!existsSync(out)) return renameSync(site, out)
  try {
    renameSync(out, old)
  } catch (error) {
    if (!isFixed(error)) throw error
    mkdirSync(join(out, workName), { recursive: true })
    markFolder(join(out, workName))
    return moveInside(site, out, join(out, workName))
  }
  putInPlace(site, out, old)
}

function putInPlace(site: string, out: string, old: string): void {
  try {
    renameSync(site, out)
  } catch (error) {
    renameSync(old, out)
    throw error
  }
}

/** What is mounted, or lies in a layer that cannot be changed, or is looked at by somebody on Windows, keeps its name. */
const isFixed = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(EBUSY|EXDEV|EPERM|EACCES|ENOTEMPTY)$/.test(String(error.code))

/** Something can be made beside the place, and is on the same disk. */
function mayMakeBeside(out: string): boolean {
  const found = statSync(out, { throwIfNoEntry: false })
  if (!found) return true
  try {
    accessSync(dirname(out), constants.W_OK)
    return found.dev === statSync(dirname(out)).dev
  } catch {
    return false
  }
}

function heal(folder: string, out: string): void {
  if (thingsIn(folder).length > 0 && !isMarked(folder)) throw new Refusal(inTheWay(folder))
  const old = join(folder, 'old')
  if (existsSync(old) && !existsSync(out)) renameSync(old, out)
  clear(folder)
}

function healInside(out: string): void {
  const folder = join(out, workName)
  if (!isMarked(folder)) throw new Refusal(inTheWay(folder))
  if (existsSync(join(folder, 'new'))) moveAll(join(folder, 'new'), out)
  else if (existsSync(join(folder, 'old'))) moveAll(join(folder, 'old'), out)
  clear(folder)
}

const clear = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })

const inTheWay =
  (folder: string): Said =>
  ({ build }) =>
    build.inTheWay(folder)
