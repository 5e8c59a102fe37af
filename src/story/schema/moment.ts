/** Days and times as authors write them: the raw text decides, since YAML would turn 2026-02-30 into 2 March. */
import { z } from 'zod'
import { site } from '../../site.ts'
import type { Moment } from '../story.ts'
import { type Fault, fault } from './fields.ts'

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?$/

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** What is wrong with a day or time; null where it is real. */
export function momentFault(text: string): Fault | null {
  const match = pattern.exec(text)
  if (!match)
    return {
      rule: 'bad-date',
      what: `is "${text}", which is neither a day nor a time with its zone.`,
      cure: dayMeant(text) ?? 'Write 2026-03-03, or 2026-03-03T09:00:00+09:00.',
    }
  const [year = 0, month = 0, day = 0, ...time] = match.slice(1).map((part) => Number(part ?? 0))
  const length = daysIn(year, month)
  if (length === 0 || !day || day > length) return unrealDay(text, { year, month, length })
  const cure = timeCure(time)
  return cure === null ? null : { rule: 'bad-date', what: `is ${text}, which is not a time.`, cure }
}

/** @param time hours, minutes and seconds, then hours and minutes of the zone */
function timeCure(time: readonly number[]): string | null {
  const [hour = 0, minute = 0, second = 0, zoneHours = 0, zoneMinutes = 0] = time
  if (hour > 23 || minute > 59 || second > 59)
    return 'Hours run from 00 to 23, minutes and seconds from 00 to 59.'
  if (zoneHours * 60 + zoneMinutes > 14 * 60 || zoneMinutes > 59)
    return 'Zones run from -14:00 to +14:00; that of Japan is +09:00.'
  return null
}

/** 20260304, 2026/3/4 and ２０２６年３月４日 are near enough to be meant as a day. */
function dayMeant(text: string): string | null {
  const match = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (!match) return null
  const [year = '', month = '', day = ''] = match.slice(1)
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return momentFault(written) === null ? `Write ${written}.` : null
}

interface Month {
  readonly year: number
  readonly month: number
  readonly length: number
}

function unrealDay(text: string, { year, month, length }: Month): Fault {
  const what = `is ${text}, which is not a day.`
  if (length === 0) return { rule: 'bad-date', what, cure: 'Months run from 01 to 12.' }
  const twoDigits = String(month).padStart(2, '0')
  return {
    rule: 'bad-date',
    what,
    cure: `${monthNames[month - 1]} ${year} ends on the ${length}th. Write a real day, such as ${year}-${twoDigits}-02.`.replace(
      '31th',
      '31st',
    ),
  }
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
export const momentField = z.string().check((context) => {
  const wrong = momentFault(context.value)
  if (wrong) fault(context, wrong)
})

/** A day without a time. */
export const dayField = z.string().check((context) => {
  const wrong = momentFault(context.value)
  if (wrong) fault(context, wrong)
  else if (context.value.includes('T'))
    fault(context, {
      rule: 'bad-date',
      what: `is ${context.value}, where a day is enough.`,
      cure: `Write ${context.value.slice(0, 10)}.`,
    })
})
