import { site } from '../site.ts'
import type { Locale, Localized } from './locales.ts'
import { words } from './words.ts'

/** British English, so that a date reads day, month, year. */
const region = { en: 'en-GB', ja: 'ja-JP' } as const satisfies Localized

const zoned = (options: Intl.DateTimeFormatOptions) => ({
  en: new Intl.DateTimeFormat(region.en, { ...options, timeZone: site.timeZone }),
  ja: new Intl.DateTimeFormat(region.ja, { ...options, timeZone: site.timeZone }),
})

const day = zoned({ year: 'numeric', month: 'long', day: 'numeric' })
const shortDay = zoned({ year: 'numeric', month: 'short', day: 'numeric' })
const weekday = {
  en: zoned({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }).en,
  ja: zoned({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).ja,
}

/** Milliseconds since 1970 → `3 March 2026`, 2026年3月3日. */
export const formatDay = (time: number, locale: Locale): string => day[locale].format(time)

/** `3 Mar 2026`, 2026年3月3日: for lists. */
export const formatShortDay = (time: number, locale: Locale): string => shortDay[locale].format(time)

/** `Tuesday 3 March 2026`, 2026年3月3日（火）: for the cover. Brackets are full-width in Japanese. */
export const formatWeekday = (time: number, locale: Locale): string =>
  weekday[locale].format(time).replace(/\((.)\)/, '（$1）')

/** A day of a source, `YYYY-MM-DD`. Noon in Greenwich is the same day everywhere between −11 and +11. */
export const formatSourceDay = (text: string, locale: Locale): string =>
  shortDay[locale].format(Date.parse(`${text}T12:00:00Z`))

/** 7 → `007`: the number on a strip. */
export const digits = (number: number): string => String(number).padStart(3, '0')

/** 7 → `No. 007`, 第007話. */
export const nombre = (number: number, locale: Locale): string =>
  words(locale)['story.number'](digits(number))

const kanji = new Intl.NumberFormat('ja-JP-u-nu-hanidec', { useGrouping: false })

/** The number for vertical margin copy: `No. 042`, 第四二話. */
export const marginNombre = (number: number, locale: Locale): string =>
  locale === 'ja' ? words('ja')['story.number'](kanji.format(number)) : nombre(number, locale)

const lists = {
  en: new Intl.ListFormat(region.en, { type: 'conjunction' }),
  ja: new Intl.ListFormat(region.ja, { type: 'conjunction' }),
}

/** `X and Bluesky`, X、Bluesky、LINE: names in a sentence. */
export const formatList = (names: readonly string[], locale: Locale): string => lists[locale].format(names)
