import type { ToldDay } from '../house-style.ts'
import { isoDay } from '../numbers/iso-day.ts'

const dated = /(\d{4})年(\d{1,2})月(\d{1,2})日(?=に(?![はも]?つい)|、|(?:午[前後]|\d{1,2}時))/g

const past = /(?:ました|でした|た)[。」）]*$/

const plan =
  /延|予定|まで|から|期限|見込|見通|計画|決め|決ま|定め|と発表|と述べ|と説明|と公表|と報じ|と約束|と示|とする|としました|とした|ことにな|はずでした/

export function pastDays(sentence: string): ToldDay[] {
  if (!past.test(sentence) || plan.test(sentence)) return []
  return [...sentence.matchAll(dated)].map(
    ({ 0: text, 1: year = '', 2: month = '', 3: day = '', index }) => ({
      day: isoDay(year, month, day),
      text,
      index,
    }),
  )
}
