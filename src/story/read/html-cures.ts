/** What to write in Markdown for the HTML that people know by heart. */

const bold = 'Write `**bold words**`.'
const slanted = 'Write `*slanted words*`.'

const cures: Readonly<Record<string, string>> = {
  br: 'End the line with a backslash (`\\`) for a new line, or leave an empty line for a new paragraph.',
  img: 'Put the picture beside the story and write ![What it shows](./chart.png).',
  a: 'Write a link as `[words](https://…)`.',
  hr: 'Write `---` on a line of its own, with an empty line above and below.',
  p: 'Leave an empty line between paragraphs; no tags are needed.',
  b: bold,
  strong: bold,
  i: slanted,
  em: slanted,
  h1: 'Write `## ` and the words for a section.',
  h2: 'Write `## ` and the words.',
  h3: 'Write `### ` and the words.',
  s: 'Write `~~deleted words~~`.',
  del: 'Write `~~deleted words~~`.',
  ul: 'Write each entry on a line that begins with `- `.',
  ol: 'Write each entry on a line that begins with `1. `.',
  li: 'Write each entry on a line that begins with `- `.',
  table: 'Write a table as `| Head | Head |`, below it `|---|---|`, then the rows.',
  ruby: 'Write `<Ruby read="だま">黙</Ruby>`.',
  blockquote: 'Write `> ` at the beginning of the line, or use `<Quote by="…">`.',
}

/** Null where Markdown has nothing for it. */
export const htmlCure = (name: string): string | null =>
  Object.hasOwn(cures, name) ? (cures[name] ?? null) : null
