/**
 * The pages as Astro has compiled them: modules that render, and the styles, scripts and fonts of the site. They are kept
 * under a name made of all that went into them, which is no story; so a build in which only stories have changed loads
 * neither Astro nor its bundler.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { cacheFile, fingerprint, keep, readKept } from '../cache.ts'
import { engineHash } from '../disk/code.ts'
import { filesBelow } from '../disk/files-below.ts'
import { engineRoot, siteRoot } from '../disk/places.ts'
import { pageFonts } from '../fonts/page-fonts.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { settings, site } from '../site.ts'

export interface Compiled {
  /** By path from a folder of their own. */
  readonly modules: ReadonlyMap<string, Uint8Array>
  /** By path from the root of the site. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What Astro asks about each page while it renders, by a key of its own. */
  readonly pages: ReadonlyMap<string, { readonly styles: unknown }>
}

/** Where Astro has the modules while it builds, below the folder of the site. */
export const modulesFolder = '.prerender'

/** Stands for all that pages are compiled from; null where an owner's page or component may use what cannot be known. */
export async function compiledKey(): Promise<string | null> {
  const contentFolder = resolve(siteRoot, librarySettings().content)
  const read = [...inFolder(join(siteRoot, 'overrides')), ...inFolder(join(contentFolder, 'pages'))]
  if (read.some(({ text }) => usesMore(text))) return null
  const fonts = JSON.stringify(await pageFonts())
  const places = JSON.stringify([siteRoot, engineRoot, contentFolder, site.address])
  return fingerprint(
    process.version,
    engineHash(),
    places,
    JSON.stringify(settings),
    fonts,
    JSON.stringify(read),
  )
}

export async function keptCompiled(key: string): Promise<Compiled | null> {
  const bytes = await readKept(fileOf(key))
  return bytes && (deserialize(bytes) as Compiled)
}

export const keepCompiled = (key: string, compiled: Compiled): Promise<void> =>
  keep(fileOf(key), serialize(compiled))

const inFolder = (folder: string) =>
  filesBelow(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'latin1') }))

const fileOf = (key: string): string => cacheFile('compiled', key)

/**
 * Modules from elsewhere and stories as data change without the file that uses them, and so does the environment; pictures
 * are made by Astro after it has rendered. Astro itself and our own components are known.
 */
export const usesMore = (text: string): boolean =>
  /astro:|import\.meta|process\.|!\[|@import/.test(text) ||
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].some(
    ([, name = '']) => !/^(\.\/|astro$|yonkoma\/)/.test(name),
  )
