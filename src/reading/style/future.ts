/** Days that had not come when the story was last changed, and are described as if they had. */

import type { Localized } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'
import { sentences } from './sentences.ts'

/**
 * @param latest `YYYY-MM-DD`, the day when the story was published, revised or translated, whichever is the latest.
 *   Nothing depends on today.
 */
export function futureInPast({ locale, passages }: StyledEdition, latest: string): Finding[] {
  return passages
    .filter(({ kind }) => kind !== 'heading' && kind !== 'cell')
    .flatMap((passage) =>
      sentences(passage.text, locale).flatMap((sentence): Finding[] => {
        const words = sentence.text.normalize('NFKC')
        const told = pastDays[locale](words).find(({ day }) => day > latest)
        if (!told) return []
        // Of a width that NFKC changes, the sentence is place enough.
        const inside = words.length === sentence.text.length ? told.index : 0
        return [
          {
            passage,
            index: sentence.index + inside,
            ...fault('future-in-past', { written: told.written, latest }),
          },
        ]
      }),
    )
}

interface Told {
  readonly day: string
  readonly written: string
  readonly index: number
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthNames = months.split('|')

const dayBefore = String.raw`(?<day1>\d{1,2}) (?<month1>${months})`
const dayBehind = String.raw`(?<month2>${months}) (?<day2>\d{1,2})`

/** Only what happened *on* a day: "moved to 2 August" and "due by 2 August" speak of the future rightly. */
const onDay = new RegExp(
  String.raw`\b[Oo]n (?:[A-Z][a-z]+day,? )?(?<written>(?:${dayBefore}|${dayBehind}),? (?<year>\d{4}))\b`,
  'g',
)

const past =
  /\b(?:was|were|did|had|began|came|fell|took|gave|made|went|said|met|won|lost|rose|held|became|sold|told|found|left|ran|got|grew|broke|\p{Ll}{2,}ed)\b/u

/** Words of the present, of plans, and of what others said about a day to come. */
const notPast =
  /\b(?:is|are|has|have|will|would|shall|may|might|can|could|must|should|to|due|until|if|when|whether|that|which|who|expires|ends|begins|starts|planned|scheduled|expected|announced|promised|set|agreed)\b/

function englishDays(sentence: string): Told[] {
  if (!past.test(sentence) || notPast.test(sentence)) return []
  return [...sentence.matchAll(onDay)].map(({ 0: all, index, groups = {} }) => {
    const { written = '', day1, day2 = '', month1, month2 = '', year = '' } = groups
    const month = monthNames.indexOf(month1 ?? month2) + 1
    return { day: isoDay(year, month, day1 ?? day2), written, index: index + all.length - written.length }
  })
}

const isoDay = (year: string, month: number | string, day: string): string =>
  [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-')

const japaneseDay = /(\d{4})年(\d{1,2})月(\d{1,2})日(?=に(?![はも]?つい)|、|(?:午[前後]|\d{1,2}時))/g

const japanesePast = /(?:ました|でした|た)[。」）]*$/

const japanesePlan =
  /延|予定|まで|から|期限|見込|見通|計画|決め|決ま|定め|と発表|と述べ|と説明|と公表|と報じ|と約束|と示|とする|としました|とした|ことにな|はずでした/

function japaneseDays(sentence: string): Told[] {
  if (!japanesePast.test(sentence) || japanesePlan.test(sentence)) return []
  return [...sentence.matchAll(japaneseDay)].map(
    ({ 0: written, 1: year = '', 2: month = '', 3: day = '', index }) => ({
      day: isoDay(year, month, day),
      written,
      index,
    }),
  )
}

const pastDays: Localized<(sentence: string) => Told[]> = { en: englishDays, ja: japaneseDays }
