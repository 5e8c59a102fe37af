/** Dates and times that do not exist. */
import { type datesFaults as english, hasNoZone } from '../../en/faults/dates.ts'
import type { Twin } from '../../message.ts'
import { shortened } from '../../quotation.ts'
import { subjectName } from '../names.ts'

export const datesFaults: Twin<typeof english> = {
  'bad-date': ({ subject, text, isDay, meant }) => [
    `${subjectName(subject)}が「${shortened(text)}」で、${!isDay && hasNoZone(text) ? '時差がありません。' : `日付${isDay ? 'では' : 'でも、時差つきの日時でも'}ありません。`}`,
    meant === null
      ? `2026-03-03${isDay ? '' : '、または 2026-03-03T07:00:00+09:00'} のように書いてください。`
      : `${meant} と書いてください。`,
  ],
  'bad-date/no-day': ({ subject, text }) => [
    `${subjectName(subject)}が「${shortened(text)}」で、日がありません。`,
    '2026-03-09 のように、日まで書いてください。',
  ],
  'bad-date/day': ({ subject, text, month }) => [
    `${subjectName(subject)}が ${text} ですが、そのような日付はありません。`,
    month === null
      ? '月は01から12までで書いてください。'
      : `${month.year}年${month.month}月は${month.length}日までです。${month.year}-${String(month.month).padStart(2, '0')}-02 のように、実際にある日付を書いてください。`,
  ],
  'bad-date/time': ({ subject, text, part }) => [
    `${subjectName(subject)}が ${text} ですが、そのような${part === 'clock' ? '時刻' : '時差'}はありません。`,
    part === 'clock'
      ? '時は00から23まで、分と秒は00から59までで書いてください。'
      : '最後の時差を、-12:00から+14:00までで書いてください（日本なら+09:00）。',
  ],
  'bad-date/too-exact': ({ subject, text, meant }) => [
    `${subjectName(subject)}が ${text} ですが、ここは日付だけで足ります。`,
    `${meant} と書いてください。`,
  ],
}
