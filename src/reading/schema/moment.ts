/** Days and times as authors write them: the raw text decides, since YAML would turn 2026-02-30 into 2 March. */
import { fault } from '../../messages/fault.ts'
import { site } from '../../site.ts'
import type { Moment } from '../../stories/story.ts'
import { type FaultInText, textThat } from './fields.ts'

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?$/

/** What is wrong with a day or time; null where it is real. */
export function momentFault(text: string): FaultInText | null {
  const match = pattern.exec(text)
  if (!match) return { of: (subject) => fault('bad-date', { subject, text, meant: dayMeant(text) }) }
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

/** 20260304, 2026/3/4 and ２０２６年３月４日 are near enough to be meant as a day; null for what is not. */
function dayMeant(text: string): string | null {
  const match = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (!match) return null
  const [year = '', month = '', day = ''] = match.slice(1)
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return momentFault(written) === null ? written : null
}

const daysIn = (year: number, month: number): number =>
  month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Text that `momentFault` found real → moment. */
export function moment(text: string): Moment {
  const isDay = !text.includes('T')
  return { text, isDay, time: isDay ? midnight(text) : Date.parse(text) }
}

/** The last millisecond that a moment may mean: a day without a time counts to its end. */
export const lastInstant = ({ time, isDay }: Moment): number => (isDay ? time + 86_399_999 : time)

/** Midnight of a day in the site's time zone, in ms. */
function midnight(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`)
  return utc - offsetAt(utc - offsetAt(utc))
}

const zone = new Intl.DateTimeFormat('en-US', { timeZone: site.timeZone, timeZoneName: 'longOffset' })

/** How far the site's clocks are ahead of UTC at a moment, in ms. */
function offsetAt(time: number): number {
  const name = zone.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /([+-])(\d{2}):(\d{2})/.exec(name)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -minutes : minutes) * 60_000
}

/** A day, or a time with its zone. */
export const momentField = textThat(momentFault)

/** A day without a time. */
export const dayField = textThat(momentFault, (text) => {
  const meant = text.slice(0, 10)
  return text === meant ? null : { of: (subject) => fault('bad-date/too-exact', { subject, text, meant }) }
})
