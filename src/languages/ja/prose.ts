import { prose as latin } from '../en/prose.ts'
import type { Prose } from '../prose.ts'

export const prose: Prose = {
  sections: {
    breakdown: ['くわしい経緯', '詳しい経緯', '経緯', 'くわしい解説'],
    significance: ['なぜ見過ごせないのか', 'なぜ注目されるのか'],
    impact: ['影響'],
    points: ['考えておきたいこと'],
    try: ['やってみよう'],
    summary: ['まとめ'],
    matters: ['なぜ重要なのか'],
  },
  body: {
    unknown: 'まだ分かっていないこと',
    note: 'ひとことで言うと',
    footnotes: '注',
    backToText: '本文に戻る',
    done: '済み',
    open: '未完了',
  },
  reading: /^[\p{Script=Hiragana}ー・]+$/u,
  namesAnchors: false,
  // Words in Latin letters, which are all that Japanese counts as words.
  wordsPerMinute: latin.wordsPerMinute,
  chartNumbers: latin.chartNumbers,
  spaced: null,
}
