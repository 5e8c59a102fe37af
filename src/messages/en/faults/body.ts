/** Headings, links, lists and other Markdown in the text of a story. */
import type { Messages } from '../../message.ts'
import { characterName } from '../characters.ts'

/** What becomes a link on the page. */
export type LinkKind = 'link' | 'footnote' | 'term'

const linkKinds: Readonly<Record<LinkKind, string>> = {
  link: 'a link',
  footnote: 'a footnote number',
  term: '`<Term>`',
}

/** A heading as written: `##`, or its words. */
export interface Heading {
  readonly heading: string
}

const whereLinksGo =
  'Write https://… for another site, story:folder-name for a story, #heading-name for a heading.'

/** A line of Markdown that has no effect. */
export interface Line {
  readonly written: string
  /** The line as it should be. */
  readonly right: string
}

/** One that looks like an ordinary space. */
export interface OddSpace {
  readonly space: string
}

export interface Mark {
  readonly mark: string
  readonly right: string
  readonly kind: 'list' | 'quotation'
}

const ofHeading = ({ right }: { readonly right: string }) =>
  `Write half-width \`#\` signs, then an ordinary space: \`${right}\`.`

const ofList = ({ right }: { readonly right: string }) =>
  `Begin each item with an ordinary mark and an ordinary space, not full-width ones: \`${right}\`.`

const headings = {
  'text-before-heading': ({ heading }: Heading) => [
    'There is text above the first `##` heading.',
    `Move it below \`## ${heading}\`, or into \`summary:\`.`,
  ],
  'empty-heading': ({ marks }: { readonly marks: string }) => [
    `A \`${marks}\` heading has no words.`,
    'Write the heading, or delete the line.',
  ],
  'heading-order': ({ marks, above }: { readonly marks: string; readonly above: string }) => [
    `A \`${marks}\` heading comes after a \`${above}\` heading, which skips a level.`,
    `Write \`${above}#\` here.`,
  ],
  'heading-order/title': [
    'The text has a `#` heading, which is only for the title.',
    'Write `##` for a section, `###` for a part of it.',
  ],
  'empty-section': ({ heading }: Heading) => [
    `The section "${heading}" is empty.`,
    'Write a paragraph below the heading, or delete the heading.',
  ],
  'repeated-section': ({ heading }: Heading) => [
    `The section "${heading}" appears twice.`,
    'Join the two, or give one of them another heading.',
  ],
  'missing-section': ({ heading }: Heading) => [
    `The section "${heading}" is missing.`,
    `Add \`## ${heading}\` with a paragraph below it.`,
  ],
  'missing-section/misspelt': ({ heading, written }: Heading & { readonly written: string }) => [
    `The section "${heading}" is missing. This heading says "${written}".`,
    `Write \`## ${heading}\`.`,
  ],
  'heading-space': ({ written, ...line }: Line) => [
    `\`${written}\` is not read as a heading.`,
    ofHeading(line),
  ],
  'heading-space/odd-space': ({ written, space, ...line }: Line & OddSpace) => [
    `\`${written}\` is not read as a heading, because its space is ${characterName(space)}.`,
    ofHeading(line),
  ],
  'bold-heading': ({ heading }: Heading) => [
    `"${heading}" is bold text, not a heading.`,
    `Write \`## ${heading}\`.`,
  ],
  'underlined-heading': ({ marks }: { readonly marks: string }) => [
    `The line of \`${marks}\` turns the text above it into a heading.`,
    'For a heading, write `## ` before the words and delete this line. For a line across the page, leave an empty line above `---`.',
  ],
  'heading-inside': [
    'A heading is inside a quotation, a list or a component.',
    'Move it out so that the line begins with `##`, or write **bold words** instead.',
  ],
} as const satisfies Messages

const links = {
  'bad-link': ({ url }: { readonly url: string }) => [`"${url}" is not a full address.`, whereLinksGo],
  'bad-link/empty': ['A link has no address.', whereLinksGo],
  'bad-link/open': [
    'The address of this link or picture has a space in it, or no `)` at the end.',
    'Delete the space, or write %20 for it in a web address, and end with `)`: [words](https://…).',
  ],
  'unsafe-link': ({ scheme }: { readonly scheme: string }) => [
    `Links cannot begin with \`${scheme}:\`.`,
    whereLinksGo,
  ],
  'empty-link': ['A link has no words.', 'Write the words between the brackets: [words](https://…).'],
  'nested-link': ({ inner, outer }: { readonly inner: LinkKind; readonly outer: LinkKind }) => [
    `There is ${linkKinds[inner]} inside ${linkKinds[outer]}. Readers can open only one of the two.`,
    'Write one after the other, or remove one of them and keep its words.',
  ],
  'link-space': ['A space between `]` and `(` breaks this link.', 'Delete the space: [words](https://…).'],
  'link-space/full-width': [
    'A full-width （ breaks this link.',
    'Write half-width brackets: [words](https://…).',
  ],
  'address-end': [
    'It is unclear where this address ends.',
    'Put a space after the address, or write a link: [words](https://…).',
  ],
  'unknown-definition': [
    'This link refers to an address that is not in the text.',
    'Write the address here: [words](https://…). For plain brackets, write `\\[`.',
  ],
} as const satisfies Messages

/** The name of a footnote in the text: `[^1]`. */
export interface Note {
  readonly note: string
}

const markdown = {
  'unknown-footnote': ({ note }: Note) => [
    `Footnote ${note} has no text.`,
    `Add a line at the end of the story: \`${note}: The note.\` For a plain bracket, write \`\\[\`.`,
  ],
  'unused-footnote': ({ note }: Note) => [
    `Nothing in the text refers to footnote ${note}.`,
    `Write ${note} where the note belongs, or delete the note.`,
  ],
  'repeated-footnote': ({ note }: Note) => [
    `Footnote ${note} has two texts.`,
    'Give one of them another number.',
  ],
  'list-mark': ({ mark, kind, ...line }: Mark) => [`\`${mark}\` does not begin a ${kind}.`, ofList(line)],
  'list-mark/odd-space': ({ mark, kind, space, ...line }: Mark & OddSpace) => [
    `\`${mark}\` does not begin a ${kind}, because the space after it is ${characterName(space)}.`,
    ofList(line),
  ],
  'stray-marks': [
    'The `*` or `_` here has no effect.',
    'Write `*` right next to the words: *italic*, **bold**. For the characters themselves, write `\\*` or `\\_`.',
  ],
  'stray-marks/double': [
    'The `**` or `~~` here has no effect.',
    'Write the marks right next to the words: **bold**, ~~deleted~~. For the characters themselves, write `\\*\\*` or `\\~\\~`.',
  ],
  'full-width-marks': [
    'These Markdown marks are full-width, so they have no effect.',
    'Write them half-width: **bold**, `code`, [words](https://…).',
  ],
  'table-without-rule': [
    'This line between `|` and `|` is not part of a table.',
    'Write `|---|---|` below the first row, with as many columns, and leave an empty line above the table.',
  ],
  'wide-table': ({ columns, most }: { readonly columns: number; readonly most: number }) => [
    `This table has ${columns} columns. The limit is ${most}.`,
    'Split it into several tables, or swap rows and columns.',
  ],
  'extra-cell': ({ cells, columns }: { readonly cells: number; readonly columns: number }) => [
    `This row has ${cells} cells, but the header has ${columns}.`,
    'Delete the extra cell, or add a column to the header and to the `|---|` line. For a | inside a cell, write `\\|`.',
  ],
} as const satisfies Messages

export const bodyFaults = { ...headings, ...links, ...markdown } as const satisfies Messages
