/** Which files lie in a story folder, and which of them do not belong there. */
import { readdir } from 'node:fs/promises'
import { isLocale, type Locale, type Localized, locales } from '../../languages/locales.ts'
import type { Fault, Problem } from '../../problem.ts'
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

const files = locales.map((locale) => `${locale}.mdx`)

const editionFiles: Localized = { en: files.join(' or '), ja: files.join(' か ') }

export async function folderFiles({ path, name }: Folder): Promise<FolderFiles> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !isSystemFile(entry.name))
  const editions = locales.filter((locale) =>
    entries.some((entry) => entry.isFile() && entry.name === `${locale}.mdx`),
  )
  const problems = entries.flatMap((entry): Problem[] => {
    const fault = entryFault(entry.name, entry.isFile())
    return fault ? [{ file: `${name}/${entry.name}`, line: 1, column: 1, severity: 'error', ...fault }] : []
  })
  return { editions, problems: editions.length > 0 ? problems : [...problems, noEdition(name)] }
}

/** Names of files by their letters: macOS keeps a mark apart from its letter, authors do not. */
export async function storedNames({ path }: Folder): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path)).toSorted()
  return new Map(names.map((name) => [composed(name), name]))
}

function entryFault(name: string, isFile: boolean): Fault | null {
  if (!isFile)
    return {
      rule: 'stray-folder',
      what: {
        en: 'A story has a folder or a link to a file in it.',
        ja: '記事のフォルダーの中に、別のフォルダーか、ファイルへのリンクがあります。',
      },
      cure: {
        en: 'Put the files themselves beside the story, and move the rest out of content/stories.',
        ja: 'ファイルそのものを記事と同じ場所に置き、ほかは content/stories の外へ移してください。',
      },
    }
  if (!/\.mdx?$/i.test(name) || isLocale(name.replace(/\.mdx$/, ''))) return null
  return {
    rule: 'stray-file',
    what: { en: 'The file is no edition of the story.', ja: 'このファイルは、記事のどの版でもありません。' },
    cure: {
      en: `Call it ${editionFiles.en}, or move it out of content/stories.`,
      ja: `名前を ${editionFiles.ja} に変えるか、content/stories の外へ移してください。`,
    },
  }
}

const noEdition = (name: string): Problem => {
  return {
    rule: 'no-edition',
    file: name,
    line: 1,
    column: 1,
    what: { en: 'The folder has no story in it.', ja: 'このフォルダーには記事がありません。' },
    cure: {
      en: `Add ${editionFiles.en}, or delete the folder.`,
      ja: `${editionFiles.ja} を加えるか、フォルダーを削除してください。`,
    },
    severity: 'error',
  }
}
