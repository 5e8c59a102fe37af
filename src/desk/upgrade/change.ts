/** What an upgrade does to a file of a site, as a value: it can be shown, kept and carried out. */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { upgradeWords } from '../../messages/en/upgrade.ts'

/** Why a file is changed. */
export type Why = keyof (typeof upgradeWords)['why']

export interface Change {
  /** From the site's root, with `/`. */
  readonly path: string
  /** The file's `fingerprint` before; null where there is none. */
  readonly before: string | null
  /** What is in it afterwards; null where it is gone. */
  readonly text: string | null
  /** Where a file is moved that is gone from its place. */
  readonly to?: string
  readonly why: Why
}

/** @returns null where the file already is as it should be */
export function change(
  root: string,
  path: string,
  wanted: Pick<Change, 'text' | 'to' | 'why'>,
): Change | null {
  const before = fingerprintAt(join(root, path))
  return before === fingerprintOf(wanted.text) ? null : { path, before, ...wanted }
}

/** As git names it. Lines may end in the way of Windows. */
export function fingerprint(bytes: Buffer): string {
  const plain = bytes.includes(0)
    ? bytes
    : Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  return createHash('sha1').update(`blob ${plain.length}\0`).update(plain).digest('hex')
}

export const fingerprintOf = (text: string | null): string | null =>
  text === null ? null : fingerprint(Buffer.from(text))

/** Of a link, that of where it points. */
export function fingerprintAt(file: string): string | null {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found === undefined) return null
  return fingerprint(found.isSymbolicLink() ? Buffer.from(readlinkSync(file)) : readFileSync(file))
}
