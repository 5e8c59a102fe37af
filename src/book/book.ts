/** A month of stories in one language, as a book. */
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { lastChange } from '../seo/dates.ts'
import type { StoryPage } from '../seo/page.ts'
import { type Records, storyPage } from '../seo/story-page.ts'
import { site } from '../site.ts'
import type { Month } from '../stories/archive.ts'

export interface Book {
  readonly locale: Locale
  /** `2026-03` */
  readonly key: string
  /** `House Times, March 2026` */
  readonly title: string
  /** `March 2026` */
  readonly month: string
  /** Oldest first; at least one. */
  readonly chapters: readonly StoryPage[]
  /** Names, each once. */
  readonly authors: readonly string[]
  /** When the last of its stories changed, in ms since 1970. */
  readonly changed: number
}

/** Null where no story of the month is told in the language. */
export function bookOf({ key, year, month, stories }: Month, locale: Locale, records: Records): Book | null {
  const chapters = stories
    .toSorted((one, other) => one.published.time - other.published.time || one.number - other.number)
    .flatMap((story) => storyPage(story, locale, records) ?? [])
  if (chapters.length === 0) return null
  const say = words(locale)
  const name = say['month.title'](year, month)
  return {
    locale,
    key,
    title: say['book.title'](site.name[locale], name),
    month: name,
    chapters,
    authors: [...new Set(chapters.map(({ author }) => author.name[locale]))],
    changed: Math.max(...chapters.map(({ story, edition }) => lastChange(story, edition).time)),
  }
}
