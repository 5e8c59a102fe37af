/** Slips in the form of the frontmatter and of other YAML files. */
import type { yamlFaults as english, MeantLine } from '../../en/faults/yaml.ts'
import type { Told, Twin } from '../../message.ts'
import { inBackticks, inQuotes } from '../../quotation.ts'
import { listed } from '../names.ts'

function write({ line, column }: MeantLine): string {
  if (column === undefined) return `次のように書いてください: ${line}`
  if (column === 0) return `行の頭の空白を消して、次のように書いてください: ${line}`
  return `行の頭に半角スペースを${column}個入れて、次のように書いてください: ${' '.repeat(column)}${line}`
}

const onLine =
  (what: string) =>
  (meant: MeantLine): Told => [what, write(meant)]

const inWholeQuotes = (text: string): string => `値全体を引用符で囲んで、${inQuotes(text)} と書いてください。`

const keptByYaml = (sign: string): string =>
  `値の先頭の ${inBackticks(sign)} は、YAMLが記号として使うものです。`

export const yamlFaults: Twin<typeof english> = {
  'full-width-sign/indent': onLine('行の字下げに、全角スペースか特殊な空白が使われています。'),
  'full-width-sign/colon': onLine('項目名の後ろのコロンが、全角の `：` です。'),
  'full-width-sign/after-colon': onLine('コロンの後ろの空白が、半角スペースではありません。'),
  'full-width-sign/after-dash': onLine('`-` の後ろの空白が、半角スペースではありません。'),
  'full-width-sign/bracket': onLine('かっこが全角です（`｛`、`｝`、`［`、`］` のどれか）。'),
  'yaml-dash/sign': onLine('行頭の記号が半角の `-` ではないため、一覧とみなされません。'),
  'yaml-dash/space': onLine('`-` の後ろに半角スペースがありません。'),
  'yaml-dash/none': onLine('一覧の項目がここから始まりますが、`- ` がありません。'),
  'bad-handle/at': onLine('`handle` が@で始まっています。'),
  'yaml-reserved/author': onLine(
    '`author` が@で始まっています。ここに書くのはアカウントではなく、people.yaml の項目名です。',
  ),
  'yaml-comma/sign': onLine('波かっこの中の2つの項目が、半角のコンマ以外の記号で区切られています。'),
  'yaml-comma/end': onLine('行の終わりに、要らないコンマがあります。'),
  'yaml-comma/none': onLine('2つの値のあいだに、半角のコンマがありません。'),
  'yaml-key/space': onLine('コロンの後ろに半角スペースがありません。'),
  'yaml-key/equals': onLine('項目名の後ろが、コロンではなく等号になっています。'),
  'yaml-key/neither': onLine('この行は、`項目名: 値` の形でも、上の行の続きとしての字下げでもありません。'),
  'yaml-unclosed/quote': onLine('ここで始まる引用符が閉じられていません。'),
  'yaml-unclosed/bracket': onLine('ここで始まるかっこが閉じられていません。'),
  'yaml-escape/backslash': onLine('二重引用符の中の `\\` は、後ろの文字の意味を変えます。'),
  'yaml-escape/new-line': onLine('二重引用符の外では、`\\n` は改行ではなく、ただの2文字になります。'),
  'yaml-quote/within': onLine('閉じる引用符の後ろに、まだ言葉があります。'),
  'yaml-quote/stray': onLine('値の終わりに引用符がありますが、始まりにありません。'),
  'yaml-colon/value': onLine('値の中にコロンと半角スペースがあるため、引用符が必要です。'),
  'curly-quotes': onLine('値を囲む引用符が半角の `"` ではないため、引用符とみなされません。'),
  'yaml-tab': onLine('行の字下げにタブが使われています。'),
  'yaml-indent/right': onLine('この行は字下げが深すぎて、上の行の続きとして読まれます。'),
  'yaml-indent/column': ({ found, ...meant }) => [
    `この行は${found}桁目から始まっています。同じまとまりの行は${(meant.column ?? 0) + 1}桁目からです。`,
    write(meant),
  ],
  'yaml-reserved/sign': ({ sign, ...meant }) => [keptByYaml(sign), write(meant)],
  'curly-quotes/seen': ({ kept, ...meant }) => [
    '値の全体を囲む引用符が、そのまま読者に見えます。',
    `引用として見せるなら ${kept} と書き、そうでなければ${write(meant)}`,
  ],
  'yaml-reserved': ({ sign, text }) => [keptByYaml(sign), inWholeQuotes(text)],
  'yaml-alias': ({ sign, text }) => [
    `値の先頭に \`${sign}\` があり、別の場所への参照と解釈されます。`,
    inWholeQuotes(text),
  ],
  'yaml-alias/anchor': ({ anchor }) => [
    `\`&${anchor}\` は別の場所から参照するための印で、記事では使えません。`,
    `\`&${anchor}\` を消し、言葉は使う場所ごとに書いてください。`,
  ],
  'sign-before-speaker': ({ sign, speaker }) => [
    `話し手の名前の前に \`${sign}\` があり、YAMLの記号と解釈されます。`,
    `名前の後ろにつけて、${speaker}: … と書いてください。`,
  ],
  'yaml-tag': ({ word, text }) => [
    `値が \`!\` で始まっているため、「${word}」が値に含まれません。`,
    inWholeQuotes(text),
  ],
  'yaml-hash': ({ comment, text }) => [
    `\`#\` から後ろはメモとみなされ、「${comment}」は読み込まれません。`,
    `${inWholeQuotes(text)}メモなら、\`#\` の前に2つ、後ろに1つ、半角スペースを入れてください。`,
  ],
  'yaml-merge': [
    '`<<` は別の場所の項目を写す書き方で、ここでは使えません。',
    '項目をそのまま書き出してください。',
  ],
  'yaml-quote/after': ({ text }) => [
    '閉じる引用符の後ろに言葉があります。',
    `もう一方の種類の引用符で値全体を囲んで、${inQuotes(text)} と書いてください。`,
  ],
  'yaml-colon': [
    '値の中にコロンと半角スペースがあり、新しい項目の始まりと解釈されます。',
    '値全体を引用符で囲んでください。',
  ],
  'yaml-key': [
    'この行は、`項目名: 値` の形でも、上の値の続きでもありません。',
    '`項目名: 値` の形で書くか、その行が属する項目の下に字下げしてください。',
  ],
  'yaml-indent': [
    '字下げが前後の行と合っていないか、かっこが閉じていません。',
    '同じ一覧の項目名は左端をそろえ、`[` は `]` で、`{` は `}` で閉じてください。',
  ],
  'yaml-tab/alone': [
    '行の字下げにタブが使われています。',
    '半角スペースで字下げしてください。YAMLでは、字下げにタブを使えません。',
  ],
  'yaml-indent/after': [
    '値の後ろに、余分な言葉があります。',
    '値全体を引用符で囲むか、行の始まりを前後の項目名とそろえてください。',
  ],
  'yaml-unclosed': [
    '引用符、かっこ、半角スペースのどれかが足りません。',
    '引用符やかっこを閉じてください。`項目名:` と `-` の後ろには半角スペースを入れてください。',
  ],
  'yaml-documents': ['`---` か `...` の行があり、その先が読まれません。', 'その行を消してください。'],
  'yaml-escape': [
    '二重引用符の中のバックスラッシュ（`\\`）に、組み合わせて使えない文字が続いています。',
    'バックスラッシュを2つ続けて書くか、値を一重引用符で囲んでください。',
  ],
  'yaml-dash/among-keys': [
    '項目名だけが並ぶ場所に、`- ` で始まる行があります。',
    'その行が属する一覧の項目名の下に字下げするか、`-` を消してください。',
  ],
  'yaml-dash/after-key': [
    '一覧が、項目名と同じ行から始まっています。',
    '`- ` は、項目名の下に1件ずつ行を分けて書いてください。`-` で始まる値は引用符で囲んでください。',
  ],
  yaml: [
    'この行のここから先を、項目名と値として読めません。',
    '値を引用符で囲むか、正しく読める記事の行と見比べてください。',
  ],
  'duplicate-key': ({ key }) => [
    `同じ場所に \`${key}\` が2回書かれています。`,
    'どちらか1つを残してください。',
  ],
  'missing-dash': ({ list, keys, first }) => [
    `${list === null ? '一覧' : `\`${list}\` `}の1件の中に${listed(keys)}が2回あります。ここから次の1件が始まるのに、\`- \` がありません。`,
    `最初の項目名のすぐ前の半角スペース2つを \`- \` に置き換え、上の \`- \` と左端をそろえてください（例: - ${first}: …）。`,
  ],
  'too-large/values': ({ most }) => [
    `ここまでに、項目名と値が${most}個を超えています。`,
    '要らないものを消してください。',
  ],
  'nested-too-deeply': [
    '一覧やまとまりの入れ子が、必要以上に深くなっています。',
    '余分な `-`、コロン、かっこを消すか、値を引用符で囲んでください。',
  ],
  'yaml-comma/empty': [
    'コンマとコンマのあいだに何もありません。',
    'コンマを1つ消すか、言葉の一部なら値全体を引用符で囲んでください。',
  ],
}
