import { locales } from '../i18n/locales.ts'
import type { Story, Topic } from '../story/story.ts'
import type { SearchRecord } from './record.ts'
import { storyRecord } from './story-record.ts'
import { termRecords } from './term-records.ts'

export interface Searched {
  /** Published stories, oldest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
}

/** Everything that can be found: one record for each edition of each story, one for each term. */
export const searchRecords = ({ stories, topics }: Searched): SearchRecord[] =>
  locales.flatMap((locale) => [
    ...stories.flatMap((story) => {
      const edition = story.editions[locale]
      return edition ? [storyRecord(story, edition, topicOf(story, topics))] : []
    }),
    ...termRecords(stories, locale),
  ])

function topicOf({ slug, topic: key }: Story, topics: Searched['topics']): Topic {
  const topic = topics.get(key)
  if (!topic) throw new Error(`The story ${slug} has the topic ${key}, which does not exist`)
  return topic
}
