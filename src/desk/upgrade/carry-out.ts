/**
 * An upgrade is written down as a whole before anything is changed, so that whatever stops it, the next run goes on. A
 * file that is neither as it was nor as it will be has been changed by somebody else, and is left alone.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Change, fingerprintAt, fingerprintOf } from './change.ts'

export interface Upgrade {
  readonly version: string
  /** Folder for what git could not bring back, from the site's root; null where it can. */
  readonly copies: string | null
  readonly changes: readonly Change[]
}

const journal = '.yonkoma-upgrade'

/** An upgrade that was stopped; null where there is none. */
export function begunUpgrade(root: string): Upgrade | null {
  const file = join(root, journal)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Upgrade) : null
}

/** @returns paths of the files that somebody else has changed meanwhile */
export function carryOut(root: string, upgrade: Upgrade): readonly string[] {
  writeWhole(join(root, journal), JSON.stringify(upgrade))
  const left = upgrade.changes.filter((change) => !isCarriedOut(root, change, upgrade.copies))
  rmSync(join(root, journal))
  return left.map(({ path }) => path)
}

function isCarriedOut(root: string, { path, before, text, to }: Change, copies: string | null): boolean {
  const file = join(root, path)
  const now = fingerprintAt(file)
  if (now === fingerprintOf(text)) return true
  if (now !== before || (to !== undefined && existsSync(join(root, to)))) return false
  if (copies !== null && before !== null)
    cpSync(file, join(root, copies, path), { verbatimSymlinks: true, preserveTimestamps: true })
  if (text !== null) writeWhole(file, text)
  else if (to !== undefined) moveTo(join(root, to), file)
  else rmSync(file)
  if (text === null) removeEmpty(dirname(file))
  return true
}

/** A file is there as a whole or as it was. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.yonkoma-new`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, text)
  renameSync(draft, file)
}

function moveTo(place: string, file: string): void {
  mkdirSync(dirname(place), { recursive: true })
  renameSync(file, place)
}

/** The site's own folder never is. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return
  rmdirSync(folder)
  removeEmpty(dirname(folder))
}
