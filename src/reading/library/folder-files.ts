/** Which files are in a story's folder, and which of them do not belong there. */
import { readdir } from 'node:fs/promises'
import { isLocale, type Locale } from '../../languages/locales.ts'
import { type Fault, fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { composed } from '../text/odd-characters.ts'
import { isSystemFile } from './system-file.ts'

export interface Folder {
  readonly slug: string
  /** Absolute path. */
  readonly path: string
  /** The same from the project's root, for messages. */
  readonly name: string
}

export interface FolderFiles {
  /** The editions that are there. */
  readonly editions: readonly Locale[]
  readonly problems: readonly Problem[]
}

/** Those that a story may have. */
export const editionFiles = site.languages.map((locale) => `${locale}.mdx`)

export async function folderFiles({ path, name }: Folder): Promise<FolderFiles> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !isSystemFile(entry.name))
  const editions = site.languages.filter((locale) =>
    entries.some((entry) => entry.isFile() && entry.name === `${locale}.mdx`),
  )
  const problems = entries.flatMap((entry): Problem[] => {
    const wrong = entryFault(entry.name, entry.isFile())
    return wrong ? [{ file: `${name}/${entry.name}`, line: 1, column: 1, severity: 'error', ...wrong }] : []
  })
  return { editions, problems: editions.length > 0 ? problems : [...problems, noEdition(name)] }
}

/** Names of files by their letters: macOS keeps a mark apart from its letter, authors do not. */
export async function storedNames({ path }: Folder): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path)).toSorted()
  return new Map(names.map((name) => [composed(name), name]))
}

function entryFault(name: string, isFile: boolean): Fault | null {
  if (!isFile) return fault('stray-folder')
  const locale = name.replace(/\.mdx$/, '')
  if (isLocale(locale))
    return site.languages.includes(locale) ? null : fault('stray-file/language', { locale })
  return /\.mdx?$/i.test(name) ? fault('stray-file/edition', { files: editionFiles }) : null
}

const noEdition = (name: string): Problem => ({
  ...fault('no-edition', { files: editionFiles }),
  file: name,
  line: 1,
  column: 1,
  severity: 'error',
})
