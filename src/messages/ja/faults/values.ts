/** Values of the frontmatter that are of another sort, size or form than belongs there. */
import { nameIn } from '../../../languages/locales.ts'
import type {
  valuesFaults as english,
  LineSlip,
  ScriptSlip,
  Sort,
  Value,
  Wrong,
} from '../../en/faults/values.ts'
import type { Twin } from '../../message.ts'
import { inQuotes, shortened } from '../../quotation.ts'
import { isEntry, isKey, isScene } from '../../subject.ts'
import { listed, subjectName, suggestion } from '../names.ts'

const counts = { exactly: ['ちょうど', '件'], least: ['', '件以上'], most: ['', '件まで'] } as const

export const valuesFaults: Twin<typeof english> = {
  'wrong-type': (found) => [notWanted(found), sortCure(found)],
  'wrong-type/single': ({ text, ...found }) => [
    notWanted(found),
    `値だけを、${shortened(text)} と書いてください。`,
  ],
  'wrong-type/script': ({ slip, example, ...found }) => [notWanted(found), scriptCures[slip](example)],
  'wrong-type/point': ({ subject }) => [
    `${subjectName(subject)}が、画像の中の点を表していません。`,
    '画像全体に対する%で、左端と上端からの2つの数を書いてください（例: [27, 80]）。',
  ],
  'wrong-type/box': ({ subject }) => [
    `${subjectName(subject)}が、画像の中の四角形を表していません。`,
    '画像全体に対する%で、左、上、幅、高さの4つの数を書いてください（例: [13, 47, 24, 48]）。',
  ],
  'wrong-type/boxes': ({ subject }) => [
    `${subjectName(subject)}が、四角形の一覧ではありません。`,
    '四角形は1つずつ `[左, 上, 幅, 高さ]` と書き、全体も `[ ]` で囲んでください（例: avoid: [[51, 9, 10, 43]]）。',
  ],
  'outside-picture': ({ subject, numbers }) => [
    `${subjectName(subject)}が [${numbers.join(', ')}] で、画像の中に収まりません。`,
    `画像全体に対する0から100までの%で書いてください。${numbers.length === 2 ? '' : '数は、左、上、幅、高さの順です。左と幅の合計、上と高さの合計は、それぞれ100までです。'}`,
  ],
  'unknown-value': ({ subject, found, choice }) => [
    `${subjectName(subject)}に${valueName(found)}は使えません。`,
    `${suggestion(choice)}${isScene(subject) && choice.near === null ? '独自の場面は content/scenes/ に加えられます。' : ''}`,
  ],
  'unknown-value/fixed': ({ subject, found, line, isOptional }) => [
    `${subjectName(subject)}に${valueName(found)}は使えません。`,
    `\`${line}\` と書${isOptional ? 'くか、行を消し' : 'い'}てください。`,
  ],
  'out-of-range/value': ({ subject, found, least, most }) => [
    `${subjectName(subject)}に${valueName(found)}は使えません。`,
    `${least}から${most}までの整数を書いてください。`,
  ],
  'wrong-count': ({ subject, found, bound, limit }) => [
    `${subjectName(subject)}が${found}件です。ここには${counts[bound].join(String(limit))}書きます。`,
    found < limit
      ? '足りない分を、1件ずつ `- ` で始めて書いてください。'
      : 'いちばん要らないものを削ってください。',
  ],
  'bad-line': ({ subject }) => [
    `${subjectName(subject)}が、話し手1人とその言葉になっていません。`,
    '1人ずつ行を分けて書いてください（例: - mika: おはよう！）。名前の後ろの `!` は叫び、`~` は心の声、`*` はささやきです。',
  ],
  'bad-line/words': ({ subject, slip, example }) => [
    `${subjectName(subject)}${lineSlips[slip]}。`,
    `話し手、半角コロン、半角スペース、言葉の順に書いてください（例: - ${example}）。`,
  ],
  'speaker-in-translation': ({ subject }) => [
    `${subjectName(subject)}に、話し手が書かれています。`,
    '話し手の名前とコロンを消し、セリフだけを残してください。話し手は原文と同じになります。',
  ],
  'yaml-reserved/brace': ({ subject, text }) => [
    `${subjectName(subject)}が \`{\` で始まり、項目のまとまりと解釈されます。`,
    `値全体を引用符で囲んでください（例: ${inQuotes(text)}）。`,
  ],
  'yaml-colon/sentence': ({ subject, text }) => [
    `${subjectName(subject)}の中にコロンと半角スペースがあり、その前が項目名と解釈されます。`,
    `文全体を引用符で囲んでください（例: ${inQuotes(text)}）。`,
  ],
  'bad-id': ({ subject, text }) => [
    `${subjectName(subject)}${isKey(subject, text) ? 'は' : `が「${text}」で`}、アドレスの一部に使えません。`,
    '半角の英小文字、数字、ハイフン（2つ続けない）で書いてください（例: status-page）。',
  ],
  'bad-cast-name': ({ subject, text }) => [
    `${subjectName(subject)}${isKey(subject, text) ? 'は' : `が「${text}」で`}、台本での名前に使えません。`,
    '半角の英小文字で始め、英小文字、数字、ハイフンで書いてください（例: alice）。読者に見える名前は `name` に書きます。',
  ],
  'bad-cast-name/taken': ({ text, isThing }) => [
    isThing
      ? `\`${text}\` は、台本で小道具を指す語です。`
      : `\`${text}\` は、はじめから用意された登場人物の名前です。`,
    '別の名前にしてください。',
  ],
  'doubled-cast-name': ({ who, name, other, line, locale }) => [
    `\`${who}\` の${nameIn('ja', locale)}の名前が、${line}行目の \`${other}\` と同じ「${name}」です。`,
    'どちらかを別の名前にしてください。漫画を文字で読む人に、だれのせりふか分からなくなります。',
  ],
  'bad-url': ({ subject, text }) => [
    `${subjectName(subject)}が「${text}」で、ウェブのアドレスではありません。`,
    'ブラウザーのアドレス欄から、https:// で始まるアドレス全体を写してください。',
  ],
  'bad-file-name': ({ subject, text }) => [
    `${subjectName(subject)}の「${text}」の書き方が、\`./ファイル名\` の形ではありません。`,
    '画像を記事と同じフォルダーに置き、./ に続けて、空白のないファイル名を書いてください（例: ./panel-1.png）。',
  ],
  'bad-handle': ({ subject, text }) => [
    `${subjectName(subject)}の「${text}」は、アカウント名として使えない書き方です。`,
    '先頭の@を除き、半角の英数字と_だけを使って、15字以内で書いてください。',
  ],
  'no-primary-source': ({ subject }) => [
    `${subjectName(subject)}に、\`kind: primary\` の出典がありません。`,
    '記事が扱う発表、障害情報、法律、論文などを、`kind: primary` をつけて加えてください。',
  ],
}

