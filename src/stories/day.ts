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

/** Milliseconds since 1970 → `+09:00`; `Z` in Greenwich. Before there were zones a city had seconds, too, which no date can say. */
export const offsetAt = (time: number): string =>
  zone
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.slice('GMT'.length, 'GMT+09:00'.length) || 'Z'

/**
 * A time on the site's clocks, with its zone: `2026-03-03T07:00` → `2026-03-03T07:00+09:00`. From its second guess on,
 * the offset is that of the hour itself.
 */
export function withZone(clock: string): string {
  const guess = Date.parse(`${clock}${offsetAt(Date.parse(`${clock}Z`))}`)
  return `${clock}${offsetAt(guess)}`
}
