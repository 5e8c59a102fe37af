/** Values of the frontmatter that are of another sort, size or form than belongs there. */
import { type Locale, nameIn } from '../../../languages/locales.ts'
import type { Messages } from '../../message.ts'
import { inQuotes, shortened } from '../../quotation.ts'
import { isEntry, isKey, isScene, type Subject } from '../../subject.ts'
import { type Choice, counted, subjectAtStart, suggestion } from '../names.ts'
import { keysOf } from './keys.ts'

/** Some value, in no more words than it takes to find it. */
export interface Value {
  readonly kind: 'list' | 'group' | 'words' | 'number' | 'boolean'
  /** As written; empty for lists and groups. */
  readonly text: string
}

/** What the schema library calls the sort of a value; it has no name for a date. */
export type Sort = 'string' | 'array' | 'object' | 'boolean' | 'date'

/** What is meant by a script that has something of the wrong sort. */
export type ScriptSlip = 'list' | 'cast' | 'line' | 'words' | 'sounds' | 'translated sound'

/** What is wrong with a line of dialogue that YAML reads as one text. */
export type LineSlip = 'no speaker' | 'full-width colon' | 'quotes' | 'no space'

export interface About {
  readonly subject: Subject
}

export interface DoubledName {
  readonly who: string
  /** As readers see it in that language. */
  readonly name: string
  /** Who is called so already, in that line of the file. */
  readonly other: string
  readonly line: number
  readonly locale: Locale
}

export interface Text extends About {
  readonly text: string
}

export interface Wrong extends About {
  readonly found: Value
  readonly wanted: Sort
}

export interface WrongKeys extends Wrong {
  /** Of a group that has a fixed set of them. */
  readonly keys: readonly string[]
}

export interface InScript extends Wrong {
  readonly slip: ScriptSlip
  /** What to type; empty where it is always the same. */
  readonly example: string
}

export interface Fixed extends About {
  readonly found: Value
  readonly line: string
  readonly isOptional: boolean
}

export interface Range extends About {
  readonly found: Value
  readonly least: number
  readonly most: number
}

export interface Count extends About {
  readonly found: number
  readonly bound: 'least' | 'most' | 'exactly'
  readonly limit: number
}

export interface BadLine extends About {
  readonly slip: LineSlip
  readonly example: string
}

export const valuesFaults = {
  'wrong-type': (found: WrongKeys) => [notWanted(found), sortCure(found)],
  'wrong-type/single': ({ text, ...found }: Wrong & { readonly text: string }) => [
    notWanted(found),
    `Write only the value: ${shortened(text)}`,
  ],
  'wrong-type/script': ({ slip, example, ...found }: InScript) => [
    notWanted(found),
    scriptCures[slip](example),
  ],
  'wrong-type/point': ({ subject }: About) => [
    `${subjectAtStart(subject)} is not a point in the picture.`,
    'Write two numbers: % from the left edge, then % from the top: [27, 80].',
  ],
  'wrong-type/box': ({ subject }: About) => [
    `${subjectAtStart(subject)} is not a box in the picture.`,
    'Write four numbers in % of the picture: left, top, width and height: [13, 47, 24, 48].',
  ],
  'wrong-type/boxes': ({ subject }: About) => [
    `${subjectAtStart(subject)} is not a list of boxes.`,
    'Put each box in its own brackets: avoid: [[51, 9, 10, 43]].',
  ],
  'outside-picture': ({ subject, numbers }: About & { readonly numbers: readonly number[] }) => [
    `${subjectAtStart(subject)} is [${numbers.join(', ')}], which is not inside the picture.`,
    `Write numbers from 0 to 100, in % of the picture.${numbers.length === 2 ? '' : ' They are left, top, width and height: left + width and top + height are at most 100.'}`,
  ],
  'unknown-value': ({
    subject,
    found,
    choice,
  }: About & { readonly found: Value; readonly choice: Choice }) => [
    `${subjectAtStart(subject)} cannot be ${valueName(found)}.`,
    `${suggestion(choice)}${isScene(subject) && choice.near === null ? ' Scenes of your own go in content/scenes/.' : ''}`,
  ],
  'unknown-value/fixed': ({ subject, found, line, isOptional }: Fixed) => [
    `${subjectAtStart(subject)} cannot be ${valueName(found)}.`,
    `Write \`${line}\`${isOptional ? ', or delete the line' : ''}.`,
  ],
  'out-of-range/value': ({ subject, found, least, most }: Range) => [
    `${subjectAtStart(subject)} cannot be ${valueName(found)}.`,
    `Write a whole number from ${least} to ${most}.`,
  ],
  'wrong-count': ({ subject, found, bound, limit }: Count) => [
    `${subjectAtStart(subject)} has ${counted(found, 'entry', 'entries')}; it needs ${bound === 'exactly' ? bound : `at ${bound}`} ${limit}.`,
    found < limit ? 'Add the missing entries, each after "- ".' : 'Delete the least important.',
  ],
  'bad-line': ({ subject }: About) => [
    `${subjectAtStart(subject)} does not have exactly one speaker.`,
    'Write one speaker per line: - mika: Hello! (For a shout, write mika!: before it.)',
  ],
  'bad-line/words': ({ subject, slip, example }: BadLine) => [
    `${subjectAtStart(subject)} ${lineSlips[slip]}.`,
    `Write the speaker, a half-width colon, a space, then the words: - ${example}`,
  ],
  'speaker-in-translation': ({ subject }: About) => [
    `${subjectAtStart(subject)} names its speaker, which only the original does.`,
    'Delete the name and the colon, and keep the words.',
  ],
  'yaml-reserved/brace': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} begins with \`{\`, which YAML reads as a group of keys.`,
    `Put the whole value in quotes: ${inQuotes(text)}.`,
  ],
  'yaml-colon/sentence': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} has a colon and a space, which YAML reads as the end of a key.`,
    `Put the whole sentence in quotes: ${inQuotes(text)}.`,
  ],
  'bad-id': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)}${isKey(subject, text) ? '' : ` is "${text}", which`} cannot be part of an address.`,
    'Use lowercase letters a–z, digits and single hyphens: status-page.',
  ],
  'bad-cast-name': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)}${isKey(subject, text) ? '' : ` is "${text}", which`} cannot be a name in scripts.`,
    'Use lowercase letters a–z, digits and hyphens, a letter first: alice. What readers see is `name`.',
  ],
  'bad-cast-name/taken': ({ text, isThing }: { text: string; isThing: boolean }) => [
    isThing
      ? `\`${text}\` is already the name of a prop.`
      : `\`${text}\` is already in the cast that comes with Yonkoma.`,
    'Choose another name.',
  ],
  'doubled-cast-name': ({ who, name, other, line, locale }: DoubledName) => [
    `\`${who}\` has the same ${nameIn('en', locale)} name as \`${other}\` in line ${line}: “${name}”.`,
    'Change one of them. Whoever reads the comic as text could not tell who speaks.',
  ],
  'bad-url': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} is "${text}", which is not a web address.`,
    'Copy the whole address from the browser, beginning with https://.',
  ],
  'bad-file-name': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} is "${text}", which is not written as a file in this folder.`,
    "Put the picture in the story's folder, then write ./ and its name, without spaces: ./panel-1.png.",
  ],
  'bad-handle': ({ subject, text }: Text) => [
    `${subjectAtStart(subject)} is "${text}", which is not a valid account name.`,
    'Write it without @, in at most 15 letters, digits or _.',
  ],
  'no-primary-source': ({ subject }: About) => [
    `${subjectAtStart(subject)} has no entry with \`kind: primary\`.`,
    'Add the announcement, status page, law or paper that the story is about, with `kind: primary`.',
  ],
} as const satisfies Messages

