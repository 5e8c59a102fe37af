import type { Locale } from '../languages/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../reading/library/load.ts'
import { keyed } from '../stories/route-key.ts'
import { storyPage } from './story-page.ts'

/** What is made of each story beside its page, in the shape that Astro's `getStaticPaths` returns. */
export async function editionRoutes(locale: Locale) {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  return stories.flatMap((story) => {
    const props = storyPage(story, locale, { topics, people })
    return props ? [keyed({ params: { slug: story.slug }, props })] : []
  })
}
