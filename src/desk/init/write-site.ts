/** Puts a new site into its folder, where nothing of it may be yet. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Said } from '../../messages/editor-words.ts'
import { mergedPackage } from './package-json.ts'
import type { SiteFiles } from './site-files.ts'

/** npm may have made one, when it installed the engine: ours is added to it. */
const shared = 'package.json'

/** @returns why nothing was written; empty where all is */
export async function writeSite(place: string, files: SiteFiles): Promise<readonly Said[]> {
  const there = [...files.keys()].filter((name) => name !== shared && existsSync(join(place, name)))
  if (there.length > 0) return [({ init }) => init.exist(place, there)]
  const own = await readFile(join(place, shared), 'utf8').catch(() => '{}')
  const merged = mergedPackage(own, files.get(shared) ?? '{}')
  if (merged === null) return [({ init }) => init.noJson(join(place, shared))]
  for (const [name, text] of files) {
    const path = join(place, name)
    await mkdir(dirname(path), { recursive: true })
    if (name === shared) await writeFile(path, merged)
    else await writeFile(path, text, { flag: 'wx' })
  }
  return []
}
