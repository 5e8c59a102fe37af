import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { resolve, sep } from 'node:path'

/** Paths of all files from a folder, in order and with `/`: `pages/404.astro`. None where there is no such folder. */
export function filesBelow(folder: string): string[] {
  const top = resolve(folder)
  return entriesBelow(top)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(top.length + 1).replaceAll(sep, '/'))
    .toSorted()
}

/** The same; null where something in it is a link, and so may change where nobody looks. */
export const filesWithoutLinks = (folder: string): string[] | null =>
  entriesBelow(resolve(folder)).some((entry) => entry.isSymbolicLink()) ? null : filesBelow(folder)

const entriesBelow = (top: string): readonly Dirent[] =>
  existsSync(top) ? readdirSync(top, { recursive: true, withFileTypes: true }) : []
