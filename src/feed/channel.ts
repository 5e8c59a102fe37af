/** What a feed carries: the newest stories of a language, or of one topic in it. */

import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { lastChange } from '../seo/dates.ts'
import type { StoryPage } from '../seo/page.ts'
import { type Records, storyPage } from '../seo/story-page.ts'
import { site } from '../site.ts'
import type { Story, Topic } from '../stories/story.ts'
import { homePath, topicPath } from '../urls/paths.ts'

export interface Channel {
  readonly locale: Locale
  /** Null for all topics together. */
  readonly topic: Topic | null
  readonly title: string
  readonly description: string
  /** Path of the page that shows the same stories. */
  readonly path: string
  /** Newest first; those that exist in the feed's language. */
  readonly stories: readonly StoryPage[]
  /** When the newest of all changes was made, in ms since 1970; 0 where there is no story. */
  readonly updated: number
}

export interface FeedLibrary extends Records {
  /** Newest first. */
  readonly stories: readonly Story[]
}

/** Feed readers keep what they have seen, so the newest are enough. */
export const feedLength = 20

/** @param topic stories of this one alone; null for all */
export function channel(library: FeedLibrary, locale: Locale, topic: Topic | null): Channel {
  const stories = newest(library, locale, topic)
  return {
    locale,
    topic,
    title: channelTitle(locale, topic),
    description: topic?.description[locale] ?? site.description[locale],
    path: topic ? topicPath(locale, topic.key) : homePath(locale),
    stories,
    updated: Math.max(0, ...stories.map(({ story, edition }) => lastChange(story, edition).time)),
  }
}

export const channelTitle = (locale: Locale, topic: Topic | null): string =>
  topic ? words(locale)['feed.topic'](site.name[locale], topic.name[locale]) : site.name[locale]

function newest(library: FeedLibrary, locale: Locale, wanted: Topic | null): readonly StoryPage[] {
  const found: StoryPage[] = []
  for (const story of library.stories) {
    if (wanted && story.topic !== wanted.key) continue
    const page = storyPage(story, locale, library)
    if (page) found.push(page)
    if (found.length === feedLength) break
  }
  return found
}
