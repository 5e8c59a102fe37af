/** Spans of time in their smaller unit: 「1年半」 is 18 months, "two days" are 48 hours. */
import { englishWords, japaneseWorth, tidy } from './amounts.ts'

const english = /\b(\w+(?:\.\d+)?)( and a half)? (minute|hour|day|week|year)s?( and a half)?\b/g
const japanese = /(\d+(?:\.\d+)?|[一二三四五六七八九十]+|半)(?:か|カ|ヶ)?(分|時間|日|週間|年)(半)?/g

/** How many of the next smaller unit that people count in. */
const smaller: Readonly<Record<string, number>> = {
  ...{ minute: 60, hour: 60, day: 24, week: 7, year: 12 },
  ...{ 分: 60, 時間: 60, 日: 24, 週間: 7, 年: 12 },
}

/** @param text in small letters, its figures half-width */
export function durationsIn(text: string): number[] {
  return [...text.matchAll(english), ...text.matchAll(japanese)].flatMap((groups) => {
    const halves = groups.filter((word) => /^(?:半| and a half)$/.test(word ?? '')).length
    const [unit = ''] = groups.slice(2).filter((word) => word !== undefined && word in smaller)
    const count = countOf(groups[1] ?? '') + halves / 2
    return count > 0 ? [tidy(count), tidy(count * (smaller[unit] ?? 1))] : []
  })
}

function countOf(written: string): number {
  if (/^\d/.test(written)) return Number.parseFloat(written)
  if (/^an?$/.test(written)) return 1
  return englishWords.get(written) ?? japaneseWorth(written)
}
