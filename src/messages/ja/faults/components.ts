/** Components, pictures and charts in the text of a story. */
import type { componentFaults as english, KnownTag } from '../../en/faults/components.ts'
import type { Twin } from '../../message.ts'
import { suggestion } from '../names.ts'

const bold = '`**太字にする言葉**` と書いてください。'
const slanted = '`*強調する言葉*` と書いてください。'
const deleted = '`~~取り消す言葉~~` と書いてください。'
const bulleted = '1件ずつ、`- ` で始まる行に書いてください。'

const insteadOf: Readonly<Record<KnownTag, string>> = {
  br: '改行するには行の終わりにバックスラッシュ（`\\`）を書き、段落を分けるには空の行を入れてください。',
  img: '画像を記事と同じフォルダーに置いて、![画像の説明](./chart.png) と書いてください。',
  a: 'リンクは `[言葉](https://…)` と書いてください。',
  hr: '`---` だけの行を書き、上と下に空の行を入れてください。',
  p: '段落のあいだに空の行を入れてください。タグは要りません。',
  b: bold,
  strong: bold,
  i: slanted,
  em: slanted,
  h1: '節の見出しは、`## ` に続けて書いてください。',
  h2: '`## ` に続けて見出しを書いてください。',
  h3: '`### ` に続けて見出しを書いてください。',
  code: 'コードはバッククォートで囲んで、`` `コード` `` と書いてください。',
  s: deleted,
  del: deleted,
  ul: bulleted,
  ol: '1件ずつ、`1. ` で始まる行に書いてください。',
  li: bulleted,
  table: '表は、まず `| 見出し | 見出し |`、その下に `|---|---|`、続けて各行を書いてください。',
  ruby: '`<Ruby read="だま">黙</Ruby>` と書いてください。',
  blockquote: '行の先頭に `> ` を書くか、`<Quote by="…">` を使ってください。',
}

const inQuotes = ({ example }: { readonly example: string }) =>
  `値は引用符で囲んで書いてください（例: ${example}）。`

export const componentFaults: Twin<typeof english> = {
  'repeated-attribute': ({ attribute, component }) => [
    `\`<${component}>\` に \`${attribute}\` が2回あります。`,
    'どちらか1つを消してください。',
  ],
  'expression/attribute': ({ component, ...example }) => [
    `\`<${component}>\` に、波かっこの属性があります。記事では使えません。`,
    inQuotes(example),
  ],
  'unknown-attribute': ({ attribute, component, ...choice }) => [
    `\`${attribute}\` は、\`<${component}>\` で使える属性ではありません。`,
    suggestion(choice),
  ],
  'attribute-without-value': ({ attribute, component, ...example }) => [
    `\`<${component}>\` の \`${attribute}\` に値がありません。`,
    inQuotes(example),
  ],
  'missing-attribute': ({ attribute, component, example }) => [
    `\`<${component}>\` に \`${attribute}\` がありません。`,
    `次のように書いてください: ${example}${component === 'Term' ? '（`id` は `glossary` の用語のもの）' : ''}`,
  ],
  'unknown-component': ({ tag, ...choice }) => [
    `\`<${tag}>\` は、記事で使える部品ではありません。`,
    suggestion(choice),
  ],
  'raw-html': ({ tag, ...choice }) => [
    `\`<${tag}>\` はHTMLです。記事では使えません。`,
    Object.hasOwn(insteadOf, tag)
      ? insteadOf[tag as KnownTag]
      : choice.near === null
        ? '消すか、Markdownで書いてください。`<` の記号そのものを見せるなら `\\<` と書きます。'
        : suggestion(choice),
  ],
  'component-inline': ({ component, example }) => [
    `\`<${component}>\` が文の中にあります。`,
    `\`${example}\` を独立した行に置き、その上下に空行を入れてください。`,
  ],
  'component-inline/list': ({ component, example }) => [
    `\`<${component}>\` が箇条書きの中にあります。`,
    `先に箇条書きを終わらせてください。\`${example}\` を独立した行に置き、その上下に空行を入れてください。`,
  ],
  'component-block': ({ component, example }) => [
    `\`<${component}>\` が、文から離れた行にあります。`,
    `文の中に、改行せずに書いてください（例: ${example}）。`,
  ],
  'empty-component': ({ component, opening }) => [
    `\`<${component}>\` の中に言葉がありません。`,
    `\`${opening}\` と \`</${component}>\` のあいだに書いてください。`,
  ],
  'figure-with-words': [
    '`<Figure>` と `</Figure>` のあいだの言葉は、ページに出ません。',
    '始まりのタグの中に移して `/>` で閉じ、`</Figure>` を消してください（例: <Figure … caption="説明" />）。',
  ],
  'bad-file-name/picture': ({ name }) => [
    `画像「${name}」の書き方が、\`./ファイル名\` の形ではありません。`,
    '画像を記事と同じフォルダーに置き、./ に続けて、空白のないファイル名を書いてください（例: ./chart.png）。',
  ],
  'missing-alt': ({ name }) => [
    `画像 ${name} に、画像を見られない読者のための説明がありません。`,
    '`![` と `]` のあいだに、何が写っているかを書いてください（例: ![何が写っているか](./chart.png)）。',
  ],
  'picture-reference': [
    '画像のファイル名が、別の行に書かれています。',
    '画像と同じ場所に名前を書いてください（例: ![何が写っているか](./chart.png)）。',
  ],
  'chart-kind': ({ kind }) => [
    `\`<Chart>\` の \`kind\` に「${kind}」は使えません。`,
    'kind="bar" か kind="line" と書いてください。',
  ],
  'chart-table': [
    '`<Chart>` の中が、ちょうど1つの表になっていません。',
    '`<Chart>` と `</Chart>` のあいだに表を1つ置き、その上下に空行を入れてください。',
  ],
  'chart-shape/bar': ({ columns }) => [
    `棒グラフの表が${columns}列です。`,
    '「項目」と「数」の2列で書いてください。1行に数がいくつもあるなら、kind="line" かふつうの表にします。',
  ],
  'chart-shape/line': ['折れ線グラフの表が1列です。', '「時期」と、線ごとの列で、2列以上書いてください。'],
  'chart-shape/rows': [
    'グラフの表に、見出しの下の行がありません。',
    '数ごとに1行ずつ加えてください（例: | 2026年 | 60% |）。',
  ],
  'chart-shape/cells': ({ cells, columns }) => [
    `グラフの表に、${columns}列のうち${cells}列しかない行があります。`,
    'すべての列を、`|` と `|` のあいだに書いてください。',
  ],
  'chart-number/full-width': ({ text }) => [
    `グラフの「${text}」が全角の数字です。`,
    '数字は半角で書いてください（例: 60%、1,234）。',
  ],
  'chart-number/multiplier': ({ text }) => [
    `グラフの「${text}」で、桁が言葉で書かれています。`,
    '単位は見出しに書き、ここには数だけを書いてください（例: 見出しを | 利用者数（百万人） | とし、数は 3.5）。',
  ],
  'chart-number/no-number': ({ text, examples }) => [
    `グラフの「${text}」は数ではありません。`,
    `数字と、あれば単位を1つだけ書いてください（例: ${examples.join('、')}）。`,
  ],
  'chart-number/negative': [
    'ここの棒グラフでは、マイナスの数を表せません。',
    'kind="line" にするか、ふつうの表にしてください。',
  ],
  'chart-number/units': ({ first, unit }) => [
    `1つの列に、違う単位の数があります（「${first}」と「${unit}」）。`,
    'すべての行で単位をそろえるか、見出しにだけ書いてください。',
  ],
}
