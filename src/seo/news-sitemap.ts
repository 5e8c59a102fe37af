/** What is news: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Story } from '../stories/story.ts'
import { storyPath } from '../urls/paths.ts'
import { isoDate } from './dates.ts'

export interface NewsEntry {
  readonly path: string
  /** Name of the site in the language of the story. */
  readonly publication: string
  readonly language: Locale
  /** As the author wrote it. */
  readonly date: string
  readonly title: string
}

const hour = 60 * 60 * 1000
/** After two days nothing is news. */
const newsAge = 48 * hour

/**
 * @param stories newest first
 * @param now ms since 1970
 */
export function newsEntries(stories: readonly Story[], now: number): readonly NewsEntry[] {
  return stories
    .filter(({ published }) => published.time <= now && now - published.time <= newsAge)
    .flatMap((story) =>
      site.languages.flatMap((locale) => {
        const edition = story.editions[locale]
        if (!edition) return []
        return [
          {
            path: storyPath(locale, story.slug),
            publication: site.name[locale],
            language: locale,
            date: isoDate(story.published),
            title: edition.title,
          },
        ]
      }),
    )
}
