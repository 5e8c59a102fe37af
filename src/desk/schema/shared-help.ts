/** The same for topics.yaml, people.yaml and names.yaml; `*` is the key of an entry. */
import type { Help } from './help.ts'

export const topicsHelp: Help = {
  '*': {
    en: 'A topic; stories name it by this key.',
    ja: '話題です。記事からは、この名前で指します。',
  },
  '*.en': { en: 'As English readers see it.', ja: '英語での表示です。' },
  '*.ja': { en: 'As Japanese readers see it.', ja: '日本語での表示です。' },
  '*.en.name': { en: 'At most 24 Latin letters.', ja: '英語の名前です。半角24字以内。' },
  '*.ja.name': { en: 'At most 14 full-width characters.', ja: '日本語の名前です。全角14字以内。' },
  '*.en.description': { en: 'One line in English.', ja: '英語の説明1行です。' },
  '*.ja.description': { en: 'One line in Japanese.', ja: '日本語の説明1行です。' },
  '*.also': {
    en: 'Other words under which readers search for it, in either language.',
    ja: '検索で使われそうな、ほかの言葉です。英語も日本語も並べられます。',
  },
}

export const namesHelp: Help = {
  '*': {
    en: 'A name, or a word, that readers write in more than one way. Any key will do.',
    ja: '書き方がいくつもある名前や言葉です。項目名は何でもかまいません。',
  },
  '*.en': { en: 'As English stories write it.', ja: '英語の記事での書き方です。' },
  '*.ja': { en: 'As Japanese stories write it.', ja: '日本語の記事での書き方です。' },
  '*.also': {
    en: 'Other spellings that readers may type, in either language.',
    ja: '読者が使いそうな、ほかの書き方です。英語も日本語も並べられます。',
  },
}

export const peopleHelp: Help = {
  '*': {
    en: 'An author; stories name them by this key.',
    ja: '筆者です。記事からは、この名前で指します。',
  },
  '*.handle': {
    en: 'X account without @; left out where there is none.',
    ja: 'Xのアカウント名です。@は除きます。なければ省きます。',
  },
  '*.en': { en: 'As English readers see it.', ja: '英語での表示です。' },
  '*.ja': { en: 'As Japanese readers see it.', ja: '日本語での表示です。' },
  '*.en.name': { en: 'Byline in English.', ja: '英語の署名です。' },
  '*.ja.name': { en: 'Byline in Japanese.', ja: '日本語の署名です。' },
  '*.en.bio': { en: 'One or two sentences in English.', ja: '英語の紹介1〜2文です。' },
  '*.ja.bio': { en: 'One or two sentences in Japanese.', ja: '日本語の紹介1〜2文です。' },
}
