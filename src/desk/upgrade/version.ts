/** The version with which a site was made or last upgraded, the one that is installed, and what is new between them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing } from '../../disk/fault.ts'
import { engineFile } from '../../disk/places.ts'

/**
 * A file of its own, as `.node-version` is one: npm changes package.json as soon as another version is installed,
 * which is before anybody can ask what the site was made with.
 */
export const versionFile = '.yonkoma-version'

export const engineVersion = (): string =>
  (JSON.parse(readFileSync(engineFile('package.json'), 'utf8')) as { readonly version: string }).version

/** The version before there was such a file, where there is none. */
export function versionOf(root: string): string {
  try {
    return readFileSync(join(root, versionFile), 'utf8').trim()
  } catch (error) {
    if (isMissing(error)) return '0.1.0'
    throw error
  }
}

/** @param one,other as `0.12.1` */
export const isLater = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { numeric: true }) > 0

/** @returns the parts of the list of changes that are about later versions; empty where there are none */
export function newsSince(version: string, changes: string): string {
  const parts = changes.split(/^(?=## )/m).slice(1)
  const isNew = (part: string): boolean => isLater(/^## \[(\d[\d.]*)/.exec(part)?.[1] ?? '', version)
  return parts.filter(isNew).join('').trim()
}
