/** Which files lie in a story folder, and which of them do not belong there. */
import { readdir } from 'node:fs/promises'
import { isLocale, type Locale, locales } from '../i18n/locales.ts'
import type { Problem } from '../problem.ts'

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

const editionFiles = locales.map((locale) => `${locale}.mdx`)

/** Files whose names begin with a dot are the system's, and nobody's business. */
export async function folderFiles({ path, name }: Folder): Promise<FolderFiles> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(
    (entry) => !entry.name.startsWith('.'),
  )
  const editions = locales.filter((locale) =>
    entries.some((entry) => entry.isFile() && entry.name === `${locale}.mdx`),
  )
  const problems = entries.flatMap((entry): Problem[] => {
    const fault = entryFault(entry.name, entry.isFile())
    return fault ? [{ file: `${name}/${entry.name}`, line: 1, column: 1, severity: 'error', ...fault }] : []
  })
  return { editions, problems: editions.length > 0 ? problems : [...problems, noEdition(name)] }
}

type Fault = Pick<Problem, 'rule' | 'what' | 'cure'>

function entryFault(name: string, isFile: boolean): Fault | null {
  if (!isFile)
    return {
      rule: 'stray-folder',
      what: 'A story has a folder or a link to a file in it.',
      cure: 'Put the files themselves beside the story, and move the rest out of content/stories.',
    }
  if (!/\.mdx?$/i.test(name) || isLocale(name.replace(/\.mdx$/, ''))) return null
  return {
    rule: 'stray-file',
    what: 'The file is no edition of the story.',
    cure: `Call it ${editionFiles.join(' or ')}, or move it out of content/stories.`,
  }
}

const noEdition = (name: string): Problem => {
  return {
    rule: 'no-edition',
    file: name,
    line: 1,
    column: 1,
    what: 'The folder has no story in it.',
    cure: `Add ${editionFiles.join(' or ')}, or delete the folder.`,
    severity: 'error',
  }
}
