/** How the editions of a story fit together. */
import { nameIn } from '../../../languages/locales.ts'
import type { pairFaults as english } from '../../en/faults/pair.ts'
import type { Twin } from '../../message.ts'
import type { Path } from '../../path.ts'
import { either, pathName, suggestion } from '../names.ts'

const uneven = ({ path, found, wanted }: { path: Path; found: number; wanted: number }): string =>
  `${pathName(path)}が${found === 0 ? 'ありません' : `${found}件です`}。原文では${wanted}件です。`

const inTranslation = (path: Path): string => `翻訳版に、${pathName(path)}があります。`

export const pairFaults: Twin<typeof english> = {
  'two-originals': [
    '2つ以上の版に `published` があり、どれが原文なのか決まりません。',
    '先に書いた版にだけ残し、ほかの版では `published:` の行を `translated:` と翻訳した日に書き換えてください。',
  ],
  'no-original': [
    'どの版にも `published` がなく、どれが原文なのか決まりません。',
    '冒頭の設定欄（`---` のあいだ）に、先に書いた版なら `published: 2026-03-03` のように公開日を、ほかの版なら `translated: 2026-03-04` のように翻訳した日を書いてください。',
  ],
  'missing-original': ({ files }) => [
    `翻訳版ですが、原文の ${either(files)} がありません。`,
    `${either(files)} を同じフォルダーに置いてください（大文字と小文字は区別されます）。これが原文なら、\`translated:\` の代わりに \`published:\` と書いてください。`,
  ],
  'does-not-match-original/language': [
    'この4コマには、同じ言語がもうあります。',
    '言語は一度ずつ書くか、`language` を直してください。',
  ],
  'stray-file/language': ({ locale }) => [
    `このサイトの言語に、${nameIn('ja', locale)}は含まれていません。`,
    `yonkoma.config.ts の \`languages\` に '${locale}' を加えるか、ファイルを削除してください。`,
  ],
  'missing-original/alone': [
    '翻訳版ですが、このサイトの言語は1つだけです。',
    '`translated:` の代わりに `published:` と書いてください。',
  ],
  'revised-before-published': ({ revised, published }) => [
    `更新日 \`revised\`（${revised}）が、公開日 \`published\`（${published}）より前です。`,
    '最後に直した日を書くか、行を消してください。',
  ],
  'corrected-before-published': ({ date, published }) => [
    `訂正の日付 ${date} が、公開日 \`published\`（${published}）より前です。`,
    '誤りを直した日を書いてください。',
  ],
  'revised-before-correction': ({ date, revised }) => [
    `訂正の日付は ${date} ですが、\`revised\` ${revised === null ? 'がありません' : `は ${revised} です`}。`,
    `\`revised: ${date}\` と書いてください。記事が変わったことが、読者と検索エンジンに伝わります。`,
  ],
  'does-not-match-original': (count) => [uneven(count), '原文にあるものを、同じ順で、すべて訳してください。'],
  'does-not-match-original/sources': (count) => [
    uneven(count),
    '原文の出典1件につき1件を、同じ順で書いてください。題名を変えないものは `{}` と書きます。',
  ],
  'does-not-match-original/commas': (count) => [
    uneven(count),
    '区切りの「、」を、半角のコンマと半角スペース（`, `）にしてください。',
  ],
  'does-not-match-original/correction': ({ index }) => [
    `原文の \`corrections\` に、${index + 1}番目の訂正がありません。`,
    '先に原文へ、日付とともに訂正を加えてください。',
  ],
  'duplicate-term': ({ id, first }) => [
    `用語 \`${id}\` が \`glossary\` に2回あります。先に出てくるのは${first + 1}番目の用語です。`,
    'どちらか1つを残すか、これに別の `id` をつけてください。',
  ],
  'missing-reading': ({ term }) => [
    `用語「${term}」に、読み仮名の \`reading\` がありません。`,
    '読みをひらがなで加えてください（「認証」なら reading: にんしょう）。',
  ],
  'bad-reading': ({ term }) => [
    `「${term}」の \`reading\` が、ひらがなではありません。`,
    'ひらがなだけで書いてください（「認証」なら「にんしょう」）。',
  ],
  'bad-reading/none': ({ term, locale }) => [
    `用語「${term}」に \`reading\` があります。`,
    `行を消してください。${nameIn('ja', locale)}の用語に、読み仮名はつけません。`,
  ],
  'unknown-term/original': ({ id, ...choice }) => [
    `用語 \`${id}\` は、原文の用語集にありません。`,
    suggestion(choice) || '消してください。原文には用語の説明がありません。',
  ],
  'missing-term': ({ ids }) => [
    `\`glossary\` に、用語 ${ids.map((id) => `\`${id}\``).join('、')} がありません。`,
    '原文の `glossary` と同じ形で加え、言葉を訳してください。',
  ],
  'missing-key/translated-picture': ({ path, example }) => [
    `${pathName(path)}がありません。`,
    `この言語の文字が入った完成画像を加えてください（例: \`art: ${example}\`）。`,
  ],
  'inherited-key/picture-elsewhere': ({ path }) => [
    inTranslation(path),
    '画像は、原文と同じところに書いてください。コマごとか、全コマ分を `comic` に書きます。',
  ],
  'inherited-key/drawn-panel': ({ path }) => [
    inTranslation(path),
    '消してください。コマは、原文の台本から描かれます。',
  ],
  'inherited-key/picture': ({ path }) => [
    inTranslation(path),
    '消してください。原文の画像が使われます。画像に文字が入っているなら、原文に `lettered: true` と書いてください。',
  ],
}
