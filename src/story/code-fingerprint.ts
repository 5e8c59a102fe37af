/** Stands for the code that turns a folder into a story: change a line of it, and everything is read anew. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fingerprint } from '../cache.ts'

/** From the project's root, in which npm scripts run. */
const places = ['src/story', 'src/picture', 'src/i18n/locales.ts', 'src/site.ts', 'src/urls/paths.ts', 'package-lock.json'] as const

export async function codeFingerprint(): Promise<string> {
  const files = (await Promise.all(places.map(filesAt))).flat().toSorted()
  return fingerprint(...(await Promise.all(files.map((file) => readFile(file)))))
}

async function filesAt(place: string): Promise<string[]> {
  const path = resolve(place)
  if (/\.\w+$/.test(place)) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
