import { site } from '../site.ts'
import type { Name, Story, Topic } from '../stories/story.ts'
import { isOn } from '../urls/is-on.ts'
import { glossaryPath } from '../urls/paths.ts'
import { mentionsIn } from './mentions.ts'
import type { SearchRecord } from './record.ts'
import type { StoryContext } from './story-record.ts'
import { storyRecord, textsOf } from './story-record.ts'
import { termRecords } from './term-records.ts'

export interface Searched {
  /** Published stories, oldest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly names: readonly Name[]
}

/** Everything that can be found: one record for each edition of each story, one for each term. */
export function searchRecords({ stories, topics, names }: Searched): SearchRecord[] {
  const contexts = new Map(
    stories.map((story): [Story, StoryContext] => [
      story,
      { topic: topicOf(story, topics), mentions: mentionsOf(story, names) },
    ]),
  )
  return site.languages.flatMap((locale) => [
    ...[...contexts].flatMap(([story, context]) => {
      const edition = story.editions[locale]
      return edition ? [storyRecord(story, edition, context)] : []
    }),
    ...(isOn(glossaryPath(locale)) ? termRecords(stories, locale) : []),
  ])
}

/** In any edition: a name that only the translation writes out finds both. */
function mentionsOf({ editions }: Story, names: readonly Name[]) {
  const texts = site.languages.flatMap((locale) => (editions[locale] ? [textsOf(editions[locale])] : []))
  return mentionsIn(names, {
    lead: texts.map(({ lead }) => lead).join('\n'),
    whole: texts.map(({ whole }) => whole).join('\n'),
  })
}

function topicOf({ slug, topic: key }: Story, topics: Searched['topics']): Topic {
  const topic = topics.get(key)
  if (!topic) throw new Error(`The story ${slug} has the topic ${key}, which does not exist`)
  return topic
}
