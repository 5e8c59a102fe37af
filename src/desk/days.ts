/** Days and hours as the site's own clocks show them. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { site } from '../site.ts'
import { offsetAt } from '../stories/day.ts'

const hourFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: site.timeZone, timeStyle: 'short' })

/** Milliseconds since 1970 → `07:00`. */
export const hourAt = (time: number): string => hourFormat.format(time)

/** In ms. */
const wholeDay = 86_400_000

/**
 * When readers see a story that is dated ahead: at the first daily build that its time does not come after.
 * @param time and result in ms since 1970
 * @param build of every day, in UTC: `22:05`
 */
export function appearsAt(time: number, build: string | null = site.dailyBuild): number {
  if (build === null) return time
  const sameDay = Date.parse(`${new Date(time).toISOString().slice(0, 10)}T${build}Z`)
  return sameDay >= time ? sameDay : sameDay + wholeDay
}

/** `2026-02-28`, 1 → `2026-03-01`. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * wholeDay).toISOString().slice(0, 10)

/** `2026-03-03` → `2026-03-03T07:00:00+09:00`: an hour as an author writes it, with the zone of the site. */
export const morningOf = (day: string): string => `${day}T07:00:00${offsetAt(Date.parse(`${day}T07:00:00Z`))}`

const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const
const names: Readonly<Record<EditorLocale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  ja: new Intl.DateTimeFormat('ja-JP', options),
}

/** `2026-03-03` → `Tue, 3 Mar`, 3月3日(火). */
export const dayName = (day: string, locale: EditorLocale): string =>
  names[locale].format(Date.parse(`${day}T00:00:00Z`))
