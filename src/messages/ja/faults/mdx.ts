/** Markdown and MDX that cannot be read, or is too much to read. */
import type { mdxFaults as english } from '../../en/faults/mdx.ts'
import type { Twin } from '../../message.ts'
import { grouped } from '../../quotation.ts'

const escapedBrace = '記号そのものは `\\{` と書くか、波かっこを消してください。'

export const mdxFaults: Twin<typeof english> = {
  import: [
    '行が `import` か `export` で始まっています。記事では使えません。',
    'その行を消してください。部品は、読み込まなくても使えます。文章であれば、行を別の言葉で始めてください。',
  ],
  expression: ['波かっこの中は、プログラムの式として読まれます。記事で式は使えません。', escapedBrace],
  'expression/open': ['`{` は、プログラムの式の始まりとして読まれます。記事で式は使えません。', escapedBrace],
  'tag-not-closed': [
    '部品のタグの、始まりか終わりの一方がありません。',
    '`<Note>` と `</Note>` の両方を、それぞれ単独の行に書いてください。部品の中の部品は、外側より先に閉じてください。',
  ],
  'tag-not-closed/crossed': ({ opened, closed }) => [
    `\`</${closed}>\` のところで、\`<${opened}>\` がまだ閉じていません。`,
    `\`</${closed}>\` の前に \`</${opened}>\` を入れてください。どちらかの名前が書き間違いなら、同じ名前になるように直してください。`,
  ],
  'html-comment': [
    '文中にHTMLのコメントがあります。',
    'コメントを消してください。自分用のメモは、冒頭の設定欄（`---` のあいだ）で `#` の後ろに書いてください。',
  ],
  'stray-angle': [
    '文中に `<` がありますが、部品（`<Note>` など）の始まりではありません。',
    '記号そのものは `\\<` と、リンクは `[言葉](https://…)` と書いてください。',
  ],
  'stray-angle/address': ({ address }) => [
    `アドレス ${address} が \`<\` と \`>\` で囲まれています。`,
    '`<` と `>` を消してください。アドレスだけで、リンクになります。',
  ],
  'component-syntax': [
    '`<` で始まるこのタグを読み取れません。',
    '改行せずに、値を半角の引用符 " で囲み、最後に `>` を書いてください（例: <Note title="ひとことで言うと">）。',
  ],
  'nested-too-deeply/text': [
    '引用、箇条書き、部品の入れ子が深すぎます。',
    '入れ子は3段までにしてください。いちばん深いものは、ふつうの段落にします。',
  ],
  'too-large/marks': ({ most }) => [
    `ここから始まる段落（または箇条書き、表）に、同じ種類の記号が${grouped(most)}個を超えてあります。`,
    '空行で区切るか、要らない記号を消してください。',
  ],
  'too-large/paragraph': ({ most }) => [
    `ここから始まる段落（または箇条書き、表）が、${grouped(most)}字を超えています。`,
    '空行で区切るか、記事に要らないものを消してください。',
  ],
  'too-large/text': ({ characters, lines }) => [
    `本文が${grouped(characters)}字、または${grouped(lines)}行を超えています。この行で超えました。`,
    '何本かの記事に分けるか、要らないものを消してください。',
  ],
}
