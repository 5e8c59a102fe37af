/** Components, pictures and charts in the text of a story. */
import type { Messages } from '../../message.ts'
import type { Attribute } from '../../subject.ts'
import { type Choice, counted, suggestion } from '../names.ts'

/** What to type, in full. */
export interface Example {
  readonly example: string
}

export interface Component {
  readonly component: string
}

export interface Row {
  readonly cells: number
  readonly columns: number
}

const bold = 'Write `**bold words**`.'
const italic = 'Write `*italic words*`.'
const deleted = 'Write `~~deleted words~~`.'
const bulleted = 'Write each entry on a line that begins with `- `.'

/** What to write in Markdown for the HTML that people know by heart, by tag. */
const insteadOf = {
  br: 'End the line with a backslash (`\\`) for a new line, or leave an empty line for a new paragraph.',
  img: "Put the picture in the story's folder and write ![What it shows](./chart.png).",
  a: 'Write a link as `[words](https://…)`.',
  hr: 'Write `---` on a line of its own, with an empty line above and below.',
  p: 'Leave an empty line between paragraphs. No tags are needed.',
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  h1: 'Write `## ` and the words for a section.',
  h2: 'Write `## ` and the words.',
  h3: 'Write `### ` and the words.',
  code: 'Write code between backticks: `` `code` ``.',
  s: deleted,
  del: deleted,
  ul: bulleted,
  ol: 'Write each entry on a line that begins with `1. `.',
  li: bulleted,
  table: 'Write a table as `| Head | Head |`, then `|---|---|` below it, then the rows.',
  ruby: 'Write `<Ruby read="だま">黙</Ruby>`.',
  blockquote: 'Write `> ` at the beginning of the line, or use `<Quote by="…">`.',
} as const

export type KnownTag = keyof typeof insteadOf

export interface Tag extends Choice {
  readonly tag: string
}

export interface Picture {
  readonly name: string
}

/** The words of a cell of a chart. */
export interface Cell {
  readonly text: string
  /** How the language of the edition writes numbers. */
  readonly examples: readonly string[]
}

const inQuotes = ({ example }: Example) => `Write the value in quotes: ${example}.`

const components = {
  'repeated-attribute': ({ attribute, component }: Attribute) => [
    `\`${attribute}\` is written twice in \`<${component}>\`.`,
    'Delete one.',
  ],
  'expression/attribute': ({ component, ...example }: Example & { readonly component: string }) => [
    `\`<${component}>\` has an attribute in braces, which stories cannot use.`,
    inQuotes(example),
  ],
  'unknown-attribute': ({ attribute, component, ...choice }: Attribute & Choice) => [
    `\`<${component}>\` has no attribute called \`${attribute}\`.`,
    suggestion(choice),
  ],
  'attribute-without-value': ({ attribute, component, ...example }: Attribute & Example) => [
    `\`${attribute}\` of \`<${component}>\` has no value.`,
    inQuotes(example),
  ],
  'missing-attribute': ({ attribute, component, example }: Attribute & Example) => [
    `\`<${component}>\` has no \`${attribute}\`.`,
    `Write it like this: ${example}.${component === 'Term' ? ' Use the `id` of a term in `glossary`.' : ''}`,
  ],
  'unknown-component': ({ tag, ...choice }: Tag) => [`\`<${tag}>\` is not a component.`, suggestion(choice)],
  'raw-html': ({ tag, ...choice }: Tag) => [
    `\`<${tag}>\` is HTML, which stories cannot use.`,
    Object.hasOwn(insteadOf, tag)
      ? insteadOf[tag as KnownTag]
      : choice.near === null
        ? 'Delete it, or use Markdown. For the character itself, write `\\<`.'
        : suggestion(choice),
  ],
  'component-inline': ({ component, example }: Component & Example) => [
    `\`<${component}>\` is inside a sentence.`,
    `Put \`${example}\` on a line of its own, with an empty line above and below.`,
  ],
  'component-inline/list': ({ component, example }: Component & Example) => [
    `\`<${component}>\` is inside a list.`,
    `End the list first. Put \`${example}\` on a line of its own, with an empty line above and below.`,
  ],
  'component-block': ({ component, example }: Component & Example) => [
    `\`<${component}>\` is on a line of its own.`,
    `Put it inside the sentence, all on one line: ${example}.`,
  ],
  'empty-component': ({ component, opening }: Component & { readonly opening: string }) => [
    `\`<${component}>\` has no words.`,
    `Write them between \`${opening}\` and \`</${component}>\`.`,
  ],
  'figure-with-words': [
    'The words between `<Figure>` and `</Figure>` would not appear on the page.',
    'Write them in the first tag, end it with `/>`, and delete `</Figure>`: <Figure … caption="Your words" />',
  ],
  'bad-file-name/picture': ({ name }: Picture) => [
    `The picture "${name}" is not written as a file in this folder.`,
    "Put it in the story's folder and write ./ and its name, without spaces: ./chart.png.",
  ],
  'missing-alt': ({ name }: Picture) => [
    `The picture ${name} has no description for readers who cannot see it.`,
    'Between the square brackets, say what the picture shows: ![What it shows](./chart.png).',
  ],
  'picture-reference': [
    'The file name of this picture is on another line.',
    'Write it right here: ![What it shows](./chart.png).',
  ],
} as const satisfies Messages

const charts = {
  'chart-kind': ({ kind }: { readonly kind: string }) => [
    `"${kind}" is not a kind of chart.`,
    'Write kind="bar" or kind="line".',
  ],
  'chart-table': [
    '`<Chart>` needs exactly one table.',
    'Put one table between `<Chart>` and `</Chart>`, with an empty line above and below it.',
  ],
  'chart-shape/bar': ({ columns }: { readonly columns: number }) => [
    `The table of a bar chart has ${counted(columns, 'column')} instead of 2.`,
    'Put the name in the first column and its number in the second. If rows have several numbers, use kind="line" or a plain table.',
  ],
  'chart-shape/line': [
    'The table of a line chart has only 1 column.',
    'Write a column for the time, and one for each line.',
  ],
  'chart-shape/rows': [
    'The table of this chart has no rows below its header.',
    'Add a row for each number: | 2026 | 60% |.',
  ],
  'chart-shape/cells': ({ cells, columns }: Row) => [
    `This row of a chart has ${counted(cells, 'cell')}, but the header has ${columns}.`,
    'Write one cell for each column, between `|` and `|`.',
  ],
  'chart-number/full-width': ({ text }: Cell) => [
    `"${text}" in a chart has full-width digits.`,
    'Write half-width digits: 60%, 1,234.',
  ],
  'chart-number/multiplier': ({ text }: Cell) => [
    `"${text}" in a chart mixes a number and a word.`,
    'Put the word in the header and only the number here: | Users, in millions |, then 3.5.',
  ],
  'chart-number/no-number': ({ text, examples }: Cell) => [
    `"${text}" in a chart is not a number.`,
    `Write digits and at most one unit: ${examples.join(', ')}.`,
  ],
  'chart-number/negative': ['A bar cannot show a number below zero.', 'Use kind="line", or a plain table.'],
  'chart-number/units': ({ first, unit }: { readonly first: string; readonly unit: string }) => [
    `The numbers in this column have different units: "${first}" and "${unit}".`,
    'Use one unit in all rows, or put it in the header only.',
  ],
} as const satisfies Messages

export const componentFaults = { ...components, ...charts } as const satisfies Messages
