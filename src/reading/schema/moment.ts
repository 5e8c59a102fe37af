/** Days and times as authors write them: the raw text decides, since YAML would turn 2026-02-30 into 2 March. */
import { type Fault, fault } from '../../messages/fault.ts'
import type { Subject } from '../../messages/subject.ts'
import { withZone } from '../../stories/day.ts'
import type { Moment } from '../../stories/story.ts'
import { type FaultInText, textThat } from './fields.ts'

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?$/

/** What is wrong with a day or time; null where it is real. @param isDay where no time belongs */
export function momentFault(text: string, isDay = false): FaultInText | null {
  const match = pattern.exec(text)
  if (!match) return { of: (subject) => notDate(subject, { text, words: text }, isDay) }
  const [year = 0, month = 0, day = 0, ...time] = match.slice(1).map((part) => Number(part ?? 0))
  const length = daysIn(year, month)
  if (length === 0 || !day || day > length) {
    const known = length === 0 ? null : { year, month, length }
    return { of: (subject) => fault('bad-date/day', { subject, text, month: known }) }
  }
  const part = unrealPart(time)
  return part && { of: (subject) => fault('bad-date/time', { subject, text, part }) }
}

/** @param time hours, minutes and seconds, then hours and minutes of the zone */
function unrealPart(time: readonly number[]): 'clock' | 'zone' | null {
  const [hour = 0, minute = 0, second = 0, zoneHours = 0, zoneMinutes = 0] = time
  if (hour > 23 || minute > 59 || second > 59) return 'clock'
  return zoneHours * 60 + zoneMinutes > 14 * 60 || zoneMinutes > 59 ? 'zone' : null
}

/** @param words what a list or a group says; null where that is more than one thing */
export function notDate(
  subject: Subject,
  { text, words }: { readonly text: string; readonly words: string | null },
  isDay: boolean,
): Fault {
  const plain = (words ?? '').normalize('NFKC').trim()
  if (/^\d{4}(?:[-/.]|年 ?)\d{1,2}月?$/.test(plain)) return fault('bad-date/no-day', { subject, text })
  return fault('bad-date', { subject, text, isDay, meant: dayMeant(plain) ?? timeMeant(plain, isDay) })
}

/** `2026-03-03 09:00` lacks its zone, which is that of the site. */
function timeMeant(text: string, isDay: boolean): string | null {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/.exec(text) ?? []
  const clock = `${day}T${time}`
  if (momentFault(`${clock}Z`) !== null) return null
  return isDay ? day : withZone(clock)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 20260304, 2026/3/4, 2026年3月4日(水), March 4, 2026, 4 Mar 2026: which of 3 and 4 is the month is certain. */
const dayForms = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})\D{1,2}(?<month>\d{1,2})\D{1,2}(?<day>\d{1,2}) ?日? ?(?:\(.\))?$/,
  /^(?:[a-z]+,? )?(?<name>[a-z]{3})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?:[a-z]+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3})[a-z]*\.?,? (?<year>\d{4})$/i,
]

/** What is meant as a day, as it should be written; null for what is not. */
function dayMeant(text: string): string | null {
  if (momentFault(text) === null) return text
  const found = dayForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!found) return null
  const { year, name, month = months.indexOf(`${name}`.toLowerCase()) + 1, day = '' } = found
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return momentFault(written) === null ? written : null
}

const daysIn = (year: number, month: number): number =>
  month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Text that `momentFault` found real → moment. */
export function moment(text: string): Moment {
  const isDay = !text.includes('T')
  return { text, isDay, time: Date.parse(isDay ? withZone(`${text}T00:00`) : text) }
}

/** The last millisecond that a moment may mean: a day without a time counts to its end. */
export const lastInstant = ({ time, isDay }: Moment): number => (isDay ? time + 86_399_999 : time)

/** A day, or a time with its zone. */
export const momentField = textThat((text) => momentFault(text))

/** A day without a time. */
export const dayField = textThat(
  (text) => momentFault(text, true),
  (text) => {
    const meant = text.slice(0, 10)
    return text === meant ? null : { of: (subject) => fault('bad-date/too-exact', { subject, text, meant }) }
  },
)
