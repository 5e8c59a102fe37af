/** Small clones of the old layout, and what is in a folder after `yonkoma upgrade`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Files } from '../cases.ts'
import { commitAll, layClone } from '../old-clone.ts'
import { place, run } from './run-command.ts'

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

export async function clone(name: string, changes: Files = {}): Promise<string> {
  const folder = join(place, name)
  await layClone(folder, changes)
  commitAll(folder)
  return folder
}

export const upgrade = (folder: string, words = '') => run(`upgrade${words}`, { YONKOMA_CACHE: '' }, folder)

/** Without what git and caches keep. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^\.(git|cache)\//.test(file))
    .toSorted()

export const reader =
  (folder: string) =>
  (file: string): string =>
    readFileSync(join(folder, file), 'utf8')
