import type { reader as english } from '../../en/words/reader.ts'
import type { Translated } from '../../words.ts'

export const reader = {
  'viewer.open': (number: number) => `${number}コマ目を大きく見る`,
  'viewer.panels': '1コマずつ表示',
  'viewer.next': '次のコマ',
  'viewer.previous': '前のコマ',
  'viewer.nextStrip': '次の話',
  'viewer.previousStrip': '前の話',
  'viewer.zoom': '2倍に拡大',
  'viewer.close': '閉じる',
  'size.label': '文字の大きさ',
  'size.medium': '標準',
  'size.large': '大',
  'size.largest': '特大',
} as const satisfies Translated<typeof english>
