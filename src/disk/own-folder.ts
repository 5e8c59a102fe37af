/**
 * Folders that a command replaces or empties: only such that it made, that are empty, or that are not there yet. What
 * we made has a file in it that says so. Hosts hide files whose names begin with a dot, or serve it as what it is.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Localized } from '../languages/locales.ts'
import { around, precious } from './around.ts'
import { isWithin, realPlace } from './real-place.ts'
import { Refusal } from './refusal.ts'

/** What a folder is wanted for. */
export interface Use {
  /** `the folder for the site`. */
  readonly what: Localized
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

/** Also while a site that was made inside comes out. */
const isOurs = (folder: string): boolean => isMarked(folder) || isMarked(join(folder, workName))

/** Names of what is in a folder, without what systems leave there and our own marks. */
export const thingsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !litter.test(name))
    .toSorted()

export type Refuse = (why: Localized) => never

export const refuser =
  (typed: string, use: Use): Refuse =>
  (why) => {
    throw new Refusal(refusal(typed, use, why))
  }

/** Where a path really is. */
export function placeOf(typed: string, refuse: Refuse): string {
  try {
    return realPlace(typed)
  } catch {
    return refuse(nowhere)
  }
}

const refusal = (typed: string, { what, example }: Use, why: Localized): Localized => ({
  en: `"${typed}" cannot be ${what.en}: ${why.en}. Name a new or an empty folder, such as: ${example}`,
  ja: `「${typed}」は${what.ja}にできません。${why.ja}ためです。新しいフォルダーか空のフォルダーを指定してください（例: ${example}）。`,
})

const nowhere: Localized = {
  en: 'there can be no folder at this path',
  ja: 'その場所にフォルダーを作れない',
}
export const aFile: Localized = { en: 'it is a file', ja: 'ファイルである' }
const repository: Localized = { en: 'a Git repository is in it', ja: 'Gitのリポジトリが入っている' }

export function foreign(names: readonly string[]): Localized {
  const some = names.slice(0, 3).join(', ')
  const more = names.length > 3
  return {
    en: `it has things in it that Yonkoma did not make (${some}${more ? ', …' : ''})`,
    ja: `Yonkomaが作ったものではないファイルがある（${some}${more ? '…' : ''}）`,
  }
}
