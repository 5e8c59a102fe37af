import type { Locale } from '../languages/locales.ts'
import type { Person, Story, Topic } from '../stories/story.ts'
import type { StoryPage } from './page.ts'

/** Where the records lie that stories name. */
export interface Records {
  readonly topics: ReadonlyMap<string, Topic>
  readonly people: ReadonlyMap<string, Person>
}

/**
 * A story in one language with the records it names; null where it has no such edition.
 * @throws where a record does not exist, which the check of content lets nothing pass without
 */
export function storyPage(story: Story, locale: Locale, { topics, people }: Records): StoryPage | null {
  const edition = story.editions[locale]
  if (!edition) return null
  const topic = topics.get(story.topic)
  const author = people.get(story.author)
  if (!topic || !author) throw new Error(`${story.slug} names a topic or an author that does not exist`)
  return { story, edition, topic, author }
}
