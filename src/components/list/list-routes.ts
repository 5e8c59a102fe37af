/** The pages of every list in one language, in the shape that Astro's `getStaticPaths` returns. */
import type { Locale } from '../../languages/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../../reading/library/load.ts'
import { type Month, months } from '../../stories/archive.ts'
import { inPages, type PageOf } from '../../stories/paging.ts'
import { keyed } from '../../stories/route-key.ts'
import type { Person, Story, Topic } from '../../stories/story.ts'
import {
  byAuthor,
  type StorySoFar,
  storySoFar,
  type TopicSize,
  topicGroups,
} from '../../stories/topic-list.ts'

/** Stories on one page: small strips in rows and in columns, and strips in full. */
export const pageSize = { rows: 12, columns: 40, strips: 6 } as const

export interface TopicView {
  readonly locale: Locale
  readonly topic: Topic
  /** How it came to where it is, on the first page of a topic with more than one story. */
  readonly soFar: StorySoFar | null
  /** The other topics that have stories. */
  readonly others: readonly TopicSize[]
  readonly list: PageOf<Story>
}

/** What a timeline shows fills two pages of rows; what is older begins with the third. */
export const pagesInTimeline = 2

export async function topicRoutes(locale: Locale) {
  const [stories, topics] = await Promise.all([loadStories(), loadTopics()])
  const groups = topicGroups(stories, topics)
  const sizes = groups.map(({ topic, stories: { length } }): TopicSize => ({ topic, stories: { length } }))
  return groups.flatMap(({ topic, stories }) => {
    const others = sizes.filter((other) => other.topic !== topic)
    const soFar = stories.length > 1 ? storySoFar(stories, pagesInTimeline * pageSize.rows) : null
    return inPages(stories, pageSize.rows).map((list) =>
      keyed({
        params: { topic: topic.key, page: pageParam(list) },
        props: { locale, topic, soFar: list.page === 1 ? soFar : null, others, list } satisfies TopicView,
      }),
    )
  })
}

export interface MonthView {
  readonly locale: Locale
  readonly month: Month
  /** The next month that has stories; null for the newest. */
  readonly newer: Month | null
  /** The last month before that has stories; null for the oldest. */
  readonly older: Month | null
  readonly list: PageOf<Story>
  readonly topics: ReadonlyMap<string, Topic>
}

export async function monthRoutes(locale: Locale) {
  const [stories, topics] = await Promise.all([loadStories(), loadTopics()])
  const all = months(stories)
  return all.flatMap((month, index) =>
    inPages(month.stories, pageSize.columns).map((list) =>
      keyed({
        params: { month: month.key, page: pageParam(list) },
        props: {
          locale,
          month,
          newer: all[index - 1] ?? null,
          older: all[index + 1] ?? null,
          list,
          topics,
        } satisfies MonthView,
      }),
    ),
  )
}

export interface PersonView {
  readonly locale: Locale
  readonly person: Person
  readonly list: PageOf<Story>
  readonly topics: ReadonlyMap<string, Topic>
}

/** An author without a published story has no page. */
export async function personRoutes(locale: Locale) {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  const written = byAuthor(stories)
  return [...people.values()].flatMap((person) =>
    inPages(written.get(person.key) ?? [], pageSize.rows)
      .filter(({ total }) => total > 0)
      .map((list) =>
        keyed({
          params: { person: person.key, page: pageParam(list) },
          props: { locale, person, list, topics } satisfies PersonView,
        }),
      ),
  )
}

export interface StripsView {
  readonly locale: Locale
  readonly list: PageOf<Story>
}

export async function stripRoutes(locale: Locale) {
  return inPages(await loadStories(), pageSize.strips).map((list) =>
    keyed({ params: { page: pageParam(list) }, props: { locale, list } satisfies StripsView }),
  )
}

/** A rest parameter that is undefined leaves its part of the address out. */
const pageParam = ({ page }: PageOf<unknown>): string | undefined => (page === 1 ? undefined : String(page))
