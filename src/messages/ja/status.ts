/** What `npm run status` says. */
import { nameIn } from '../../languages/locales.ts'
import type { statusWords as english } from '../en/status.ts'

export const statusWords: typeof english = {
  heads: {
    state: '状態',
    slug: '記事',
    published: '公開日',
    revised: '更新日',
    translated: '翻訳日',
    comic: '漫画',
    balloons: '吹き出し',
    problems: '問題',
  },
  edition: (language, unit) => `${nameIn('ja', language)}（${unit === 'words' ? '語' : '字'}）`,
  states: { broken: '誤りあり', draft: '下書き', scheduled: '公開待ち', published: '公開中' },
  editionStates: { draft: '下書き', ready: '', stale: '要更新' },
  missing: 'なし',
  unknown: '不明',
  minutes: (count) => `${count}分`,
  balloons: (count) => `吹き出し${count}個`,
  kilobytes: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  comma: '、',
  errors: (count) => `誤り${count}件`,
  warnings: (count) => `注意${count}件`,
  week: (timeZone) => `これから7日間の公開予定（${timeZone}）`,
  publishes: (hour) =>
    `サイトは毎日${hour}過ぎに更新されます。\n先の日時の記事は、その日時のあとの\n最初の更新で公開されます。`,
  nothing: '予定なし',
  total: (count) => `全${count}本。`,
  takesNoName: (word) =>
    `\`status\` はすべての記事を表示するので、記事の名前はつけません。「${word}」だけを見るには: npm run check ${word}`,
}
