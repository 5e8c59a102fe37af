import type { ToldDay } from '../house-style.ts'
import { isoDay } from '../numbers/iso-day.ts'
import { monthNames } from './month-names.ts'

const months = monthNames.join('|')
const dayFirst = String.raw`(?<day1>\d{1,2}) (?<month1>${months})`
const monthFirst = String.raw`(?<month2>${months}) (?<day2>\d{1,2})`

/** Only what happened *on* a day: "moved to 2 August" and "due by 2 August" speak of the future rightly. */
const onDay = new RegExp(
  String.raw`\b[Oo]n (?:[A-Z][a-z]+day,? )?(?<written>(?:${dayFirst}|${monthFirst}),? (?<year>\d{4}))\b`,
  'g',
)

const past =
  /\b(?:was|were|did|had|began|came|fell|took|gave|made|went|said|met|won|lost|rose|held|became|sold|told|found|left|ran|got|grew|broke|\p{Ll}{2,}ed)\b/u

/** Words of the present, of plans, and of what others said about a day to come. */
const notPast =
  /\b(?:is|are|has|have|will|would|shall|may|might|can|could|must|should|to|due|until|if|when|whether|that|which|who|expires|ends|begins|starts|planned|scheduled|expected|announced|promised|set|agreed)\b/

export function pastDays(sentence: string): ToldDay[] {
  if (!past.test(sentence) || notPast.test(sentence)) return []
  return [...sentence.matchAll(onDay)].map(({ 0: all, index, groups = {} }) => {
    const { written = '', day1, day2 = '', month1, month2 = '', year = '' } = groups
    const month = monthNames.findIndex((name) => name === (month1 ?? month2)) + 1
    return {
      day: isoDay(year, month, day1 ?? day2),
      text: written,
      index: index + all.length - written.length,
    }
  })
}
