/** What the desk's pages say. */

import { nameIn } from '../../languages/locales.ts'
import type { deskWords as english } from '../en/desk.ts'
import { partName } from './names.ts'

export const deskWords: typeof english = {
  desk: '編集デスク',
  lead: 'すべての記事の状態と、公開後の見え方を確かめるページです。読者には公開されません。',
  otherLanguage: 'English',
  gallery: '見本帳',
  toSite: 'サイトへ',
  stories: '記事',
  week: (timeZone) => `これから7日間の公開予定（${timeZone}）`,
  sharedProblems: '共通のファイルの問題',
  noTitle: '題名なし',
  stamp: { draft: '下書き', scheduled: '公開待ち' },
  ribbon: {
    draft: '下書きです。読者には見えません。',
    scheduled: (when) => `公開待ちです。${when} に公開されます。`,
    broken: '誤りのある記事です。このままではサイトを作れません。',
  },
  parts: {
    problems: '問題',
    strips: '4コマ',
    cards: 'カード画像',
    share: '共有の文面',
    previews: 'リンクの見え方',
    search: '検索結果',
  },
  noProblems: 'ありません。',
  neverWhole: 'カード画像とリンクの見え方は、誤りがなくなると表示されます。',
  before: '上の誤りが入る前のものです。',
  oldPanel: '誤りが入る前の絵',
  shotChosen: (shot) => `shot: ${shot}（自動）`,
  noPanel: (number) => `${number}コマ目は、まだ描けません`,
  gaps: (part, count) => `${partName(part)}: 書くところ ${count}か所`,
  toWrite: (count) => `書くところ ${count}か所`,
  severity: { error: '誤り', warning: '注意' },
  openLine: (place) => `${place} をエディターで開く`,
  openFile: (file) => `${file} を編集`,
  openPage: (language) => `${nameIn('ja', language)}のページ`,
  noEdition: 'この言語の版は、まだありません。作り始めるには:',
  weight: (length, limit) => `Xの数え方で ${length}／${limit}（アドレスを含む）`,
  graphemes: (length, limit) => `Blueskyの数え方で ${length}／${limit}`,
  published: '公開',
  revised: '更新',
  previewNote: '各サービスの表示に似せた見本です。実際の見た目は予告なく変わることがあります。',
  language: (code) => nameIn('ja', code),
}
