/** The pages of every list in one language, in the shape that Astro's `getStaticPaths` returns. */
import type { Locale } from '../../languages/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../../reading/library/load.ts'
import { type Month, months } from '../../stories/archive.ts'
import { inPages, type PageOf } from '../../stories/paging.ts'
import type { Person, Story } from '../../stories/story.ts'
import { byAuthor, type TopicGroup, topicGroups } from '../../stories/topic-list.ts'

/** Stories on one page: whole strips in rows, and small ones in columns. */
export const pageSize = { rows: 12, columns: 40 } as const

export interface TopicView {
  readonly locale: Locale
  readonly group: TopicGroup
  /** All topics that have stories, this one too. */
  readonly groups: readonly TopicGroup[]
  readonly list: PageOf<Story>
}

export async function topicRoutes(locale: Locale) {
  const [stories, topics] = await Promise.all([loadStories(), loadTopics()])
  const groups = topicGroups(stories, topics)
  return groups.flatMap((group) =>
    inPages(group.stories, pageSize.rows).map((list) => ({
      params: { topic: group.topic.key, page: pageParam(list) },
      props: { locale, group, groups, list } satisfies TopicView,
    })),
  )
}

export interface MonthView {
  readonly locale: Locale
  readonly month: Month
  /** The next month that has stories; null for the newest. */
  readonly newer: Month | null
  /** The last month before that has stories; null for the oldest. */
  readonly older: Month | null
  readonly list: PageOf<Story>
}

export async function monthRoutes(locale: Locale) {
  const all = months(await loadStories())
  return all.flatMap((month, index) =>
    inPages(month.stories, pageSize.columns).map((list) => ({
      params: { month: month.key, page: pageParam(list) },
      props: {
        locale,
        month,
        newer: all[index - 1] ?? null,
        older: all[index + 1] ?? null,
        list,
      } satisfies MonthView,
    })),
  )
}

export interface PersonView {
  readonly locale: Locale
  readonly person: Person
  readonly list: PageOf<Story>
}

/** An author without a published story has no page. */
export async function personRoutes(locale: Locale) {
  const [stories, people] = await Promise.all([loadStories(), loadPeople()])
  const written = byAuthor(stories)
  return [...people.values()].flatMap((person) =>
    inPages(written.get(person.key) ?? [], pageSize.rows)
      .filter(({ total }) => total > 0)
      .map((list) => ({
        params: { person: person.key, page: pageParam(list) },
        props: { locale, person, list } satisfies PersonView,
      })),
  )
}

/** A rest parameter that is undefined leaves its part of the address out. */
const pageParam = ({ page }: PageOf<unknown>): string | undefined => (page === 1 ? undefined : String(page))
