/** Stories as `npm run status` tells of them; with `--json` as they are here. */
import type { Localized } from '../languages/locales.ts'
import { errorsIn } from '../problem.ts'
import { inEachLanguage, site } from '../site.ts'
import { dayAt } from '../stories/day.ts'
import type { Moment } from '../stories/story.ts'
import { balloonsOf } from './comic-cost.ts'
import { appearsAt, dayAfter, hourAt } from './days.ts'
import type { DeskEdition, DeskStory } from './desk-stories.ts'

/** Stable: what is here keeps its name and meaning as long as `version` is 1. */
export interface StatusReport {
  readonly version: 1
  /** IANA name of the zone of all days and hours. */
  readonly timeZone: string
  /** Drafts on top, then newest first. */
  readonly stories: readonly StatusRow[]
  /** Hour at which scheduled stories appear: `07:00`; null where nothing builds the site each day. */
  readonly publishes: string | null
  /** Today and the six days after it, also those on which nothing is to be published. */
  readonly week: readonly StatusDay[]
}

export interface StatusRow {
  readonly slug: string
  readonly state: DeskStory['state']
  readonly editions: Localized<StatusEdition | null>
  /** `2026-03-03`; null where it cannot be read. */
  readonly published: string | null
  readonly revised: string | null
  /** Null where nothing was translated. */
  readonly translated: string | null
  /** Bytes of the original's four panels, gzipped; null where they are not drawn yet, or not by us. */
  readonly comicBytes: number | null
  /** Null where mistakes hide the comic. */
  readonly balloons: number | null
  readonly errors: number
  readonly warnings: number
}

export interface StatusEdition extends Omit<DeskEdition, 'translated'> {
  readonly translated: string | null
}

export interface StatusDay {
  /** `2026-03-03` */
  readonly day: string
  readonly stories: readonly {
    readonly slug: string
    readonly state: DeskStory['state']
    /** When readers see it: `07:00` */
    readonly hour: string
  }[]
}

export interface StatusFacts {
  /** In ms since 1970. */
  readonly now: number
  /** What comics cost, by slug. */
  readonly costs: ReadonlyMap<string, number | null>
}

export const statusReport = (stories: readonly DeskStory[], { now, costs }: StatusFacts): StatusReport => ({
  version: 1,
  timeZone: site.timeZone,
  stories: stories.map((story) => statusRow(story, costs.get(story.slug) ?? null)),
  publishes: site.publishes,
  week: weekOf(stories, now),
})

function statusRow(story: DeskStory, comicBytes: number | null): StatusRow {
  const { slug, state, editions, published, revised, problems } = story
  const errors = errorsIn(problems).length
  return {
    slug,
    state,
    editions: inEachLanguage((locale) => statusEdition(editions[locale])),
    published: dayOf(published),
    revised: dayOf(revised),
    translated: dayOf(site.languages.map((locale) => editions[locale]?.translated).find(Boolean) ?? null),
    comicBytes,
    balloons: story.story ? balloonsOf(story.story) : null,
    errors,
    warnings: problems.length - errors,
  }
}

const statusEdition = (edition: DeskEdition | null): StatusEdition | null =>
  edition && { ...edition, translated: dayOf(edition.translated) }

/** A day without a time is that day everywhere. */
const dayOf = (moment: Moment | null): string | null =>
  moment && (moment.isDay ? moment.text : dayAt(moment.time))

/** What is dated from now on; drafts and broken stories too, since somebody has to see to them. */
function weekOf(stories: readonly DeskStory[], now: number): StatusDay[] {
  const coming = stories
    .flatMap(({ slug, state, published }) =>
      published && published.time > now ? [{ slug, state, time: published.time }] : [],
    )
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, ...story }) => ({ ...story, time: appearsAt(time) }))
  const byDay = Map.groupBy(coming, ({ time }) => dayAt(time))
  return Array.from({ length: 7 }, (_, index) => dayAfter(dayAt(now), index)).map((day) => ({
    day,
    stories: (byDay.get(day) ?? []).map(({ slug, state, time }) => ({ slug, state, hour: hourAt(time) })),
  }))
}
