import { site } from '../site.ts'
import { offsetAt } from '../stories/day.ts'
import type { Edition, Moment, Story } from '../stories/story.ts'

/** ISO 8601 as the author wrote it: a day stays a day, a time keeps its zone. No hour is invented. */
export const isoDate = (moment: Moment): string => moment.text

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: site.timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** With its time and zone, as search engines ask for: a day begins at midnight in the site's own zone. */
export function isoTime({ text, time, isDay }: Moment): string {
  return isDay ? `${clock.format(time).replace(' ', 'T')}${offsetAt(time)}` : text
}

/** When this page last changed: published, revised or translated again, whichever came last. */
export const lastChange = ({ published, revised }: Story, { translated }: Edition): Moment =>
  [revised, translated].reduce<Moment>(
    (latest, moment) => (moment !== null && moment.time > latest.time ? moment : latest),
    published,
  )
