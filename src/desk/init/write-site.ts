/** Puts a new site into its folder, where nothing of it may be yet. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Said } from '../../messages/editor-words.ts'
import { mergedPackage } from './package-json.ts'
import type { SiteFiles } from './site-files.ts'

/** npm may have made one, when it installed the engine: ours is added to it. */
const shared = 'package.json'

/** @returns the files as they can be written into the folder, or why they cannot */
export function filesThere(place: string, files: SiteFiles): SiteFiles | Said {
  if (existsSync(place) && !statSync(place).isDirectory()) return ({ init }) => init.isFile(place)
  const there = [...files.keys()].filter((name) => name !== shared && existsSync(join(place, name)))
  if (there.length > 0) return ({ init }) => init.exist(place, there)
  const own = join(place, shared)
  if (!existsSync(own)) return files
  const merged = mergedPackage(readFileSync(own, 'utf8'), files.get(shared) ?? '{}')
  return merged === null ? ({ init }) => init.noJson(own) : new Map([...files, [shared, merged]])
}

/** @param files as `filesThere` gives them */
export function writeSite(place: string, files: SiteFiles): void {
  for (const [name, text] of files) {
    const path = join(place, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: name === shared ? 'w' : 'wx' })
  }
}
