/** What `npm run build` says. */
import type { Localized } from '../languages/locales.ts'

interface Built {
  readonly stories: number
  readonly editions: number
  readonly pages: number
  readonly files: number
  /** `12.3` */
  readonly seconds: string
  /** Folder, from the project's root. */
  readonly out: string
}

interface BuildWords {
  /** What it is doing, in the order in which it does it. */
  readonly stages: Readonly<Record<'reading' | 'pages' | 'pictures' | 'looking', string>>
  readonly nothingBuilt: string
  readonly noStory: string
  readonly notBuilt: string
  readonly nothingPublished: string
  readonly asItWas: (out: string) => string
  readonly success: (built: Built) => string
}

export const buildWords: Localized<BuildWords> = {
  en: {
    stages: {
      reading: 'Reading the stories and drawing their panels …',
      pages: 'Writing the pages …',
      pictures: 'Making pictures, cards, fonts and the search …',
      looking: 'Looking at all that was made …',
    },
    nothingBuilt: 'Nothing was built.',
    noStory: 'No story is published yet: all are drafts or scheduled. Nothing was built.',
    notBuilt: 'The site could not be built.',
    nothingPublished: 'Nothing was published.',
    asItWas: (out) => ` ${out}/ is as it was.`,
    success: ({ stories, editions, pages, files, seconds, out }) =>
      [
        `Built ${stories} stories in ${editions} editions: ${pages} pages, ${files} files, ${seconds} s.`,
        `The site is in ${out}/. Look at it with \`npm run preview\`.`,
      ].join('\n'),
  },
  ja: {
    stages: {
      reading: '記事を読み、コマを描いています…',
      pages: 'ページを作っています…',
      pictures: '画像、カード、フォント、検索を作っています…',
      looking: 'できたサイトを確かめています…',
    },
    nothingBuilt: '何も作りませんでした。',
    noStory: '公開する記事がまだありません。すべて下書きか公開待ちです。何も作りませんでした。',
    notBuilt: 'サイトを作れませんでした。',
    nothingPublished: '公開用のサイトは作りませんでした。',
    asItWas: (out) => `${out}/ は元のままです。`,
    success: ({ stories, editions, pages, files, seconds, out }) =>
      [
        `${stories}本の記事（日英合わせて${editions}版）から、${pages}ページ、${files}ファイルを作りました（${seconds}秒）。`,
        `サイトは ${out}/ にあります。\`npm run preview\` で見られます。`,
      ].join('\n'),
  },
}
