/**
 * Tells Astro's extension which file is a story and which its translation. For the frontmatter of `.mdx` the extension
 * reads two things, both below `.astro/collections`: `collections.json`, which lists every file by its address on this
 * machine, and a schema for each name in there. Neither place can be changed by a setting, and the YAML extension does
 * not look into `.mdx`. Addresses of one machine cannot be committed, so they are written there: by `npm ci` (its
 * `prepare` step), `npm run schema`, `npm run new` and, while it runs, the desk. Astro itself writes `collections.json`
 * only under an experimental flag, which is off, and would know the files of its own loaders alone.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inTurn } from '../../disk/in-turn.ts'
import { type Locale, locales } from '../../languages/locales.ts'
import type { LibraryOptions } from '../../reading/library/library.ts'

export type EditionKind = 'story' | 'translation'

export interface EditionAt {
  readonly slug: string
  readonly locale: Locale
  /** Absolute. */
  readonly path: string
  readonly kind: EditionKind
}

const kinds: readonly EditionKind[] = ['story', 'translation']

/** Writes `.astro/collections` below the root, and touches only what has changed. Content elsewhere is not opened. */
export async function writeEditorMap(options: LibraryOptions): Promise<void> {
  const { root, content } = options
  if (relative(root, resolve(root, content)).startsWith('..')) return
  const folder = join(root, '.astro/collections')
  const editions = await editionsIn(options)
  const entries = Object.fromEntries(editions.map(({ path, kind }) => [addressOf(path), kind]))
  const collections = kinds.map((name) => ({ hasSchema: true, name }))
  await mkdir(folder, { recursive: true })
  for (const kind of kinds) {
    const schema = await textOf(join(root, `.vscode/${kind}.schema.json`))
    if (schema !== null) await writeChanged(join(folder, `${kind}.schema.json`), schema)
  }
  await writeChanged(join(folder, 'collections.json'), JSON.stringify({ collections, entries }, null, 2))
}

/** Every edition in the folder of stories. Which is the original is told by its keys, unreadable or not. */
export async function editionsIn({ root, content }: LibraryOptions): Promise<readonly EditionAt[]> {
  const stories = resolve(root, content, 'stories')
  const inside = await readdir(stories, { withFileTypes: true }).catch(() => [])
  const folders = inside.filter((entry) => entry.isDirectory())
  const found = await Promise.all(
    folders.map(async ({ name: slug }) => {
      const texts = await textsIn(join(stories, slug))
      return locales.flatMap((locale): EditionAt[] =>
        texts[locale] === null
          ? []
          : [{ slug, locale, path: join(stories, slug, `${locale}.mdx`), kind: kindOf(texts, locale) }],
      )
    }),
  )
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

type Texts = Readonly<Record<Locale, string | null>>

const textsIn = async (folder: string): Promise<Texts> => {
  const texts = locales.map(async (locale) => [locale, await textOf(join(folder, `${locale}.mdx`))] as const)
  return Object.fromEntries(await Promise.all(texts)) as Texts
}

const textOf = (path: string): Promise<string | null> =>
  inTurn(() => readFile(path, 'utf8')).catch(() => null)

function kindOf(texts: Texts, locale: Locale): EditionKind {
  const text = texts[locale] ?? ''
  if (/^published:/m.test(text)) return 'story'
  return /^translated:/m.test(text) || Object.values(texts).some((other) => /^published:/m.test(other ?? ''))
    ? 'translation'
    : 'story'
}

/** As the extension compares it: nothing escaped, small letters. */
const addressOf = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase()

async function writeChanged(path: string, text: string): Promise<void> {
  if ((await textOf(path)) !== text) await writeFile(path, text)
}
