/** Lists of stories: archive, topics, authors, pages of a list. */
import { monthNames } from '../month-names.ts'

export const lists = {
  'topic.count': (stories: number) => (stories === 1 ? '1 strip' : `${stories} strips`),
  /** At the head of a list that has several pages: which places this page shows. */
  'list.places': (first: number, last: number, total: number) => `${first}–${last} of ${total} strips`,
  'list.here': (page: number) => `Page ${page}`,
  /** Title and description of the second page and those after it, for search engines. */
  'list.pageOf': (name: string, page: number) => `${name} (page ${page})`,
  'pager.label': 'Pages',
  'pager.page': (page: number) => `Page ${page}`,
  'pager.newer': 'Newer',
  'pager.older': 'Older',
  'pager.before': 'Previous page',
  'pager.after': 'Next page',
  'archive.label': 'All strips',
  'archive.title': 'Archive',
  'archive.lead': 'Every strip, month by month.',
  'archive.description': (stories: number) => `All ${stories} strips of the archive, month by month.`,
  'archive.year.title': (year: string) => year,
  'archive.months': 'Months before and after',
  'archive.newerMonth': (month: string) => `Next month: ${month}`,
  'archive.olderMonth': (month: string) => `Previous month: ${month}`,
  'archive.byTopic.title': 'By topic',
  /** `2026`, 3 → `March 2026`. */
  'month.title': (year: string, month: number) => `${monthNames[month - 1]} ${year}`,
  'month.name': (month: number) => `${monthNames[month - 1]}`,
  'month.lead': (month: string) => `Everything published in ${month}, newest first.`,
  'topics.label': 'By topic',
  'topics.count': (topics: number) => (topics === 1 ? '1 topic' : `${topics} topics`),
  'topics.title': 'Topics',
  'topics.lead': 'The subjects that keep coming back, each with its story so far.',
  'topics.newest': 'Newest:',
  'topics.others.title': 'Other topics',
  'topic.label': 'Topic',
  'topic.soFar.title': 'The story so far',
  'topic.earlier': (stories: number) => (stories === 1 ? '1 earlier strip' : `${stories} earlier strips`),
  'person.label': 'Author',
} as const
