/** What `npm run new` asks at a terminal, in both languages. */
import type { Locale, Localized } from '../../languages/locales.ts'
import type { made } from '../../reading/schema/story.ts'
import type { PanelWay } from './request.ts'

interface Asked {
  readonly slug: string
  /** @param slug what was typed, as an address spells it */
  readonly repaired: (slug: string) => string
  readonly inEnglish: string
  readonly taken: (slug: string, free: string) => string
  /** @param from the edition that is there */
  readonly translate: (slug: string, from: Locale) => string
  readonly lang: string
  readonly topic: string
  readonly newTopic: string
  readonly topicName: Localized
  readonly topicLine: Localized
  readonly panels: string
  readonly ways: Readonly<Record<PanelWay, string>>
  readonly author: string
  readonly text: string
  readonly art: string
  readonly makings: Readonly<Record<(typeof made)[number], string>>
  /** @param near what may have been meant */
  readonly notListed: (answer: string, near: string | null) => string
}

export const asked: Localized<Asked> = {
  en: {
    slug: 'Name for the address, such as claude-outage: ',
    repaired: (slug) =>
      `An address has only a–z, digits and hyphens. Enter takes ${slug}, or type another name: `,
    inEnglish:
      'The address is in English letters, in both languages. Say in a word or two what the story is about: claude-outage.',
    taken: (slug, free) =>
      `There is a story ${slug} already, in both languages. Enter takes ${free}, or type another name: `,
    translate: (slug, from) =>
      `${slug} is there in ${from === 'en' ? 'English. Enter begins its Japanese' : 'Japanese. Enter begins its English'} translation, or type another name: `,
    lang: 'Language that you write it in first, by number or name',
    topic: 'Topic, by number or name',
    newTopic: 'a topic that is not in the list yet',
    topicName: {
      en: 'Name of the topic in English, at most 24 letters: ',
      ja: 'The same name in Japanese, at most 14 characters: ',
    },
    topicLine: {
      en: 'What it is about, in one line of English: ',
      ja: 'The same line in Japanese: ',
    },
    panels: 'Panels, by number or name',
    ways: { script: 'drawn for you from words', art: 'pictures of your own' },
    author: 'Author, by number or name',
    text: 'How is the text made? Readers are told. By number or name',
    art: 'How are the pictures made? Readers are told. By number or name',
    makings: {
      human: 'by people alone',
      'ai-assisted': 'by people, with help from AI',
      'ai-generated': 'by AI',
    },
    notListed: (answer, near) =>
      answer === ''
        ? 'Type a number or a name from the list.'
        : `“${answer}” is not in the list. ${near === null ? 'Type a number or a name from it.' : `Did you mean ${near}?`}`,
  },
  ja: {
    slug: 'アドレスに使う名前（例: claude-outage）: ',
    repaired: (slug) =>
      `アドレスに使えるのは、半角のa〜z、数字、ハイフンだけです。Enter で ${slug} に。別の名前なら入力してください: `,
    inEnglish:
      'アドレスは、日本語版でも英語のつづりです。何の記事かを、英語の1〜2語で書いてください（例: claude-outage）。',
    taken: (slug, free) =>
      `${slug} という記事は、日英ともすでにあります。Enter で ${free} に。別の名前なら入力してください: `,
    translate: (slug, from) =>
      `${slug} の${from === 'en' ? '英語版があります。Enter で日本語' : '日本語版があります。Enter で英語'}への翻訳を始めます。別の名前なら入力してください: `,
    lang: '先に書く言語（番号か名前で）',
    topic: '話題（番号か名前で）',
    newTopic: '一覧にない話題を作る',
    topicName: {
      en: '話題の英語名（24字まで）: ',
      ja: '話題の日本語名（14字まで）: ',
    },
    topicLine: {
      en: 'どんな話題か、英語で1行: ',
      ja: 'どんな話題か、日本語で1行: ',
    },
    panels: 'コマの絵（番号か名前で）',
    ways: { script: '言葉の台本から描く', art: '自作の絵' },
    author: '筆者（番号か名前で）',
    text: '本文の作り方。読者に示します（番号か名前で）',
    art: '絵の作り方。読者に示します（番号か名前で）',
    makings: {
      human: '人だけで',
      'ai-assisted': '人が、AIの助けを借りて',
      'ai-generated': 'AIで',
    },
    notListed: (answer, near) =>
      answer === ''
        ? '一覧の番号か名前を入力してください。'
        : `「${answer}」は一覧にありません。${near === null ? '番号か名前を入力してください。' : `もしかして ${near} ですか。`}`,
  },
}
