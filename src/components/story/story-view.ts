import type { Locale } from '../../i18n/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../../story/load.ts'
import { neighbours } from '../../story/order.ts'
import { related } from '../../story/related.ts'
import type { Edition, Person, Story, Topic } from '../../story/story.ts'

/** All that one article page shows. */
export interface StoryView {
  readonly story: Story
  readonly edition: Edition
  readonly topic: Topic
  readonly topics: ReadonlyMap<string, Topic>
  readonly author: Person
  readonly related: readonly Story[]
  readonly previous: Story | null
  readonly next: Story | null
}

/** The article pages of one language, in the shape that Astro's `getStaticPaths` returns. */
export async function storyRoutes(locale: Locale) {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  return stories.flatMap((story) => {
    const edition = story.editions[locale]
    if (!edition) return []
    const props: StoryView = {
      story,
      edition,
      topic: known(topics, story.topic),
      topics,
      author: known(people, story.author),
      related: related(story, stories, locale),
      ...neighbours(story, stories, locale),
    }
    return [{ params: { slug: story.slug }, props }]
  })
}

/** The entry of a key that the check of content has already let through. */
function known<T>(entries: ReadonlyMap<string, T>, key: string): T {
  const entry = entries.get(key)
  if (entry === undefined)
    throw new Error(`A story names "${key}", which passed the check and does not exist`)
  return entry
}
