/** Days of what has happened that are still to come. */
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { dayAt } from '../../stories/day.ts'
import type { ReadStory } from '../folder.ts'
import type { Dated } from '../outside.ts'
import { lastInstant, moment, momentFault } from '../schema/moment.ts'

/**
 * Nothing is revised, translated, corrected or published by others after today; in a story that is scheduled, after
 * the day when it appears.
 * @param now in ms since 1970
 */
export function futureDates({ heads, outside }: ReadStory, now: number): Problem[] {
  const latest = Math.max(now, ...site.languages.map((locale) => appearance(heads[locale]?.published)))
  return outside.dates
    .filter(({ target }) => momentFault(target) === null && isLater(target, latest))
    .map((dated) => ahead(dated, latest))
}

/** In ms, as it was written: a mistake elsewhere in the file makes no day later. */
const appearance = (published: string | null | undefined): number =>
  published && momentFault(published) === null ? lastInstant(moment(published)) : Number.NEGATIVE_INFINITY

/** The furthest ahead that any clock on Earth is, in ms: a page elsewhere may bear tomorrow's date. */
const aheadOfAll = 14 * 3_600_000

function isLater(text: string, latest: number): boolean {
  const { isDay, time } = moment(text)
  if (!isDay) return time > latest
  return text > dayAt(latest) && Date.parse(`${text}T00:00:00Z`) - aheadOfAll > latest
}

const ahead = ({ target: date, path, ...place }: Dated, latest: number): Problem => ({
  ...place,
  severity: 'error',
  ...fault('date-in-future', { path, date, latest: dayAt(latest) }),
})
