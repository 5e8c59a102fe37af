import type { home as english } from '../../en/words/home.ts'
import type { Translated } from '../../words.ts'

export const home = {
  'home.latest': '最新の一本',
  'home.read': '解説を読む',
  'home.recent': '最近の4コマ',
  'home.back': 'バックナンバー',
  'home.all': 'すべての4コマを月別に見る',
  'home.topics': 'トピック',
  'home.allTopics': 'トピックの一覧へ',
  'home.terms': '4コマのことば',
  'home.allTerms': '用語集へ',
} as const satisfies Translated<typeof english>
