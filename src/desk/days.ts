/** Days and hours as the site's own clocks show them. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { site } from '../site.ts'
import { dayAt, withZone } from '../stories/day.ts'

const hourFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: site.timeZone, timeStyle: 'short' })

/** Milliseconds since 1970 → `07:00`. */
export const hourAt = (time: number): string => hourFormat.format(time)

/** In ms. */
const wholeDay = 86_400_000

/**
 * When readers see a story that is dated ahead: with the first daily build that its time does not come after.
 * @param time and result in ms since 1970
 * @param hour of that build on the site's clocks: `07:00`; null where there is none
 */
export function appearsAt(time: number, hour: string | null = site.publishes): number {
  if (hour === null) return time
  const day = dayAt(time)
  const sameDay = Date.parse(withZone(`${day}T${hour}`))
  return sameDay >= time ? sameDay : Date.parse(withZone(`${dayAfter(day, 1)}T${hour}`))
}

/** `2026-02-28`, 1 → `2026-03-01`. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * wholeDay).toISOString().slice(0, 10)

/** `2026-03-03` → `2026-03-03T07:00:00+09:00`: the hour at which the site publishes, as an author writes it. */
export const morningOf = (day: string): string => withZone(`${day}T${site.publishes ?? '07:00'}:00`)

const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const
const names: Readonly<Record<EditorLocale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  ja: new Intl.DateTimeFormat('ja-JP', options),
}

/** `2026-03-03` → `Tue, 3 Mar`, 3月3日(火). */
export const dayName = (day: string, locale: EditorLocale): string =>
  names[locale].format(Date.parse(`${day}T00:00:00Z`))
