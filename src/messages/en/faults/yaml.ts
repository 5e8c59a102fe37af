/** Slips in the form of the frontmatter and of other YAML files. */
import type { Messages, Told } from '../../message.ts'
import { inBackticks, inQuotes } from '../../quotation.ts'
import { listed } from '../names.ts'

/** A line as its author meant it, without the spaces before it. */
export interface MeantLine {
  readonly line: string
  /** How many spaces it needs before it; left out where they are right. */
  readonly column?: number
}

export interface Quoted {
  /** All that belongs in quotes. */
  readonly text: string
}

export interface Sign extends Quoted {
  readonly sign: string
}

export interface SignFirst {
  readonly sign: string
  /** With the sign where it belongs: `mika!`. */
  readonly speaker: string
}

export interface LostDash {
  /** The key of the list; null where it has none. */
  readonly list: string | null
  readonly keys: readonly string[]
  readonly first: string
}

function write({ line, column }: MeantLine): string {
  if (column === undefined) return `Write: ${line}`
  if (column === 0) return `Put no space before it: ${line}`
  return `Put ${column} space${column === 1 ? '' : 's'} before it: ${' '.repeat(column)}${line}`
}

/** What the line alone shows. */
const onLine =
  (what: string) =>
  (meant: MeantLine): Told => [what, write(meant)]

const inWholeQuotes = ({ text }: Quoted): string => `Put the whole value in quotes: ${inQuotes(text)}.`

const keptByYaml = (sign: string): string =>
  `The value begins with ${inBackticks(sign)}, which has a special meaning in YAML.`

const lineFaults = {
  'full-width-sign/indent': onLine('The line is indented with a full-width or no-break space.'),
  'full-width-sign/colon': onLine('The colon after the key is full-width: `：`.'),
  'full-width-sign/after-colon': onLine('The space after the colon is full-width or no-break.'),
  'full-width-sign/after-dash': onLine('The space after the dash is full-width or no-break.'),
  'full-width-sign/bracket': onLine('A bracket is full-width: `｛`, `｝`, `［` or `］`.'),
  'yaml-dash/sign': onLine('The character before the entry is not a hyphen, so YAML sees no list.'),
  'yaml-dash/space': onLine('There is no space after the dash.'),
  'yaml-dash/none': onLine('This list entry has no dash.'),
  'bad-handle/at': onLine('`handle` begins with @.'),
  'yaml-reserved/author': onLine(
    '`author` begins with @. Use the name from people.yaml, not a social media handle.',
  ),
  'yaml-comma/sign': onLine('Two entries in braces have something other than a comma between them.'),
  'yaml-comma/end': onLine('A comma ends the line, where YAML needs none.'),
  'yaml-comma/none': onLine('There is no comma between two entries.'),
  'yaml-key/space': onLine('There is no space after the colon.'),
  'yaml-key/equals': onLine('The key has an equals sign where a colon belongs.'),
  'yaml-key/neither': onLine('This line is neither `key: value` nor indented as part of the line above.'),
  'yaml-unclosed/quote': onLine('A quotation mark opens here and is never closed.'),
  'yaml-unclosed/bracket': onLine('A bracket opens here and is never closed.'),
  'yaml-escape/backslash': onLine('Between double quotes, a backslash changes the letter after it.'),
  'yaml-escape/new-line': onLine('Without double quotes, `\\n` is two letters, not a new line.'),
  'yaml-quote/within': onLine('The value goes on after a closing quotation mark.'),
  'yaml-quote/stray': onLine('A quotation mark ends the value, but none begins it.'),
  'yaml-colon/value': onLine('The value has a colon and a space in it, so it needs quotes.'),
  'curly-quotes': onLine('The quotes around the value are not `"`, so YAML reads them as words.'),
  'yaml-tab': onLine('The line is indented with a tab.'),
  'yaml-indent/right': onLine('This entry is too far right, so YAML adds it to the line above.'),
} as const satisfies Messages

/** Messages that need to know only the line as it should be. */
export type LineMessage = keyof typeof lineFaults

