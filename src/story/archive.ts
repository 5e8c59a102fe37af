/** Stories by month and year, as days are counted where the site lives. */
import { site } from '../site.ts'
import type { Story } from './story.ts'

export interface Month {
  /** `YYYY-MM`. */
  readonly key: string
  /** `YYYY`. */
  readonly year: string
  /** 1 to 12. */
  readonly month: number
  /** Newest first. */
  readonly stories: readonly Story[]
}

export interface Year {
  /** `YYYY`. */
  readonly year: string
  /** Newest first; a month without a story is left out. */
  readonly months: readonly Month[]
  /** Stories of the whole year. */
  readonly total: number
}

/** Months with stories, the newest first. `stories`: newest first. */
export function months(stories: readonly Story[]): readonly Month[] {
  const known = collected.get(stories)
  if (known !== undefined) return known
  const groups = Map.groupBy(stories, ({ published }) => monthOf(published.time))
  const found = [...groups].map(([key, inMonth]) => {
    const [year = '', month = ''] = key.split('-')
    return { key, year, month: Number(month), stories: inMonth }
  })
  collected.set(stories, found)
  return found
}

/** Years with stories, the newest first. `stories`: newest first. */
export const years = (stories: readonly Story[]): readonly Year[] =>
  [...Map.groupBy(months(stories), ({ year }) => year)].map(([year, inYear]) => ({
    year,
    months: inYear,
    total: inYear.reduce((sum, month) => sum + month.stories.length, 0),
  }))

/** Milliseconds since 1970 → `YYYY-MM` in the site's time zone. */
export function monthOf(time: number): string {
  const parts = new Map(calendar.formatToParts(time).map(({ type, value }) => [type, value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}`
}

const calendar = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  timeZone: site.timeZone,
})

const collected = new WeakMap<readonly Story[], readonly Month[]>()
