/** `yonkoma mcp` が道具についてプログラムに伝えることと、呼び出しを断るときの文。 */
import type { mcpWords as english } from '../en/mcp.ts'

const script =
  '単独の4コマの台本です。`spec` の例のように、4つの `panels` をYAMLで書き、ほかの言語の言葉は `---` の行のあとに続けます。'
const slug = '記事のフォルダーの名前です。'

export const mcpWords: typeof english = {
  instructions: (name) =>
    `${name}の記事を書くための道具です。記事は、台本から描かれる4コマ漫画のついた解説です。最初に \`spec\` を読んでください。` +
    '`new` で記事を書き、`check` のエラーと警告がなくなるまで直し、`draw` でコマを確かめます。',
  tools: {
    spec: {
      title: 'このサイトの書き方',
      description:
        '書き手が知っておくべきことのすべてです。4コマの書き方、記事のキーと台本の言葉とその意味、規則、例が1つの文章に入っています。',
      arguments: { language: '`en` か `ja`。文章の言語です。' },
    },
    cast: {
      title: '登場人物',
      description: 'このサイトの登場人物と、その人柄です。',
      arguments: {},
    },
    check: {
      title: '誤りを探す',
      description:
        'エラーと警告を、ファイル、行、桁、代わりに書くものとともに示します。サイト全体、1つの記事、まだファイルにない台本を調べられます。',
      arguments: { slug, script },
    },
    draw: {
      title: 'コマを描く',
      description: '記事のコマ、またはまだファイルにない台本のコマを、説明つきのPNGにします。',
      arguments: {
        slug,
        script,
        panel: '1〜4。省けば全部です。',
        language: '版の言語のコードです（`en` など）。省けば原文です。',
      },
    },
    new: {
      title: '記事を書く',
      description:
        '記事のファイルを書きます。`files` の文章をそのまま書くか、書き込み用のひな型を作ります（`lang` と `topic` が必要です）。`overwrite` が true でなければ、何も上書きしません。',
      arguments: {
        slug: 'アドレスの最後の部分です。a〜z、数字、1つずつのハイフンだけを使います。',
        files: '言語ごとのファイルの全文です: `{ "ja": "---\\ntitle: …" }`。',
        overwrite: '`true` なら、あるファイルを置き換えます。',
        lang: 'ひな型の言語です。',
        topic: 'topics.yaml のキーです。',
        newTopic:
          'topics.yaml に加える話題です。サイトのすべての言語で書きます: `{ "key": "boats", "name": { "ja": "船" }, "description": { "ja": "…" } }`。',
        panels: '`script`。自分の絵を使うなら `art` です。',
        author: 'people.yaml のキーです。',
        text: '文章の作り方です: `human`、`ai-assisted`、`ai-generated`。',
        art: '自分の絵の作り方です。同じ3つから選びます。',
      },
    },
    status: {
      title: '記事の一覧',
      description: 'すべての記事の状態と問題、これから7日間に公開される記事です。',
      arguments: {},
    },
  },
  unknownTool: (name, known) =>
    `\`${name}\` という道具はありません。次の中から選んでください: ${known.join('、')}。`,
  unknownArguments: ({ tool, names, known }) =>
    `\`${tool}\` に ${names.join('、')} は使えません。${known.length === 0 ? '引数はありません。' : `使えるのは ${known.join('、')} です。`}`,
  wrongArgument: (name, help) => `\`${name}\` を読めません。${help}`,
  badSlug: (slug) =>
    `\`slug\` が「${slug}」ですが、記事の名前になりません。英小文字、数字、1つずつのハイフンで書いてください。`,
  tooLong: ({ name, size, most }) => `\`${name}\` が${size}kBあり、長すぎます。${most}kB以内にしてください。`,
  outside: (place) =>
    `${place} はコンテンツのフォルダーの外につながっています。リンクをやめて、実際のフォルダーかファイルにしてください。`,
  either: '`slug` か `script` のどちらか一方だけを書いてください。',
  oneOf: '何を描くのか分かりません。`slug` か `script` を書いてください。',
  noEdition: (language, known) =>
    `「${language}」の版はありません。次の中から選んでください: ${known.join('、')}。`,
  noFiles: '`files` に文章がありません。1つ以上書くか、`files` を省いてください。',
  besideFiles: (names) =>
    `${names.join('、')} は \`files\` と一緒には使えません。ファイルの中に書いてください。`,
  badTopic: (key) =>
    `\`newTopic.key\` に「${key}」は使えません。アドレスになるので、小文字、数字、1つずつのハイフンで書いてください。`,
  topicExists: (key) =>
    `話題「${key}」はすでに topics.yaml にあります。\`newTopic\` を省くか、別の \`key\` にしてください。`,
  topicLanguages: (languages) =>
    `\`newTopic\` の言語がサイトの言語と合いません。\`name\` と \`description\` を次の言語で書いてください: ${languages.join('、')}。`,
  exist: (files) =>
    `${files.join('と')}はすでにあります。何も書いていません。置き換えるには \`overwrite: true\` を加えてください。`,
  written: (files, slug) =>
    `書きました: ${files.join('、')}。残りと誤りは、\`check\` に slug ${slug} を渡すと分かります。`,
  picture: (number, alt) => `${number}コマ目: ${alt}`,
  undrawn: '何も描いていません。先にエラーを直してください。',
  settings: (why) => `yonkoma.config.ts の設定を読めません: ${why}`,
}
