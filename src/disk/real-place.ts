/** Where a path really is. Two names of one folder count as one: links, mounts, and capitals where they do not count. */
import { existsSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * The path with all links followed, also where its end does not exist yet.
 * @throws as the system does, where links lead in a circle or through a file
 */
export function realPlace(path: string, linksLeft = 40): string {
  const whole = resolve(path)
  if (linksLeft === 0 || existsSync(whole)) return realpathSync.native(whole)
  const target = linkAt(whole)
  if (target !== null) return realPlace(resolve(dirname(whole), target), linksLeft - 1)
  const parent = dirname(whole)
  return parent === whole ? whole : join(realPlace(parent, linksLeft), basename(whole))
}

/** True where the inner path is the outer one, or below it. */
export function isWithin(inner: string, outer: string): boolean {
  const wanted = identityOf(outer)
  for (let place = realPlace(inner); ; place = dirname(place)) {
    if (identityOf(place) === wanted) return true
    if (dirname(place) === place) return false
  }
}

/** Device and number of what is there; the path itself where there is nothing. */
function identityOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : realPlace(path)
}

/** Where a link points that leads nowhere; null where there is no link. */
const linkAt = (path: string): string | null =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null
