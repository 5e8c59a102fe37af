/** Files that a command writes into a folder beside those of others: written over only where they are our own. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { around, precious } from './around.ts'
import { aFile, foreign, placeOf, refuser, type Use } from './own-folder.ts'
import { isWithin } from './real-place.ts'

export interface FilesUse extends Use {
  /** Name of a file → whether this text of it is ours. */
  readonly files: Readonly<Record<string, (text: string) => boolean>>
}

/**
 * Where a folder really is into which the files may be written. It may be in `public`, whose files go to the site.
 * @throws Refusal where a file of somebody else would be written over, or a story's folder would get strange files
 */
export function folderForFiles(typed: string, use: FilesUse, places = around()): string {
  const refuse = refuser(typed, use)
  const folder = placeOf(typed, refuse)
  for (const { path, inside } of precious(places))
    if (inside && !path.endsWith('public') && isWithin(folder, path)) refuse(inside)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) refuse(aFile)
  const others = Object.entries(use.files).flatMap(([name, isOurs]) =>
    isForeign(join(folder, name), isOurs) ? [name] : [],
  )
  if (others.length > 0) refuse(foreign(others))
  return folder
}

function isForeign(path: string, isOurs: (text: string) => boolean): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && !(found.isFile() && isOurs(readFileSync(path, 'utf8')))
}
