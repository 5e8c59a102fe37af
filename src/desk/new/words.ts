/** Everything that `npm run new` says, in both languages. Words of the files it writes are in `hints.ts`. */
import type { Locale, Localized } from '../../languages/locales.ts'
import type { Question } from './request.ts'
import { slugFrom } from './slug.ts'

interface Unknown {
  readonly question: Question
  readonly answer: string
  readonly known: readonly string[]
  readonly near: string | null
}

export const errors = {
  badSlug: (slug: string): Localized => {
    const example = slugFrom(slug) || 'claude-outage'
    return {
      en: `\`--slug\` is "${slug}", which cannot be an address. Write lower-case letters a–z, digits and single hyphens: --slug ${example}.`,
      ja: `\`--slug\` が「${slug}」ですが、このままではURLになりません。半角の小文字a〜z、数字、1つずつのハイフンで書いてください（例: --slug ${example}）。`,
    }
  },
  unknown: ({ question, answer, known, near }: Unknown): Localized => ({
    en: `\`--${question}\` is "${answer}". ${near === null ? '' : `Did you mean ${near}? `}Possible here: ${known.join(', ')}.`,
    ja: `\`--${question}\` が「${answer}」です。${near === null ? '' : `もしかして ${near} ですか。`}使えるのは ${known.join('、')} です。`,
  }),
  missing: (question: 'slug' | 'lang'): Localized =>
    question === 'slug'
      ? {
          en: 'The story has no name yet. Write --slug and the last part of its address: --slug claude-outage.',
          ja: '記事の名前がありません。--slug に続けて、URLの最後の部分を書いてください（例: --slug claude-outage）。',
        }
      : {
          en: 'The language of the story is missing. Write --lang en or --lang ja.',
          ja: '記事の言語がありません。--lang en か --lang ja と書いてください。',
        },
  missingTopic: (topics: readonly string[]): Localized => ({
    en: `The topic is missing. Write --topic and one of these: ${topics.join(', ')}.`,
    ja: `話題がありません。--topic に続けて、次のどれかを書いてください: ${topics.join('、')}。`,
  }),
  emptyList: (file: string): Localized => ({
    en: `${file} has no entry. Add one first.`,
    ja: `${file} に項目がありません。先に1つ加えてください。`,
  }),
  artOfScript: {
    en: '`--art` says how pictures of your own were made. Add --panels art, or leave it out.',
    ja: '`--art` は、自作の絵の作り方です。--panels art を加えるか、書かないでください。',
  },
  brokenTopics: (file: string): Localized => ({
    en: `${file} has a mistake, so no topic can be read from it. npm run check lists what is wrong.`,
    ja: `${file} に誤りがあるため、話題を読めません。npm run check で問題を確かめてください。`,
  }),
  closedTopics: (file: string): Localized => ({
    en: `Nothing can be added at the end of ${file}. Add the topic by hand, then run this again.`,
    ja: `${file} の末尾には書き足せません。話題を手で加えてから、もう一度実行してください。`,
  }),
  inherited: (question: Question): Localized => ({
    en: `\`--${question}\` belongs to the original, from which a translation takes it. Leave it out.`,
    ja: `\`--${question}\` は原文の版で決まっていて、翻訳の版はそれに従います。書かないでください。`,
  }),
  editionExists: (slug: string, lang: Locale): Localized => ({
    en: `${slug}/${lang}.mdx exists already. Nothing was written.`,
    ja: `${slug}/${lang}.mdx はすでにあります。何も書き込んでいません。`,
  }),
  bothExist: (slug: string): Localized => ({
    en: `Both editions of ${slug} exist already. Nothing was written.`,
    ja: `${slug} は、日本語版も英語版もすでにあります。何も書き込んでいません。`,
  }),
  pictureExists: (name: string): Localized => ({
    en: `${name} lies in the folder already. Move it away, or write --panels script.`,
    ja: `${name} がすでにフォルダーにあります。別の場所へ移すか、--panels script と書いてください。`,
  }),
  noFolder: (slug: string): Localized => ({
    en: `${slug} is a file, where a folder belongs. Move it away first.`,
    ja: `${slug} はフォルダーではなくファイルです。先に別の場所へ移してください。`,
  }),
  notOriginal: (name: string): Localized => ({
    en: `${name} has no \`published\`, so it is not an original that can be translated.`,
    ja: `${name} に \`published\` がないため、翻訳のもとになる原文の版ではありません。`,
  }),
  unreadable: (name: string): Localized => ({
    en: `${name} has the problems above. Put them right first: a translation has the same parts as its original.`,
    ja: `${name} に上の問題があります。翻訳の版は原文の版と同じ形になるので、先に直してください。`,
  }),
  written: (name: string): Localized => ({
    en: `${name} has appeared in the meantime; it was left as it is.`,
    ja: `${name} が先に作られていたので、そのままにしました。`,
  }),
  unknownFlag: (flag: string, near: string | null): Localized => ({
    en: `There is no option \`${flag}\`. ${near === null ? '--help lists those there are.' : `Did you mean --${near}?`}`,
    ja: `\`${flag}\` という指定はありません。${near === null ? '使えるものは --help で表示されます。' : `もしかして --${near} ですか。`}`,
  }),
  emptyFlag: (flag: string): Localized => ({
    en: `\`--${flag}\` has no value.`,
    ja: `\`--${flag}\` に値がありません。`,
  }),
  strayWord: (word: string): Localized => ({
    en: `"${word}" belongs to no option. --help lists those there are.`,
    ja: `「${word}」の前に指定がありません。使えるものは --help で表示されます。`,
  }),
} as const

