/** Which day a moment falls on where the site lives: the one answer for pages, archive, search and checks. */
import { site } from '../site.ts'

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: site.timeZone, dateStyle: 'short' })
const zone = new Intl.DateTimeFormat('en', { timeZone: site.timeZone, timeZoneName: 'longOffset' })

/** Milliseconds since 1970 → `2026-03-03`. */
export const dayAt = (time: number): string => days.format(time)

/** Milliseconds since 1970 → `2026-03`. */
export const monthAt = (time: number): string => dayAt(time).slice(0, 7)

/** Milliseconds since 1970 → `2026`. */
export const yearAt = (time: number): string => dayAt(time).slice(0, 4)

/** Milliseconds since 1970 → `+09:00`; `Z` in Greenwich. */
export const offsetAt = (time: number): string =>
  zone
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.slice('GMT'.length) || 'Z'
