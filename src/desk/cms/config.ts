/**
 * Content → the configuration of the editor in the browser. Every edition is an entry of its own, since an original
 * and a translation have other keys, and either language may be the original; folders with both languages inside
 * are known to neither Sveltia CMS nor Decap CMS. A new story is begun with `npm run new`, then this is made again.
 */

import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { stringify } from 'yaml'
import { inTurn } from '../../disk/in-turn.ts'
import { language } from '../../languages/languages.ts'
import type { Locale } from '../../languages/locales.ts'
import { errorsIn } from '../../problem.ts'
import type { LibraryOptions } from '../../reading/library/library.ts'
import { decodeText } from '../../reading/text/text.ts'
import { readFrontmatter } from '../../reading/yaml/frontmatter.ts'
import { site } from '../../site.ts'
import { type EditionAt, type EditionKind, editionsIn } from '../schema/editor-map.ts'
import type { Json } from '../schema/json-schema.ts'
import { type Field, fieldsOf } from './fields.ts'

export interface Repository {
  /** `owner/name` at GitHub. */
  readonly repo: string
  readonly branch: string
}

export type Schemas = Readonly<Record<EditionKind, Json>>

interface EntryFile {
  readonly name: string
  readonly label: string
  readonly file: string
  readonly fields: readonly Field[]
}

export interface CmsConfig {
  readonly collections: readonly { readonly name: Locale; readonly files: readonly EntryFile[] }[]
  readonly [setting: string]: unknown
}

/** Files that cannot be read as YAML are left out: a form would destroy them. */
export async function cmsConfig(
  options: LibraryOptions,
  repository: Repository,
  schemas: Schemas,
): Promise<CmsConfig> {
  const editions = await editionsIn(options)
  const files = await Promise.all(editions.map((edition) => entryFile(edition, options, schemas)))
  return {
    backend: { name: 'github', ...repository },
    // Required, and used by no field: pictures are put beside their story, and named in words.
    media_folder: 'content/stories',
    public_folder: '.',
    output: { omit_empty_optional_fields: true },
    collections: site.languages.map((locale) => ({
      name: locale,
      label: language(locale).name,
      format: 'yaml-frontmatter',
      editor: { preview: false },
      files: files.flatMap((file, index) => (file && editions[index]?.locale === locale ? [file] : [])),
    })),
  }
}

export const configText = (config: CmsConfig): string =>
  stringify(config, { aliasDuplicateObjects: false, lineWidth: 0 })

/** The text of a story as one field, which no editor may rewrite: Markdown as it is typed. */
const body: Field = { name: 'body', label: 'body', widget: 'markdown', modes: ['raw'], required: true }

async function entryFile(
  { slug, path, kind }: EditionAt,
  { root }: LibraryOptions,
  schemas: Schemas,
): Promise<EntryFile | null> {
  const file = relative(root, path).split(sep).join('/')
  const text = decodeText(await inTurn(() => readFile(path)), file)
  if (typeof text !== 'string') return null
  const frontmatter = readFrontmatter(text, file)
  if ('rule' in frontmatter || errorsIn(frontmatter.problems).length > 0) return null
  const label = kind === 'translation' ? `${slug} ↻` : slug
  return { name: slug, label, file, fields: [...fieldsOf(schemas[kind], [frontmatter.data]), body] }
}