const sorts: Readonly<Record<Sort, readonly [name: string, cure: string]>> = {
  string: ['言葉', '言葉を1行で書いてください。'],
  array: ['一覧', '代わりに、その下に1件ずつ行を分け、`- ` で始めて書いてください。'],
  object: ['`項目名: 値` のまとまり', '代わりに、その下に字下げして、`項目名: 値` を1行ずつ書いてください。'],
  date: ['日付', '日付を1つだけ書いてください（例: 2026-03-03）。'],
  boolean: ['true か false ', 'true か false を書いてください。'],
}

const notWanted = ({ subject, found, wanted }: Wrong): string =>
  `${subjectName(subject)}が${valueName(found)}で、${sorts[wanted][0]}ではありません。`

function sortCure({ subject, found, wanted, keys }: Wrong & { readonly keys: readonly string[] }): string {
  if (typeof subject === 'string') return '`項目名: 値` の形で書いてください。'
  if (keys.length > 0)
    return `代わりに、${isEntry(subject) ? '`- ` の後ろに' : 'その下に字下げして'}${listed(keys)}を1行ずつ書いてください。`
  return wanted === 'string' && found.text !== ''
    ? `引用符で囲んでください（例: "${found.text}"）。`
    : sorts[wanted][1]
}

const scriptCures: Readonly<Record<ScriptSlip, (example: string) => string>> = {
  list: (list) => `一覧にして書いてください（例: ${list}）。`,
  cast: (line) =>
    `\`cast:\` の下に、1人ずつ行を分けて、名前、コロン、語の順に書いてください（例: ${line}）。`,
  line: (line) => `セリフは、1つずつ \`- \` で始めて書いてください（例: - ${line}）。`,
  words: (line) => `コロンを使わず、語を半角スペースで区切って書いてください（例: ${line}）。`,
  sounds: () => '効果音は、1つずつ `- ` で始めて書いてください。',
  'translated sound': () => '言葉だけを書いてください。位置は、原文のものが使われます。',
}

const lineSlips: Readonly<Record<LineSlip, string>> = {
  'no speaker': 'に、話し手が書かれていません',
  'full-width colon': 'の話し手の後ろが、全角コロン `：` です',
  quotes: 'が、話し手ごと引用符で囲まれています',
  'no space': 'のコロンの後ろに、半角スペースがありません',
}

function valueName({ kind, text }: Value): string {
  if (kind === 'list') return '一覧'
  if (kind === 'group') return '項目のまとまり'
  if (kind === 'words') return `「${shortened(text)}」`
  return kind === 'number' ? `数の ${text} ` : ` ${text} `
}
