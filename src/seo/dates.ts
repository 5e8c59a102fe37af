import type { Edition, Moment, Story } from '../story/story.ts'

/** ISO 8601 as the author wrote it: a day stays a day, a time keeps its zone. No hour is invented. */
export const isoDate = (moment: Moment): string => moment.text

/** When this page last changed: published, revised or translated anew, whichever came last. */
export const lastChange = ({ published, revised }: Story, { translated }: Edition): Moment =>
  [revised, translated].reduce<Moment>(
    (latest, moment) => (moment !== null && moment.time > latest.time ? moment : latest),
    published,
  )
