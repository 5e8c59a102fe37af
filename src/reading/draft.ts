/** Bytes of one edition file → frontmatter and body, before anything is known of the others. */
import type { Locale } from '../languages/locales.ts'
import type { Path } from '../messages/path.ts'
import { errorsIn, type Place, type Problem } from '../problem.ts'
import type { OutlineSection } from './body/outline.ts'
import { type Body, readBody } from './body/read.ts'
import type { Reference } from './body/references.ts'
import { isRecord } from './raw.ts'
import { decodeText } from './text/text.ts'
import { unwrittenIn } from './unwritten.ts'
import { type Frontmatter, readFrontmatter } from './yaml/frontmatter.ts'

export interface Draft {
  readonly locale: Locale
  readonly file: string
  /** False where the file is not text or its frontmatter not YAML: its keys are unknown. */
  readonly isReadable: boolean
  readonly frontmatter: Frontmatter | null
  /** True while it is being written: `draft: true`. Known even where the rest cannot be read. */
  readonly isDraft: boolean
  /** True for the original. */
  readonly hasPublished: boolean
  /** True for the translation. */
  readonly hasTranslated: boolean
  readonly placeOfKey: (path: Path) => Place
  /** Null where the text has problems. */
  readonly body: Body | null
  /** What the text points at, known even where it has problems. */
  readonly references: readonly Reference[]
  /** Null where a heading may be lost to a problem. */
  readonly sections: readonly OutlineSection[] | null
  readonly problems: readonly Problem[]
  /** The whole file; empty where it is not text. */
  readonly text: string
}

export interface EditionFile {
  readonly bytes: Uint8Array
  readonly file: string
  readonly locale: Locale
}

const startOfFile = (): Place => ({ line: 1, column: 1 })

export function readDraft({ bytes, file, locale }: EditionFile): Draft {
  const unreadable = {
    locale,
    file,
    isReadable: false,
    isDraft: false,
    frontmatter: null,
    hasPublished: false,
    hasTranslated: false,
    placeOfKey: startOfFile,
    body: null,
    references: [],
    sections: null,
    text: '',
  }
  const text = decodeText(bytes, file)
  if (typeof text !== 'string') return { ...unreadable, problems: [text] }
  const frontmatter = readFrontmatter(text, file)
  if ('rule' in frontmatter) return { ...unreadable, isDraft: saysDraft(text), text, problems: [frontmatter] }
  const data = isRecord(frontmatter.data) ? frontmatter.data : null
  const { body, references, sections, problems } = readBody({ text, file, locale })
  return {
    locale,
    file,
    isReadable: errorsIn(frontmatter.problems).length === 0,
    isDraft: data ? data['draft'] === true : saysDraft(text),
    frontmatter,
    hasPublished: data?.['published'] !== undefined,
    hasTranslated: data?.['translated'] !== undefined,
    placeOfKey: frontmatter.placeOfKey,
    body,
    references,
    sections,
    problems: [...frontmatter.problems, ...problems, ...unwrittenIn(text, file)],
    text,
  }
}

/** What a frontmatter says that YAML cannot read yet, as is often so in a draft. */
const saysDraft = (text: string): boolean =>
  /^(["']?)draft\1[ \t]*:\s*true[ \t]*(?:#.*)?$/im.test(text.split(/\n---[ \t]*(?:\n|$)/)[0] ?? '')
