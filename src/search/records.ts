import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import type { Name, Story, Topic } from '../stories/story.ts'
import { mentionsIn } from './mentions.ts'
import type { SearchRecord } from './record.ts'
import { storyRecord, textsOf } from './story-record.ts'

export interface Searched {
  /** Published stories, oldest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly names: readonly Name[]
}

/** One record for each story that has an edition in the language. */
export const storyRecords = ({ stories, topics, names }: Searched, locale: Locale): SearchRecord[] =>
  stories.flatMap((story) => {
    const edition = story.editions[locale]
    const context = () => ({ topic: topicOf(story, topics), mentions: mentionsOf(story, names) })
    return edition ? [storyRecord(story, edition, context())] : []
  })

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
