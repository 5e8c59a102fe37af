/** The same for topics.yaml and people.yaml; `*` is the key of an entry. */
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
