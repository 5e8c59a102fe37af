/** Keys of the frontmatter that are missing, empty or unknown. */
import type { keysFaults as english, Wanted } from '../../en/faults/keys.ts'
import type { Twin } from '../../message.ts'
import { inQuotes } from '../../quotation.ts'
import { listed, subjectName, suggestion } from '../names.ts'

const kinds = { person: '人物', robot: 'ロボット', cat: '猫', dog: '犬' } as const

const strange = ({ key }: { readonly key: string }): string =>
  key === '' ? '項目名が空です。' : `\`${key}\` は、ここで使える項目名ではありません。`

export const keysFaults: Twin<typeof english> = {
  'missing-key': ({ subject, key, wanted }) => [
    `${subjectName(subject)}がありません。`,
    addition(key, wanted),
  ],
  'missing-key/mouth': ({ subject }) => [
    `${subjectName(subject)}がありません。`,
    '`mouth: [27, 80]` のように加えてください。吹き出しのしっぽが指す口の位置を、左端と上端からの%で書きます。',
  ],
  'empty/key': ({ subject, key, wanted, spare }) => [
    `${subjectName(subject)}が空です。`,
    `${filling(key, wanted)}${spare === null ? '' : spare === 'dash' ? '要らなければ、`-` ごと消してください。' : '要らなければ、行を消してください。'}`,
  ],
  'empty/null': ({ subject, written }) => [
    `${subjectName(subject)}が ${written} で、YAMLでは「何もない」という意味になります。`,
    `言葉として書くなら、引用符で囲んでください（例: ${inQuotes(written)}）。`,
  ],
  'yaml-comma/line': ({ subject }) => [
    `${subjectName(subject)}が、コンマで2つに切れています。`,
    '`{` と `}` のあいだでは、コンマの後ろが次の項目になります。名前は除き、言葉全体を引用符で囲んでください（例: { mika: "えっと, 鍵は？" }）。',
  ],
  'yaml-comma/key': (found) => [
    strange(found),
    '`{` と `}` のあいだでは、コンマの後ろが次の項目になります。コンマも含めて、値全体を引用符で囲んでください。',
  ],
  'unknown-key': (found) => [strange(found), suggestion(found.choice) || '消してください。'],
  'unknown-key/cast': (found) => [
    strange(found),
    `登場人物です。\`cast:\` の下になるように、行を字下げしてください（例: ${found.line}）。`,
  ],
  'unknown-key/panel': (found) => [
    strange(found),
    'コマごとの項目です。`panels:` の下の、そのコマの `- ` の後ろの項目名と左端をそろえて書いてください。',
  ],
  'unknown-key/kind': ({ key, kind, keys }) => [
    kind === null
      ? `描かれない人に、見た目の項目 \`${key}\` があります。`
      : `\`${key}\` は、${kinds[kind]}には使えない項目です。`,
    kind === null
      ? 'この項目か `drawn: false` のどちらかを消してください。'
      : `${kinds[kind]}に使えるのは ${keys.map((one) => `\`${one}\``).join('、')} です。この項目を消すか、\`kind\` を直してください。`,
  ],
  'inherited-key': ({ key }) => [
    `翻訳版に \`${key}\` があります。`,
    '消してください。翻訳版では、原文のものが使われます。',
  ],
}

function addition(key: string, wanted: Wanted): string {
  switch (wanted.kind) {
    case 'choice':
    case 'fixed':
      return filling(key, wanted)
    case 'group':
      return `\`${key}:\` を加え、その下に、字下げして${listed(wanted.words)}を書いてください。`
    case 'list':
      return `\`${key}:\` を加え、その下に、1件ずつ \`- \` で始めて書いてください。`
    default:
      return `ここに \`${key}: …\` を加えてください。`
  }
}

function filling(key: string, wanted: Wanted): string {
  switch (wanted.kind) {
    case 'choice':
      return `\`${key}:\` に続けて、${wanted.words.join('、')} のどれかを書いてください。`
    case 'fixed':
      return `\`${key}: ${wanted.word}\` と書いてください。`
    case 'group':
      return `その下に、字下げして${listed(wanted.words)}を書いてください。`
    case 'list':
      return `その下に、1件ずつ \`- \` で始めて書${wanted.mayBeNone ? 'くか、1件もなければコロンの後ろに `[]` と書い' : 'い'}てください。`
    case 'day':
      return '2026-03-04 のように、日付を書いてください。'
    case 'number':
      return `${wanted.least}から${wanted.most}までの整数を書いてください。`
    case 'pairs':
      return 'その下に、字下げして `項目名: 値` の形で書いてください。'
    case 'entry':
      return wanted.words.length === 0
        ? '内容を書いてください。'
        : `${listed(wanted.words).trimStart()}を書いてください。`
    case 'words':
      return 'コロンの後ろに言葉を書いてください。'
  }
}
