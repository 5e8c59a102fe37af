import type { book as english } from '../../en/words/book.ts'
import type { Translated } from '../../words.ts'

export const book = {
  'book.title': (site, month) => `${site} ${month}号`,
  'book.cover': '表紙',
  'book.contents': '目次',
  'book.stories': '本文',
  'book.about': '奥付',
  'book.web': 'ウェブ版（公開後の訂正も載ります）：',
  'book.access':
    'すべての絵に説明があり、せりふは漫画のすぐ後に文字でも載せています。目次、見出し、用語集へのリンクで読みたい所に移れます。',
} as const satisfies Translated<typeof english>
