/** What `npm run new` says and asks. The words of the files it writes are in `hints.ts`. */

import { nameIn } from '../../languages/locales.ts'
import type { beginWords as english, askedWords as englishAsked } from '../en/new.ts'

export const beginWords: typeof english = {
  badSlug: (slug, example) =>
    `\`--slug\` が「${slug}」ですが、このままではURLになりません。半角の小文字a〜z、数字、ハイフン（2つ続けない）で書いてください（例: --slug ${example}）。`,
  unknown: ({ question, answer, known, near }) =>
    `\`--${question}\` に「${answer}」は使えません。${near === null ? '' : `もしかして ${near} ですか。`}使えるのは ${known.join('、')} です。`,
  missing: {
    slug: () =>
      '記事の名前がありません。--slug に続けて、URLの最後の部分を書いてください（例: --slug claude-outage）。',
    lang: (languages) =>
      `記事の言語がありません。${languages.map((code) => `--lang ${code}`).join(' か ')} と書いてください。`,
  },
  missingTopic: (topics) =>
    `話題がありません。--topic に続けて、次のどれかを書いてください: ${topics.join('、')}。`,
  emptyList: (file) => `${file} に項目がありません。先に1つ加えてください。`,
  artOfScript:
    '`--art` は、自作の絵を使うときだけ指定できます。--panels art を加えるか、--art を消してください。',
  brokenTopics: (file) =>
    `${file} に誤りがあるため、話題を読めません。npm run check で問題を確かめてください。`,
  closedTopics: (file) =>
    `${file} の末尾には書き足せません。話題を手で加えてから、もう一度実行してください。`,
  inherited: (question) =>
    `\`--${question}\` は原文で決まっていて、翻訳版はそれに従います。--${question} を消してください。`,
  exist: (files) => `${files.join(' と ')} はすでにあります。何も書き込んでいません。`,
  pictureExists: (name) =>
    `${name} がすでにフォルダーにあります。別の場所へ移すか、--panels script と書いてください。`,
  noFolder: (slug) => `${slug} はフォルダーではなくファイルです。先に別の場所へ移してください。`,
  notOriginal: (name) =>
    `${name} に \`published\` がないため、原文とみなせません。先に \`published:\` と公開日を書いてください。`,
  unreadable: (name) => `${name} に上の問題があります。翻訳版は原文と同じ形になるので、先に直してください。`,
  written: (name) => `${name} が先に作られていたので、そのままにしました。`,
  noLetters: 'この名前はアドレスの一部になります。ローマ字のつづりで書いてください。',
  left: '何も書き込んでいません。',
  done: ({ names, slug }) => `作ったファイル:
${names.map((name) => `  ${name}`).join('\n')}

次にすること:
  npm run dev
      書きながら表示を確かめます
  npm run check ${slug}
      残っている ¶ と問題を一覧にします
  公開してよくなったら、\`draft: true\` の行を消してください。
`,
}

export const askedWords: typeof englishAsked = {
  slug: 'アドレスに使う名前（例: claude-outage）: ',
  repaired: (slug) =>
    `アドレスに使えるのは、半角のa〜z、数字、ハイフンだけです。Enter を押すと ${slug} になります。別の名前にするなら入力してください: `,
  inEnglish:
    'アドレスは、どの言語の版でも英語のつづりです。何の記事かを、英語の1〜2語で書いてください（例: claude-outage）。',
  taken: (slug, free) =>
    `${slug} という記事はすでにあります。Enter を押すと ${free} になります。別の名前にするなら入力してください: `,
  translate: (slug, from, into) =>
    `${slug} の${nameIn('ja', from)}版があります。Enter を押すと、${nameIn('ja', into)}への翻訳を始めます。別の名前にするなら入力してください: `,
  lang: '先に書く言語（番号か名前で）',
  topic: '話題（番号か名前で）',
  newTopic: '一覧にない話題を作る',
  topicName: (language: string, most: number): string => `話題の${language}名（${most}字まで）: `,
  topicLine: (language: string): string => `どんな話題か、${language}で1行: `,
  panels: 'コマの絵（番号か名前で）',
  ways: { script: '台本をもとに自動で描く', art: '自作の絵' },
  author: '筆者（番号か名前で）',
  text: '本文の作り方。読者に示します（番号か名前で）',
  art: '絵の作り方。読者に示します（番号か名前で）',
  makings: { human: '人だけで', 'ai-assisted': '人が、AIの助けを借りて', 'ai-generated': 'AIで' },
  notListed: (answer, near) =>
    answer === ''
      ? '一覧の番号か名前を入力してください。'
      : `「${answer}」は一覧にありません。${near === null ? '番号か名前を入力してください。' : `もしかして ${near} ですか。`}`,
}
