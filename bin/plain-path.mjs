/**
 * A second way to a folder for the bundler, which reads `#`, `%` and `?` in a path as parts of an address: a link in the
 * temporary folder. It stays there for the next command.
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import process from 'node:process'

const oddSign = /[%#?"*]/

/**
 * @param path absolute
 * @returns the folder down to its last odd name, and a link to it; null where there is none, or no link can be made
 */
export function plainWay(path) {
  const parts = path.split(sep)
  const end = parts.findLastIndex((part) => oddSign.test(part)) + 1
  if (end === 0) return null
  const folder = parts.slice(0, end).join(sep)
  const link = linkTo(folder)
  return link === null ? null : { folder, link }
}

/** @returns null where the system refuses it, or the place is not ours alone */
function linkTo(folder) {
  const uid = process.getuid?.() ?? ''
  const ours = join(tmpdir(), `.yonkoma-${uid}`)
  const link = join(ours, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  if (oddSign.test(link)) return null
  try {
    mkdirSync(ours, { recursive: true, mode: 0o700 })
    const { uid: owner, mode } = lstatSync(ours)
    if (uid !== '' && (owner !== uid || (mode & 0o22) !== 0)) return null
    if (targetOf(link) !== folder) {
      rmSync(link, { force: true })
      symlinkSync(folder, link, 'junction')
    }
    return link
  } catch {
    // Another command may have made it meanwhile.
    return targetOf(link) === folder ? link : null
  }
}

function targetOf(link) {
  try {
    return readlinkSync(link)
  } catch {
    return null
  }
}
