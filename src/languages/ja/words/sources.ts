import type { sources as english } from '../../en/words/sources.ts'
import type { Translated } from '../../words.ts'

export const sources = {
  'sources.name': '出典',
  'sources.index.title': '出典の索引',
  'sources.rows.title': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ和#',
  'sources.lead': (pages, primary) =>
    `記事のもとになった${pages}件の資料を、発行元ごとに並べました。うち${primary}件が一次資料です。`,
  'sources.letters': '発行元の頭文字',
  'sources.inJapanese': '日本語の名前',
  'sources.count': (publishers) => `発行元${publishers}件`,
  'sources.cited': (times) => `引用${times}回`,
  'sources.noDate': '日付の記載なし',
  'sources.stories': '引用した記事',
} as const satisfies Translated<typeof english>
