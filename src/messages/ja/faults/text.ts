/** Files that are no text, and frontmatter that has no beginning or end. */
import type { textFaults as english, FileKind } from '../../en/faults/text.ts'
import type { Twin } from '../../message.ts'
import { listed } from '../names.ts'

const dashes = ({ line }: { readonly line: string }) =>
  [`この行は \`${line}\` で、半角のハイフン3つではありません。`, '`---` と書いてください。'] as const

const fillings: Readonly<Record<FileKind, (keys: string) => string>> = {
  story: () => '冒頭の設定欄（`---` のあいだ）から記事を書き始めるか、ファイルを削除してください。',
  page: () => '`---` のあいだの題名と要約からページを書き始めるか、フォルダーを削除してください。',
  strip: () => '`panels:` と書き、その下に `- alt:` で始まるコマを4つ書いてください。',
  'topics.yaml': (keys) =>
    `話題ごとに \`policy:\` のような短い名前とコロンを書き、その下の${keys}に \`name\`（名前）と \`description\`（説明）を書いてください。`,
  'people.yaml': (keys) =>
    `筆者ごとに \`hana:\` のような短い名前とコロンを書き、その下の${keys}に \`name\`（名前）と \`bio\`（紹介）を書いてください。`,
  'names.yaml': (keys) =>
    `名前ごとに項目名を書き、その下に${keys}を書いてください。使わないなら、ファイルごと消せます。`,
  'cast.yaml': (keys) =>
    `人物ごとに \`alice:\` のような短い名前とコロンを書き、その下の${keys}に \`name\`（名前）を書いてください。使わないなら、ファイルごと消せます。`,
}

const filling = ({
  kind,
  languages,
}: {
  readonly kind: FileKind
  readonly languages: readonly string[]
}): string => fillings[kind](listed(languages.map((code) => `${code}:`)))

export const textFaults: Twin<typeof english> = {
  'not-text': [
    'ファイルの中身が文章ではありません。',
    'UTF-8で保存した、文字だけのファイルに置き換えてください。画像は、画像ファイルのまま同じフォルダーに置いてください。',
  ],
  'not-utf8': [
    'ファイルがUTF-8で保存されていません。',
    '文字コードにUTF-8を選んで、保存し直してください（多くのエディターでは「エンコード付きで保存」）。',
  ],
  'missing-file': (found) => ['ファイルがありません。', `作ってください。${filling(found)}`],
  'missing-file/unreadable': [
    '読み取れるファイルではありません。',
    'テキストのファイルに置き換えるか、アクセス権を確かめてください。',
  ],
  'empty-file': (found) => ['ファイルが空です。', filling(found)],
  'no-frontmatter': [
    'ファイルが冒頭の設定欄（`---` のあいだ）から始まっていません。',
    '1行目に `---` と書き、題名などの項目を続けて、もう一度 `---` と書いてください。',
  ],
  'no-frontmatter/dashes': dashes,
  'frontmatter-not-closed': [
    '冒頭の設定欄（`---` のあいだ）に終わりがありません。',
    '設定欄の最後の行の下、本文の上に、`---` だけの行を入れてください。',
  ],
  'frontmatter-not-closed/dashes': dashes,
  'too-large/frontmatter': ({ size, most }) => [
    `冒頭の設定欄（\`---\` のあいだ）が${size} kBあります。`,
    `${most} kB以下に縮めてください。長い文章は、設定欄の下に書いてください。`,
  ],
  'too-large/strip': ({ size, most }) => [
    `台本が${size} kBあります。`,
    `${most} kB以下に縮めてください。書くのは4コマ分と、ほかの言語のせりふだけです。`,
  ],
}
