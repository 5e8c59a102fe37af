import type { home as english } from '../en/home.ts'
import type { Translated } from '../words.ts'

export const home = {
  'home.latest': '最新の一本',
  'home.read': '解説を読む',
  'home.recent': '最近の4コマ',
  'home.back': 'バックナンバー',
  'home.topics': 'トピック',
  'home.topicsLabel': 'トピックへ移動',
  'home.terms': '4コマのことば',
  'topic.count': (stories) => `${stories}本`,
} as const satisfies Translated<typeof english>
