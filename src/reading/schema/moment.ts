/** Days and times as authors write them: the raw text decides, since YAML would turn 2026-02-30 into 2 March. */
import { z } from 'zod'
import { monthNames } from '../../languages/en/month-names.ts'
import type { Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import { site } from '../../site.ts'
import type { Moment } from '../../stories/story.ts'
import { tellNow as fault } from './fields.ts'

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?$/

/** What is wrong with a day or time; null where it is real. */
export function momentFault(text: string): Fault | null {
  const match = pattern.exec(text)
  if (!match)
    return {
      rule: 'bad-date',
      what: {
        en: `is "${text}", which is neither a day nor a time with its zone.`,
        ja: `が「${text}」で、日付でも、時差つきの時刻でもありません。`,
      },
      cure: dayMeant(text) ?? {
        en: 'Write 2026-03-03, or 2026-03-03T07:00:00+09:00.',
        ja: '2026-03-03、または 2026-03-03T07:00:00+09:00 のように書いてください。',
      },
    }
  const [year = 0, month = 0, day = 0, ...time] = match.slice(1).map((part) => Number(part ?? 0))
  const length = daysIn(year, month)
  if (length === 0 || !day || day > length) return unrealDay(text, { year, month, length })
  const cure = timeCure(time)
  const what = {
    en: `is ${text}, which is not a time.`,
    ja: `が ${text} ですが、そのような時刻はありません。`,
  }
  return cure === null ? null : { rule: 'bad-date', what, cure }
}

/** @param time hours, minutes and seconds, then hours and minutes of the zone */
function timeCure(time: readonly number[]): Localized | null {
  const [hour = 0, minute = 0, second = 0, zoneHours = 0, zoneMinutes = 0] = time
  if (hour > 23 || minute > 59 || second > 59)
    return {
      en: 'Hours run from 00 to 23, minutes and seconds from 00 to 59.',
      ja: '時は00から23まで、分と秒は00から59までで書いてください。',
    }
  if (zoneHours * 60 + zoneMinutes > 14 * 60 || zoneMinutes > 59)
    return {
      en: 'Zones run from -14:00 to +14:00; that of Japan is +09:00.',
      ja: '時差は-14:00から+14:00までで書いてください。日本は+09:00です。',
    }
  return null
}

/** 20260304, 2026/3/4 and ２０２６年３月４日 are near enough to be meant as a day. */
function dayMeant(text: string): Localized | null {
  const match = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?$/.exec(text.normalize('NFKC').trim())
  if (!match) return null
  const [year = '', month = '', day = ''] = match.slice(1)
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return momentFault(written) === null
    ? { en: `Write ${written}.`, ja: `${written} と書いてください。` }
    : null
}

interface Month {
  readonly year: number
  readonly month: number
  readonly length: number
}

function unrealDay(text: string, { year, month, length }: Month): Fault {
  const what = {
    en: `is ${text}, which is not a day.`,
    ja: `が ${text} ですが、そのような日付はありません。`,
  }
  if (length === 0)
    return {
      rule: 'bad-date',
      what,
      cure: { en: 'Months run from 01 to 12.', ja: '月は01から12までで書いてください。' },
    }
  const twoDigits = String(month).padStart(2, '0')
  return {
    rule: 'bad-date',
    what,
    cure: {
      en: `${monthNames[month - 1]} ${year} ends on the ${length}${length === 31 ? 'st' : 'th'}. Write a real day, such as ${year}-${twoDigits}-02.`,
      ja: `${year}年${month}月は${length}日までです。${year}-${twoDigits}-02 のように、実際にある日付を書いてください。`,
    },
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
      what: {
        en: `is ${context.value}, where a day is enough.`,
        ja: `が ${context.value} ですが、ここは日付だけで足ります。`,
      },
      cure: {
        en: `Write ${context.value.slice(0, 10)}.`,
        ja: `${context.value.slice(0, 10)} と書いてください。`,
      },
    })
})
