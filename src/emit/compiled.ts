/**
 * The pages as Astro has compiled them: modules that render, and the styles, scripts and fonts of the site. They are kept
 * under a name made of all that went into them, which is no story; so a build in which only stories have changed loads
 * neither Astro nor its bundler.
 */
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { ads } from '../ads.ts'
import { cacheFile, fingerprint, keep, readKept } from '../cache.ts'
import { engineHash } from '../disk/code.ts'
import { filesWithoutLinks } from '../disk/files-below.ts'
import { engineRoot, siteRoot } from '../disk/places.ts'
import { pageFonts } from '../fonts/page-fonts.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { ownArtText, ownCastText } from '../site/own-files.ts'
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
  const [components, pages] = [join(siteRoot, 'overrides'), join(contentFolder, 'pages')].map(textsIn)
  if (!components || !pages) return null
  if ([...components, ...pages].some(({ text }) => usesMore(text))) return null
  if (components.some(({ text }) => showsMore(text))) return null
  const fonts = JSON.stringify(await pageFonts())
  // What is compiled is the same wherever the site lies.
  const places = JSON.stringify([engineRoot, contentFolder].map((folder) => relative(siteRoot, folder)))
  const owners = JSON.stringify([site.address, components, pages])
  return fingerprint(process.version, engineHash(), places, owners, fonts)
}

/** Stands for all that pages are rendered from, but for what is their own: see `keyed`. */
export const renderKey = (compiled: string): string =>
  fingerprint(compiled, JSON.stringify([settings, ads, ownCastText, ownArtText]))

export async function keptCompiled(key: string): Promise<Compiled | null> {
  const bytes = await readKept(fileOf(key))
  return bytes && (deserialize(bytes) as Compiled)
}

export const keepCompiled = (key: string, compiled: Compiled): Promise<void> =>
  keep(fileOf(key), serialize(compiled))

/** Null where something of it is a link. */
const textsIn = (folder: string) =>
  filesWithoutLinks(folder)?.map((file) => ({ file, text: readFileSync(join(folder, file), 'latin1') })) ??
  null

const fileOf = (key: string): string => cacheFile('compiled', key)

/**
 * What lies elsewhere changes without the file that uses it, and pictures are made by Astro after it has rendered. What
 * lies beside the file, Astro and our own components are known.
 */
export const usesMore = (text: string): boolean =>
  /\bastro:|\bimport\.meta\b|!\[|@import\b|url\(\s*['"]?\.\.|\bimport\(\s*[^'"\s]/.test(text) ||
  [...text.matchAll(imported)].some(
    ([, name = '']) => !/^(\.\/|astro$|yonkoma\/)/.test(name) || name.includes('..'),
  )

/** `import … 'x'` and `export … from 'x'` at the start of a line, and `import('x')` anywhere. */
const imported = /(?:^[ \t]*(?:import\b|export\b[^'";]*\bfrom\b)[^'";]*|\bimport\(\s*)['"]([^'"]+)['"]/gm

/** What a component shows may be another thing at each build: pages are rendered only when our own values change. */
export const showsMore = (text: string): boolean =>
  /\b(process|fetch|Date|Temporal|crypto|globalThis)\b|\bMath\.random\b/.test(text)
