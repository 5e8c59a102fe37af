import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Paths of all files from a folder, in order and with `/`: `pages/404.astro`. None where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .toSorted()
}