export const yamlFaults = {
  ...lineFaults,
  'yaml-indent/column': ({ found, ...meant }: MeantLine & { readonly found: number }) => [
    `This line begins in column ${found}; the lines it belongs with begin in column ${(meant.column ?? 0) + 1}.`,
    write(meant),
  ],
  'yaml-reserved/sign': ({ sign, ...meant }: MeantLine & { readonly sign: string }) => [
    keptByYaml(sign),
    write(meant),
  ],
  'curly-quotes/seen': ({ kept, ...meant }: MeantLine & { readonly kept: string }) => [
    'Readers will see the quotes around this value.',
    `${write(meant)} — or, if it is a quotation, ${kept}`,
  ],
  'yaml-reserved': ({ sign, text }: Sign) => [keptByYaml(sign), inWholeQuotes({ text })],
  'yaml-alias': ({ sign, text }: Sign) => [
    `The value begins with \`${sign}\`, which YAML reads as a reference to another value.`,
    inWholeQuotes({ text }),
  ],
  'yaml-alias/anchor': ({ anchor }: { readonly anchor: string }) => [
    `\`&${anchor}\` is a reference for other values, which a story cannot use.`,
    `Delete \`&${anchor}\` and write out the words each time.`,
  ],
  'sign-before-speaker': ({ sign, speaker }: SignFirst) => [
    `\`${sign}\` is before the speaker's name, where YAML misreads it.`,
    `Write it after the name: ${speaker}: …`,
  ],
  'yaml-tag': ({ word, text }: Quoted & { readonly word: string }) => [
    `The value begins with \`!\`, so YAML does not read "${word}".`,
    inWholeQuotes({ text }),
  ],
  'yaml-hash': ({ comment, text }: Quoted & { readonly comment: string }) => [
    `\`#\` begins a comment here, so YAML does not read "${comment}".`,
    `${inWholeQuotes({ text })} If it is a note, put two spaces before \`#\` and one after it.`,
  ],
  'yaml-merge': [
    '`<<` would copy keys from another place, which is not allowed here.',
    'Write the keys out.',
  ],
  'yaml-quote/after': ({ text }: Quoted) => [
    'There are words after the closing quotation mark.',
    `Put the whole value in the other kind of quotes: ${inQuotes(text)}.`,
  ],
  'yaml-colon': [
    'The value has a colon and a space, which YAML reads as a new key.',
    'Put the whole value in quotes.',
  ],
  'yaml-key': [
    'This line is neither `key: value` nor part of the value above.',
    'Write `key: value`, or indent the line under its key.',
  ],
  'yaml-indent': [
    'The indent does not match the lines around it, or a bracket is not closed.',
    'Start the keys of one list in the same column, and close every `[` with `]` and `{` with `}`.',
  ],
  'yaml-tab/alone': [
    'The line is indented with a tab.',
    'Indent with spaces. YAML does not allow tabs there.',
  ],
  'yaml-indent/after': [
    'There are words after the end of the value.',
    'Put the whole value in quotes, or start the line in the column of the keys around it.',
  ],
  'yaml-unclosed': [
    'A quotation mark, bracket or space is missing.',
    'Close the quotation mark or bracket. Put a space after `key:` and `-`.',
  ],
  'yaml-documents': ['Nothing after this line of `---` or `...` is read.', 'Delete the line.'],
  'yaml-escape': [
    'A backslash between double quotes is followed by a letter that YAML does not know there.',
    'Write two backslashes, or put the value in single quotes.',
  ],
  'yaml-dash/among-keys': [
    'A line begins with `- ` where only keys belong.',
    'Indent it under the key of its list, or delete the dash.',
  ],
  'yaml-dash/after-key': [
    'A list begins on the line of its key.',
    'Put each `- ` on its own line below the key. A value that begins with a dash goes in quotes.',
  ],
  yaml: [
    'From here on, this line cannot be read as keys and values.',
    'Put the value in quotes, or compare the line with a story that works.',
  ],
  'duplicate-key': ({ key }: { readonly key: string }) => [
    `\`${key}\` is written twice.`,
    'Delete one of the two.',
  ],
  'missing-dash': ({ list, keys, first }: LostDash) => [
    `An entry of ${list === null ? 'the list' : `\`${list}\``} has ${listed(keys)} twice: the next entry begins here without \`- \`.`,
    `Write \`- \` in place of the two spaces before its first key, in line with the dashes above: - ${first}: …`,
  ],
  'too-large/values': ({ most }: { readonly most: number }) => [
    `There are more than ${most} keys and values up to here.`,
    'Delete what does not belong here.',
  ],
  'nested-too-deeply': [
    'Lists or groups are nested deeper here than a story ever needs.',
    'Delete the extra dashes, colons or brackets, or put the value in quotes.',
  ],
  'yaml-comma/empty': [
    'There is nothing between two commas.',
    'Delete one comma, or put the value in quotes if the commas belong to it.',
  ],
} as const satisfies Messages
