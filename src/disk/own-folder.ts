/**
 * Folders that a command replaces or empties: only such that it made, that are empty, or that are not there yet. What
 * we made has a file in it that says so. Hosts hide files whose names begin with a dot, or serve it as what it is.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FolderUse } from '../messages/en/disk.ts'
import { around, precious, type Reason } from './around.ts'
import { filesBelow } from './files-below.ts'
import { isWithin, realPlace } from './real-place.ts'
import { Refusal } from './refusal.ts'

/** What a folder is wanted for. */
export interface Use {
  readonly what: FolderUse
  /** What to type instead: `YONKOMA_OUT=site npm run build`. */
  readonly example: string
  /** Precious folders that may be it, or have it inside. */
  readonly allows?: readonly string[]
  /** True where an earlier version made the folder, which left no mark. */
  readonly recognises?: (folder: string, names: readonly string[]) => boolean
}

/** The same in every folder, so that the same content gives the same bytes. */
const mark = '.yonkoma'
const markText =
  'Made by Yonkoma, which replaces this folder as a whole. Keep nothing of your own in here.\n' +
  'Yonkomaが作ったフォルダーです。丸ごと作り直されるので、ご自分のファイルは置かないでください。\n'

/** Where a site is made inside of the folder that it is for; see `desk/build/workshop.ts`. */
export const workName = `${mark}-work`

/** What systems leave in folders by themselves, and what is ours by its name. */
const litter = /^(\.DS_Store|Thumbs\.db|desktop\.ini|lost\+found|\.yonkoma.*)$/

/**
 * Where a folder really is that may be replaced as a whole.
 * @param typed from the project's root, or absolute
 * @throws Refusal where something would be lost
 */
export function ownFolder(typed: string, use: Use, places = around()): string {
  const refuse = refuser(typed, use)
  const folder = placeOf(typed, refuse)
  for (const { path, inIt, inside } of precious(places)) {
    if (use.allows?.includes(path)) continue
    if (isWithin(path, folder)) refuse(inIt)
    if (inside && isWithin(folder, path) && !isWithin(places.root, path)) refuse(inside)
  }
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) refuse(aFile)
  const names = found ? thingsIn(folder) : []
  if (names.includes('.git')) refuse(repository)
  if (names.length > 0 && !isOurs(folder) && !use.recognises?.(folder, names)) refuse(foreign(names))
  return folder
}

/** Says in a folder that it is ours. */
export const markFolder = (folder: string): void => writeFileSync(join(folder, mark), markText)

/** True where a folder was made by us. */
export function isMarked(folder: string): boolean {
  try {
    return readFileSync(join(folder, mark), 'utf8').startsWith('Made by Yonkoma')
  } catch {
    return false
  }
}

/** Paths of all files of a site, in order: what we or the system leave in its folder is no part of it. */
export const publicFiles = (folder: string): readonly string[] =>
  filesBelow(folder).filter((name) => !/^(\.yonkoma|lost\+found)/.test(name))

/** Also while a site that was made inside comes out. */
const isOurs = (folder: string): boolean => isMarked(folder) || isMarked(join(folder, workName))

/** Names of what is in a folder, without what systems leave there and our own marks. */
export const thingsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !litter.test(name))
    .toSorted()

export type Refuse = (why: Reason) => never

export const refuser =
  (typed: string, use: Use): Refuse =>
  (why) => {
    const { what, example } = use
    throw new Refusal(({ disk }) => disk.refused({ typed, use: what, why: why(disk.reasons), example }))
  }

/** Where a path really is. */
export function placeOf(typed: string, refuse: Refuse): string {
  try {
    return realPlace(typed)
  } catch {
    return refuse(nowhere)
  }
}

const nowhere: Reason = (say) => say.noFolder()
export const aFile: Reason = (say) => say.isFile()
const repository: Reason = (say) => say.isRepository()

export const foreign =
  (names: readonly string[]): Reason =>
  (say) =>
    say.foreign(names.slice(0, 3), names.length > 3)
