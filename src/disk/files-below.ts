import { existsSync, readdirSync } from 'node:fs'
import { resolve, sep } from 'node:path'

/** Paths of all files from a folder, in order and with `/`: `pages/404.astro`. None where there is no such folder. */
export function filesBelow(folder: string): string[] {
  const top = resolve(folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(top.length + 1)}/${name}`.replaceAll(sep, '/'))
    .map((path) => path.replace(/^\//, ''))
    .toSorted()
}
