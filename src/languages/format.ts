import { site } from '../site.ts'
import { language, words } from './languages.ts'
import { type Locale, locales } from './locales.ts'

/** One formatter for each language, made once. */
const inEach = <T>(make: (region: string, locale: Locale) => T) =>
  Object.fromEntries(
    locales.map((locale) => [locale, make(language(locale).dates.region, locale)]),
  ) as Readonly<Record<Locale, T>>

const zoned = (options: Intl.DateTimeFormatOptions) =>
  inEach((region) => new Intl.DateTimeFormat(region, { ...options, timeZone: site.timeZone }))

const date = { year: 'numeric', month: 'long', day: 'numeric' } as const
const day = zoned(date)
const shortDay = zoned({ ...date, month: 'short' })
const weekday = inEach(
  (region, locale) =>
    new Intl.DateTimeFormat(region, {
      ...date,
      weekday: language(locale).dates.weekday,
      timeZone: site.timeZone,
    }),
)

/** Milliseconds since 1970 → `3 March 2026`, 2026年3月3日. */
export const formatDay = (time: number, locale: Locale): string =>
  language(locale).dates.finished(day[locale].format(time))

/** `3 Mar 2026`, 2026年3月3日: for lists. */
export const formatShortDay = (time: number, locale: Locale): string =>
  language(locale).dates.finished(shortDay[locale].format(time))

/** `Tuesday 3 March 2026`, 2026年3月3日（火）: for the cover. */
export const formatWeekday = (time: number, locale: Locale): string =>
  language(locale).dates.finished(weekday[locale].format(time))

/** A day of a source, `YYYY-MM-DD`. Noon in Greenwich is the same day everywhere between −11 and +11. */
export const formatSourceDay = (text: string, locale: Locale): string =>
  formatShortDay(Date.parse(`${text}T12:00:00Z`), locale)

/** 7 → `007`: the number on a strip. */
export const digits = (number: number): string => String(number).padStart(3, '0')

/** 7 → `No. 007`, 第007話. */
export const nombre = (number: number, locale: Locale): string =>
  words(locale)['story.number'](digits(number))

/** The number for vertical margin copy: `No. 042`, 第四二話. */
export const marginNombre = (number: number, locale: Locale): string =>
  words(locale)['story.number'](language(locale).marginDigits(number))

const lists = inEach((region) => new Intl.ListFormat(region, { type: 'conjunction' }))

/** `X and Bluesky`, X、Bluesky、LINE: names in a sentence. */
export const formatList = (names: readonly string[], locale: Locale): string => lists[locale].format(names)
