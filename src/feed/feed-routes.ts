/** Every feed of the site, in the shape that Astro's `getStaticPaths` returns. */

import { loadPeople, loadStories, loadTopics } from '../reading/library/load.ts'
import { site } from '../site.ts'
import { keyed } from '../stories/route-key.ts'
import { topicGroups } from '../stories/topic-list.ts'
import { isOn } from '../urls/is-on.ts'
import { type FeedFormat, feedPath } from '../urls/paths.ts'
import { type Channel, channel } from './channel.ts'
import { jsonFeed } from './json-feed.ts'
import { feedTypes } from './media-types.ts'
import { atom, rss } from './xml.ts'

export interface FeedView {
  readonly format: FeedFormat
  readonly channel: Channel
}

/**
 * Three formats of each language, and of each topic that has a page.
 * @param ending of the files: the development server finds them only if the route's own name ends so
 */
export async function feedRoutes(ending: '.xml' | '.json') {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  const ofTopics = topicGroups(stories, topics).map(({ topic }) => topic)
  return site.languages.flatMap((locale) =>
    [null, ...ofTopics].flatMap((topic) => {
      if (!isOn(feedPath(locale, 'rss', topic?.key))) return []
      const shared = channel({ stories, topics, people }, locale, topic)
      return formats.flatMap((format) => {
        const path = feedPath(locale, format, topic?.key)
        const props: FeedView = { format, channel: shared }
        return path.endsWith(ending)
          ? [keyed({ params: { feed: path.slice(1, -ending.length) }, props })]
          : []
      })
    }),
  )
}

const formats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[]

const writers = { rss, atom, json: jsonFeed } as const

export const feedResponse = ({ format, channel }: FeedView): Response =>
  new Response(writers[format](channel), {
    headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
  })
