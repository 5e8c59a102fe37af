/** Files that are no text, and frontmatter that has no beginning or end. */
import type { Messages } from '../../message.ts'
import { keysOf } from './keys.ts'

/** What belongs in a file. */
export type FileKind = 'story' | 'page' | 'strip' | SharedFile

/** What all stories share. */
export type SharedFile = 'topics.yaml' | 'people.yaml' | 'names.yaml' | 'cast.yaml'

export interface Dashes {
  /** The line that should be `---`. */
  readonly line: string
}

const dashes = ({ line }: Dashes) =>
  [`This line is \`${line}\`, not three half-width hyphens.`, 'Write: ---'] as const

export interface Hollow<Kind extends FileKind = FileKind> {
  readonly kind: Kind
  /** Codes of the site's. */
  readonly languages: readonly string[]
}

const fillings: Readonly<Record<FileKind, (keys: string) => string>> = {
  story: () => 'Write the story, starting with `---` and its frontmatter, or delete the file.',
  page: () => 'Write the page, starting with `---`, its title and summary, or delete the folder.',
  strip: () => 'Write `panels:` and below it four panels, each beginning with `- alt:`.',
  'topics.yaml': (keys) =>
    `For each topic write its short name and a colon, such as \`policy:\`, and below it ${keys}, each with \`name\` and \`description\`.`,
  'people.yaml': (keys) =>
    `For each author write a short name and a colon, such as \`hana:\`, and below it ${keys}, each with \`name\` and \`bio\`.`,
  'names.yaml': (keys) => `Write each name as a key, and below it ${keys}, or delete the file.`,
  'cast.yaml': (keys) =>
    `For each character write a short name and a colon, such as \`alice:\`, and below it ${keys}, each with \`name\`. Or delete the file.`,
}

const filling = ({ kind, languages }: Hollow): string => fillings[kind](keysOf(languages))

export const textFaults = {
  'not-text': [
    'The file is not text.',
    'Replace it with a text file saved as UTF-8. Put pictures in the same folder, as separate files.',
  ],
  'not-utf8': [
    'The file is not saved as UTF-8.',
    'Save it again with the encoding UTF-8 (in most editors: Save with encoding).',
  ],
  'missing-file': (found: Hollow<SharedFile>) => [
    'This file does not exist.',
    `Create it. ${filling(found)}`,
  ],
  'missing-file/unreadable': [
    'This is not a file that can be read.',
    'Put a text file in its place, or check its permissions.',
  ],
  'empty-file': (found: Hollow) => ['The file is empty.', filling(found)],
  'no-frontmatter': [
    'The file does not begin with frontmatter.',
    'Write `---` on the first line, then `title:` and the other keys, then `---` again. Any other story shows how.',
  ],
  'no-frontmatter/dashes': dashes,
  'frontmatter-not-closed': [
    'The frontmatter has no end.',
    'Put a line with only `---` after the last line of the frontmatter, before the text.',
  ],
  'frontmatter-not-closed/dashes': dashes,
  'too-large/frontmatter': ({ size, most }: { readonly size: number; readonly most: number }) => [
    `The frontmatter has ${size} kB.`,
    `Shorten it to at most ${most} kB. Long passages belong in the text, below it.`,
  ],
  'too-large/strip': ({ size, most }: { readonly size: number; readonly most: number }) => [
    `The script has ${size} kB.`,
    `Shorten it to at most ${most} kB: four panels, and their words in other languages.`,
  ],
} as const satisfies Messages