const sorts: Readonly<Record<Sort, readonly [name: string, cure: string]>> = {
  string: ['words', 'Write words, all in one line.'],
  array: ['a list', 'Replace it with a list below the key, each entry on its own line after "- ".'],
  object: [
    '`key: value` pairs',
    'Replace it with `key: value` pairs, each on its own line below the key, indented.',
  ],
  date: ['a date', 'Write a single date, like 2026-03-03.'],
  boolean: ['true or false', 'Write true or false.'],
}

const notWanted = ({ subject, found, wanted }: Wrong): string =>
  `${subjectAtStart(subject)} is ${valueName(found)}, not ${sorts[wanted][0]}.`

function sortCure({ subject, found, wanted, keys }: WrongKeys): string {
  // The file as a whole has nothing above it.
  if (typeof subject === 'string') return `Write ${sorts[wanted][0]}.`
  if (keys.length > 0)
    return `Replace it with ${keysOf(keys)}, each on its own line ${isEntry(subject) ? 'after the dash' : 'below the key, indented'}.`
  return wanted === 'string' && found.text !== '' ? `Put it in quotes: "${found.text}".` : sorts[wanted][1]
}

const scriptCures: Readonly<Record<ScriptSlip, (example: string) => string>> = {
  list: (list) => `Write it as a list: ${list}.`,
  cast: (line) =>
    `Give each character a line of their own below \`cast:\`, with name, colon and words: ${line}.`,
  line: (line) => `Start each line of dialogue with a dash: - ${line}`,
  words: (line) => `Write words with spaces between them, without a colon: ${line}.`,
  sounds: () => 'Write a list, each sound effect after its own "- ".',
  'translated sound': () => 'Write only its words. Their place comes from the original.',
}

const lineSlips: Readonly<Record<LineSlip, string>> = {
  'no speaker': 'names no speaker',
  'full-width colon': 'has a full-width colon `：` after its speaker',
  quotes: 'has its speaker inside the quotation marks',
  'no space': 'has no space after the colon',
}

/** "a list", "the number 404", `"words"`. */
function valueName({ kind, text }: Value): string {
  if (kind === 'list') return 'a list'
  if (kind === 'group') return 'a group of keys'
  if (kind === 'words') return inQuotes(text)
  return kind === 'number' ? `the number ${text}` : text
}
