/** What `npm run status` says. */
import type { Locale, Localized } from '../languages/locales.ts'
import type { DeskEdition, DeskStory } from './desk-stories.ts'

interface StatusWords {
  readonly heads: Readonly<
    Record<
      'state' | 'slug' | 'published' | 'revised' | 'translated' | 'comic' | 'balloons' | 'problems' | Locale,
      string
    >
  >
  readonly states: Readonly<Record<DeskStory['state'], string>>
  readonly editionStates: Readonly<Record<DeskEdition['state'], string>>
  readonly missing: string
  readonly unknown: string
  readonly minutes: (count: number) => string
  readonly balloons: (count: number) => string
  readonly kilobytes: (amount: string) => string
  readonly errors: (count: number) => string
  readonly warnings: (count: number) => string
  readonly week: (timeZone: string) => string
  readonly dailyBuild: (hour: string) => string
  readonly nothing: string
  readonly total: (count: number) => string
  readonly help: string
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const statusWords: Localized<StatusWords> = {
  en: {
    heads: {
      state: 'State',
      slug: 'Story',
      published: 'Published',
      revised: 'Revised',
      translated: 'Translated',
      en: 'EN, words',
      ja: 'JA, chars',
      comic: 'Comic',
      balloons: 'Balloons',
      problems: 'Problems',
    },
    states: { broken: 'broken', draft: 'draft', scheduled: 'scheduled', published: 'published' },
    editionStates: { draft: 'draft', ready: '', stale: 'stale' },
    missing: 'none',
    unknown: '?',
    minutes: (count) => `${count} min`,
    balloons: (count) => plural(count, 'balloon'),
    kilobytes: (amount) => `${amount} kB`,
    errors: (count) => plural(count, 'error'),
    warnings: (count) => plural(count, 'warning'),
    week: (timeZone) => `The next seven days (${timeZone})`,
    dailyBuild: (hour) => `The site is built each day at ${hour}.\nStories dated ahead wait for that build.`,
    nothing: 'nothing',
    total: (count) => (count === 1 ? '1 story.' : `${count} stories.`),
    help: `Lists every story: how far it is, how long it is, what is wrong with it; then the next seven days.

  npm run status                     all stories, drafts on top, then newest first
  npm run status -- --json           one line of JSON for other programs
  npm run status -- --lang ja        in Japanese
  npm run status -- --help           this

English is counted in words, Japanese in characters. A comic weighs what a server sends for its four panels, gzipped,
once \`npm run check\` has drawn them. A stale translation is older than the last revision of its original.
`,
  },
  ja: {
    heads: {
      state: '状態',
      slug: '記事',
      published: '公開日',
      revised: '改訂日',
      translated: '翻訳日',
      en: '英語（語）',
      ja: '日本語（字）',
      comic: '漫画',
      balloons: '吹き出し',
      problems: '問題',
    },
    states: { broken: '誤りあり', draft: '下書き', scheduled: '公開待ち', published: '公開中' },
    editionStates: { draft: '下書き', ready: '', stale: '要更新' },
    missing: 'なし',
    unknown: '不明',
    minutes: (count) => `${count}分`,
    balloons: (count) => `吹き出し${count}個`,
    kilobytes: (amount) => `${amount} kB`,
    errors: (count) => `誤り${count}件`,
    warnings: (count) => `注意${count}件`,
    week: (timeZone) => `これから7日間の公開予定（${timeZone}）`,
    dailyBuild: (hour) => `サイトは毎日${hour}に更新されます。\n先の日時の記事は、次の更新で公開されます。`,
    nothing: '予定なし',
    total: (count) => `全${count}本。`,
    help: `すべての記事の状態、長さ、問題の数と、これから7日間の公開予定を一覧にします。

  npm run status                     すべての記事（下書きが先頭、続いて新しい順）
  npm run status -- --json           ほかのプログラム向けに、1行のJSONで出力
  npm run status -- --lang en        英語で表示
  npm run status -- --help           この説明

長さは、英語は語数、日本語は文字数です。漫画の大きさは、4コマ分を圧縮（gzip）して送るときの量で、\`npm run check\` が
絵を描いたあとに表示されます。「要更新」の翻訳は、原文の最後の改訂より古い翻訳です。
`,
  },
}
