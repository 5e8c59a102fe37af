/** Stories by topic and by author, each group with its newest story first. */
import type { Story, Topic } from './story.ts'

export interface TopicGroup {
  readonly topic: Topic
  /** Newest first. */
  readonly stories: readonly Story[]
}

/** A topic, and of its stories only how many there are. */
export interface TopicSize {
  readonly topic: Topic
  readonly stories: { readonly length: number }
}

/** Topics that have stories, in the order of `topics.yaml`. `stories`: newest first. */
export function topicGroups(
  stories: readonly Story[],
  topics: ReadonlyMap<string, Topic>,
): readonly TopicGroup[] {
  const groups = grouped(stories).topic
  return [...topics.values()].flatMap((topic) => {
    const ofTopic = groups.get(topic.key)
    return ofTopic === undefined ? [] : [{ topic, stories: ofTopic }]
  })
}

/** What each author wrote, by key. `stories`: newest first. */
export const byAuthor = (stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> =>
  grouped(stories).author

/** How a topic came to where it is. */
export interface StorySoFar {
  /** The newest of the topic, oldest first. */
  readonly stories: readonly Story[]
  /** How many came before them. */
  readonly earlier: number
}

/** At most `limit` stories. `stories` of one topic, newest first. */
export const storySoFar = (stories: readonly Story[], limit: number): StorySoFar => ({
  stories: stories.slice(0, limit).toReversed(),
  earlier: Math.max(0, stories.length - limit),
})

interface Groups {
  readonly topic: ReadonlyMap<string, readonly Story[]>
  readonly author: ReadonlyMap<string, readonly Story[]>
}

/** Every page of every topic asks for them, so they are made once for an archive. */
const collected = new WeakMap<readonly Story[], Groups>()

function grouped(stories: readonly Story[]): Groups {
  const known = collected.get(stories)
  if (known !== undefined) return known
  const groups = {
    topic: Map.groupBy(stories, ({ topic }) => topic),
    author: Map.groupBy(stories, ({ author }) => author),
  }
  collected.set(stories, groups)
  return groups
}
