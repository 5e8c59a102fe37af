/** Headings, links, lists and other Markdown in the text of a story. */
import type { bodyFaults as english, LinkKind } from '../../en/faults/body.ts'
import type { Twin } from '../../message.ts'
import { characterName } from '../characters.ts'

const linkKinds: Readonly<Record<LinkKind, string>> = {
  link: 'リンク',
  footnote: '脚注の番号',
  term: ' `<Term>` ',
}

const whereLinksGo =
  'ほかのサイトなら https://…、このサイトの記事なら story:フォルダー名、同じページの見出しなら #見出しのID と書いてください。'

const lineKinds = { list: '箇条書き', quotation: '引用' } as const

const ofHeading = ({ right }: { readonly right: string }) =>
  `行の初めに半角の \`#\` と半角スペースを書いてください（例: \`${right}\`）。`

const ofList = ({ right }: { readonly right: string }) =>
  `行の初めの記号とスペースを、どちらも半角にしてください（例: \`${right}\`）。`

export const bodyFaults: Twin<typeof english> = {
  'text-before-heading': ({ heading }) => [
    '最初の `##` の見出しより上に、文章があります。',
    `\`## ${heading}\` の下か、\`summary:\` に移してください。`,
  ],
  'empty-heading': ({ marks }) => [
    `\`${marks}\` の見出しに言葉がありません。`,
    '見出しの言葉を書くか、行を消してください。',
  ],
  'heading-order': ({ marks, above }) => [
    `\`${above}\` の次に \`${marks}\` の見出しがあり、段が飛んでいます。`,
    `ここは \`${above}#\` にしてください。`,
  ],
  'heading-order/title': [
    '本文に `#` の見出しがあります。これは題名だけに使います。',
    '節には `##`、その中の区切りには `###` を使ってください。',
  ],
  'empty-section': ({ heading }) => [
    `節「${heading}」の下に、何もありません。`,
    '見出しの下に段落を書くか、見出しを消してください。',
  ],
  'repeated-section': ({ heading }) => [
    `節「${heading}」が2回あります。`,
    '2つを合わせるか、片方を別の見出しにしてください。',
  ],
  'missing-section': ({ heading }) => [
    `節「${heading}」がありません。`,
    `\`## ${heading}\` と、その下の段落を加えてください。`,
  ],
  'missing-section/misspelt': ({ heading, written }) => [
    `節「${heading}」がありません。この見出しは「${written}」です。`,
    `\`## ${heading}\` と書いてください。`,
  ],
  'heading-space': ({ written, ...line }) => [
    `\`${written}\` が、見出しとして読まれません。`,
    ofHeading(line),
  ],
  'heading-space/odd-space': ({ written, space, ...line }) => [
    `\`${written}\` が、見出しとして読まれません。空白が ${characterName(space)}です。`,
    ofHeading(line),
  ],
  'bold-heading': ({ heading }) => [
    `「${heading}」が、見出しではなく太字になっています。`,
    `\`## ${heading}\` と書いてください。`,
  ],
  'underlined-heading': ({ marks }) => [
    `すぐ下に \`${marks}\` の行があるため、文章が見出しになっています。`,
    '見出しなら言葉の前に `## ` と書き、この行を消してください。横線なら `---` の上に空行を入れてください。',
  ],
  'heading-inside': [
    '見出しが、引用、箇条書き、部品の中にあります。',
    'ほかのものの外に出して行の初めに `##` と書くか、代わりに **太字** にしてください。',
  ],
  'bad-link': ({ url }) => [`リンク先の「${url}」は、ここで使える書き方ではありません。`, whereLinksGo],
  'bad-link/empty': ['リンクにアドレスがありません。', whereLinksGo],
  'bad-link/open': [
    'このリンクか画像のアドレスに空白があるか、`)` がありません。',
    '空白は %20 と書き、かっこを閉じてください（例: [言葉](https://…)）。',
  ],
  'unsafe-link': ({ scheme }) => [`\`${scheme}:\` で始まるリンクは使えません。`, whereLinksGo],
  'empty-link': [
    'リンクに言葉がありません。',
    '`[` と `]` のあいだに、リンク先を表す言葉を書いてください（例: [言葉](https://…)）。',
  ],
  'nested-link': ({ inner, outer }) => [
    `${linkKinds[outer].trimStart()}の中に${linkKinds[inner]}があります。読者は片方しか開けません。`,
    '片方をもう片方の外に出すか、どちらかのタグや `[ ](…)` を消して、言葉だけを残してください。',
  ],
  'link-space': [
    '`]` と `(` のあいだに空白があり、リンクになりません。',
    '空白を消してください（例: [言葉](https://…)）。',
  ],
  'link-space/full-width': [
    'かっこが全角の `（` で、リンクになりません。',
    'かっこは半角で書いてください（例: [言葉](https://…)）。',
  ],
  'address-end': [
    'アドレスがどこで終わるのか、分かりません。',
    'アドレスの後ろに半角スペースを入れるか、リンクにしてください（例: [言葉](https://…)）。',
  ],
  'unknown-definition': [
    'リンクが指しているアドレスが、どこにも書かれていません。',
    'アドレスを続けて書いてください（例: [言葉](https://…)）。記号そのものなら `\\[` と書きます。',
  ],
  'unknown-footnote': ({ note }) => [
    `脚注 ${note} の文が、どこにもありません。`,
    `記事の最後に脚注の文を加えてください（例: \`${note}: 注の文。\`）。記号そのものなら \`\\[\` と書きます。`,
  ],
  'unused-footnote': ({ note }) => [
    `脚注 ${note} の番号が、本文のどこにもありません。`,
    `本文の、注をつける場所に ${note} と書くか、脚注を消してください。`,
  ],
  'repeated-footnote': ({ note }) => [`脚注 ${note} の文が2つあります。`, '片方を別の番号にしてください。'],
  'list-mark': ({ mark, kind, ...line }) => [
    `行の初めの \`${mark}\` では、${lineKinds[kind]}になりません。`,
    ofList(line),
  ],
  'list-mark/odd-space': ({ mark, kind, space, ...line }) => [
    `行の初めの \`${mark}\` と ${characterName(space)}では、${lineKinds[kind]}になりません。`,
    ofList(line),
  ],
  'stray-marks': [
    '`*` か `_` が、効かない形で書かれています。',
    '`*` を言葉にくっつけて書いてください（例: *傍点*、**太字**）。記号そのものなら `\\*`、`\\_` と書きます。',
  ],
  'stray-marks/double': [
    '`**` か `~~` が、効かない形で書かれています。',
    '言葉にくっつけて書いてください（例: **太字**、~~取り消し~~）。記号そのものなら `\\*\\*`、`\\~\\~` と書きます。',
  ],
  'full-width-marks': [
    'Markdownの記号が全角で、効きません。',
    '半角で書いてください（例: **太字**、`コード`、[言葉](https://…)）。',
  ],
  'table-without-rule': [
    '`|` と `|` で囲んだ行が、表の一部になっていません。',
    '最初の行の下に、`|---|---|` のように `---` を列の数だけ並べた行を入れ、表の上に空行を入れてください。',
  ],
  'wide-table': ({ columns, most }) => [
    `表が${columns}列です。1つの表は${most}列までにしてください。`,
    'いくつかの表に分けるか、行と列を入れ替えてください。',
  ],
  'extra-cell': ({ cells, columns }) => [
    `見出しは${columns}列ですが、この行は${cells}列あります。`,
    '見出しの行と `|---|` の行に列を加えるか、余分な列を消してください。`|` を区切りではなく文字として使うなら `\\|` と書きます。',
  ],
}
