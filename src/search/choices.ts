/** What the search page offers besides its field. Asked once a page; each looks at every story once. */
import type { Locale } from '../languages/locales.ts'
import { yearAt } from '../stories/day.ts'
import type { Story, Topic } from '../stories/story.ts'

/** Years in which there is a story in a language, newest first. */
export const years = (stories: readonly Story[], locale: Locale): string[] =>
  [...new Set(inLanguage(stories, locale).map(({ published }) => yearAt(published.time)))]
    .toSorted()
    .toReversed()

/** Topics that have a story in a language, in their own order. */
export function usedTopics(
  stories: readonly Story[],
  topics: ReadonlyMap<string, Topic>,
  locale: Locale,
): Topic[] {
  const used = new Set(inLanguage(stories, locale).map(({ topic }) => topic))
  return [...topics.values()].filter(({ key }) => used.has(key))
}

/**
 * Words to try: the first term of each of the newest stories.
 * @param stories newest first
 */
export function suggestions(stories: readonly Story[], locale: Locale, most = 6): string[] {
  const terms = new Set<string>()
  for (const { editions } of stories) {
    const first = editions[locale]?.glossary[0]
    if (first && terms.size < most) terms.add(first.term)
  }
  return [...terms]
}

const inLanguage = (stories: readonly Story[], locale: Locale): Story[] =>
  stories.filter(({ editions }) => editions[locale])
