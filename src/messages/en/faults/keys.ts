/** Keys of the frontmatter that are missing, empty or unknown. */

import type { Kind } from '../../../site/cast-looks.ts'
import type { Messages } from '../../message.ts'
import { inQuotes } from '../../quotation.ts'
import type { Subject } from '../../subject.ts'
import {
  type Choice,
  capital,
  listed,
  subjectAtStart,
  subjectName,
  suggestion,
  withArticle,
} from '../names.ts'

/** What belongs after a key. */
export type Wanted =
  | { readonly kind: 'words' | 'day' | 'pairs' }
  | { readonly kind: 'choice' | 'group' | 'entry'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'fixed'; readonly word: string }
  | { readonly kind: 'list'; readonly mayBeNone: boolean }

export interface Missing {
  readonly subject: Subject
  readonly key: string
  readonly wanted: Wanted
}

export interface EmptyKey extends Missing {
  /** What may be deleted instead. */
  readonly spare: 'dash' | 'line' | null
}

export interface Unknown {
  readonly key: string
  /** What the key is in. */
  readonly owner: Subject
}

export interface OfKind {
  readonly key: string
  /** What somebody of the cast is; null for one who is never drawn. */
  readonly kind: Kind | null
  /** What such a one can have. */
  readonly keys: readonly string[]
}

const strange = ({ key, owner }: Unknown): string =>
  `${key === '' ? 'An empty key' : `\`${key}\``} is not a key that ${subjectName(owner)} can have.`

export const keysFaults = {
  'missing-key': ({ subject, key, wanted }: Missing) => [
    `${subjectAtStart(subject)} is missing.`,
    `${addition(key, wanted)}.`,
  ],
  'missing-key/mouth': ({ subject }: { readonly subject: Subject }) => [
    `${subjectAtStart(subject)} is missing.`,
    'Add `mouth: [27, 80]`: where the tail of a balloon points, in % of the picture from its left and top.',
  ],
  'empty/key': ({ subject, key, wanted, spare }: EmptyKey) => [
    `${subjectAtStart(subject)} is empty.`,
    `${filling(key, wanted)}${spare === null ? '' : spare === 'dash' ? ', or delete its dash' : ', or delete the line'}.`,
  ],
  'empty/null': ({ subject, written }: { readonly subject: Subject; readonly written: string }) => [
    `${subjectAtStart(subject)} is ${written}, which YAML reads as nothing.`,
    `If you mean it as words, put it in quotes: ${inQuotes(written)}.`,
  ],
  'yaml-comma/line': ({ subject }: { readonly subject: Subject }) => [
    `A comma splits ${subjectName(subject)}.`,
    'Between `{` and `}`, a comma starts a new key. Put the words in quotes, but not the speaker: { mika: "Well, who has the key?" }',
  ],
  'yaml-comma/key': (found: Unknown) => [
    strange(found),
    'Between `{` and `}`, a comma starts a new key. Put the whole value in quotes, commas included.',
  ],
  'unknown-key': (found: Unknown & { readonly choice: Choice }) => [
    strange(found),
    suggestion(found.choice) || 'Delete it.',
  ],
  'unknown-key/cast': (found: Unknown & { readonly line: string }) => [
    strange(found),
    `It is the name of a character. Indent the line so that it is below \`cast:\`: ${found.line}`,
  ],
  'unknown-key/panel': (found: Unknown) => [
    strange(found),
    'It belongs to one panel: write it below `panels:`, lined up with the first word after the dash of that panel.',
  ],
  'unknown-key/kind': ({ key, kind, keys }: OfKind) => [
    kind === null
      ? `\`${key}\` describes somebody who is never drawn.`
      : `\`${key}\` is not a key that ${withArticle(kind)} can have.`,
    kind === null
      ? 'Delete it, or delete `drawn: false`.'
      : `${capital(withArticle(kind))} has ${listed(keys)}. Delete the key, or change \`kind\`.`,
  ],
  'inherited-key': ({ key }: { readonly key: string }) => [
    `\`${key}\` does not belong in a translation.`,
    'Delete it. A translation takes it from the original.',
  ],
} as const satisfies Messages

/** "`text:` and `art:`". */
export const keysOf = (words: readonly string[]): string => listed(words.map((word) => `${word}:`))

function addition(key: string, wanted: Wanted): string {
  switch (wanted.kind) {
    case 'choice':
    case 'fixed':
      return filling(key, wanted)
    case 'group':
      return `Add \`${key}:\` and, indented below it, ${keysOf(wanted.words)}`
    case 'list':
      return `Add \`${key}:\` and a list below it, each entry after "- "`
    default:
      return `Add \`${key}: …\` here`
  }
}

function filling(key: string, wanted: Wanted): string {
  switch (wanted.kind) {
    case 'choice':
      return `Write \`${key}:\` and one of ${wanted.words.join(', ')}`
    case 'fixed':
      return `Write \`${key}: ${wanted.word}\``
    case 'group':
      return `Write ${keysOf(wanted.words)} below it, indented`
    case 'list':
      return `Write a list below it, each entry after "- "${wanted.mayBeNone ? ', or `[]` after the colon if there is none' : ''}`
    case 'day':
      return 'Write a date, like 2026-03-04'
    case 'number':
      return `Write a whole number from ${wanted.least} to ${wanted.most}`
    case 'pairs':
      return 'Write `key: value` pairs below it, indented'
    case 'entry':
      return wanted.words.length === 0 ? 'Write the entry' : `Write its ${keysOf(wanted.words)}`
    case 'words':
      return 'Write the words after the colon'
  }
}