export const help: Localized = {
  en: `npm run new -- --slug claude-outage --lang en --topic services

Begins a story: writes an edition in which every place to fill begins with ¶.
Where the edition in the other language is there, writes its translation to fill in.
Nothing that is there is ever overwritten.

  --slug    last part of the address: a–z, digits, hyphens
  --lang    en or ja: the language of the edition
  --topic   a key of topics.yaml (original only)
  --panels  script: drawn from words (default); art: pictures of your own (original only)
  --author  a key of people.yaml (original only)
  --text    how the text was made: human, ai-assisted or ai-generated (original only)
  --art     the same of pictures of your own
  --help    these lines

Without options it asks for the rest (npm run new claude-outage), and can add a topic. What nobody answered is marked with ¶.
`,
  ja: `npm run new -- --slug claude-outage --lang ja --topic services

記事を書き始めるためのファイルを作ります。書くところは、すべて ¶ で始まります。
もう一方の言語の版がすでにあれば、その翻訳の版を作ります。
すでにあるファイルを書きかえることはありません。

  --slug    URLの最後の部分。半角の小文字a〜z、数字、ハイフン
  --lang    en か ja。その版の言語
  --topic   topics.yaml にある名前（原文の版だけ）
  --panels  script: 台本から描く（指定がなければこちら）、art: 自作の絵（原文の版だけ）
  --author  people.yaml にある名前（原文の版だけ）
  --text    本文の作り方。human、ai-assisted、ai-generated のどれか（原文の版だけ）
  --art     自作の絵の作り方。同じ3つのどれか
  --help    この説明

指定のないものは、順にたずねます（npm run new claude-outage）。話題を新しく作ることもできます。答えのなかったところには ¶ が付きます。
`,
}

export const left: Localized = { en: 'Nothing was written.', ja: '何も書き込んでいません。' }

interface Done {
  readonly names: readonly string[]
  readonly slug: string
}

export const done = ({ names, slug }: Done): Localized => ({
  en: `Written:
${names.map((name) => `  ${name}`).join('\n')}

Next:
  npm run dev
      shows it while you write
  npm run check ${slug}
      lists what is left: every ¶, and every mistake
  Delete the line \`draft: true\` when it is ready to be published.
`,
  ja: `作ったファイル:
${names.map((name) => `  ${name}`).join('\n')}

次にすること:
  npm run dev
      書きながら表示を確かめます
  npm run check ${slug}
      残っている ¶ と問題を一覧にします
  公開してよくなったら、\`draft: true\` の行を消してください。
`,
})
