/** What to write in Markdown for the HTML that people know by heart. */
import type { Localized } from '../../languages/locales.ts'

const bold = { en: 'Write `**bold words**`.', ja: '`**太字にする言葉**` と書いてください。' }
const slanted = { en: 'Write `*slanted words*`.', ja: '`*斜体にする言葉*` と書いてください。' }
const deleted = { en: 'Write `~~deleted words~~`.', ja: '`~~取り消す言葉~~` と書いてください。' }
const bulleted = {
  en: 'Write each entry on a line that begins with `- `.',
  ja: '1件ずつ、`- ` で始まる行に書いてください。',
}

const cures: Readonly<Record<string, Localized>> = {
  br: {
    en: 'End the line with a backslash (`\\`) for a new line, or leave an empty line for a new paragraph.',
    ja: '改行するには行の終わりにバックスラッシュ（`\\`）を書き、段落を分けるには空の行を入れてください。',
  },
  img: {
    en: 'Put the picture beside the story and write ![What it shows](./chart.png).',
    ja: '画像を記事と同じフォルダーに置いて、![画像の説明](./chart.png) と書いてください。',
  },
  a: { en: 'Write a link as `[words](https://…)`.', ja: 'リンクは `[言葉](https://…)` と書いてください。' },
  hr: {
    en: 'Write `---` on a line of its own, with an empty line above and below.',
    ja: '`---` だけの行を書き、上と下に空の行を入れてください。',
  },
  p: {
    en: 'Leave an empty line between paragraphs; no tags are needed.',
    ja: '段落のあいだに空の行を入れてください。タグは要りません。',
  },
  b: bold,
  strong: bold,
  i: slanted,
  em: slanted,
  h1: { en: 'Write `## ` and the words for a section.', ja: '節の見出しは、`## ` に続けて書いてください。' },
  h2: { en: 'Write `## ` and the words.', ja: '`## ` に続けて見出しを書いてください。' },
  h3: { en: 'Write `### ` and the words.', ja: '`### ` に続けて見出しを書いてください。' },
  s: deleted,
  del: deleted,
  ul: bulleted,
  ol: {
    en: 'Write each entry on a line that begins with `1. `.',
    ja: '1件ずつ、`1. ` で始まる行に書いてください。',
  },
  li: bulleted,
  table: {
    en: 'Write a table as `| Head | Head |`, below it `|---|---|`, then the rows.',
    ja: '表は、まず `| 見出し | 見出し |`、その下に `|---|---|`、続けて各行を書いてください。',
  },
  ruby: {
    en: 'Write `<Ruby read="だま">黙</Ruby>`.',
    ja: '`<Ruby read="だま">黙</Ruby>` と書いてください。',
  },
  blockquote: {
    en: 'Write `> ` at the beginning of the line, or use `<Quote by="…">`.',
    ja: '行の先頭に `> ` を書くか、`<Quote by="…">` を使ってください。',
  },
}

/** Null where Markdown has nothing for it. */
export const htmlCure = (name: string): Localized | null =>
  Object.hasOwn(cures, name) ? (cures[name] ?? null) : null
