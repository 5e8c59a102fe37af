/** Stories by month and year, as days are counted where the site lives. */
import { monthAt } from './day.ts'
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
  const groups = Map.groupBy(stories, ({ published }) => monthAt(published.time))
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

const collected = new WeakMap<readonly Story[], readonly Month[]>()
