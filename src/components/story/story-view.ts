import type { Locale } from '../../languages/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../../reading/library/load.ts'
import type { StoryPage } from '../../seo/page.ts'
import { storyPage } from '../../seo/story-page.ts'
import { neighbours } from '../../stories/order.ts'
import { related } from '../../stories/related.ts'
import { keyed } from '../../stories/route-key.ts'
import type { Story, Topic } from '../../stories/story.ts'

/** All that one article page shows. */
export interface StoryView extends StoryPage {
  readonly topics: ReadonlyMap<string, Topic>
  readonly related: readonly Story[]
  readonly previous: Story | null
  readonly next: Story | null
}

/** The article pages of one language, in the shape that Astro's `getStaticPaths` returns. */
export async function storyRoutes(locale: Locale) {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  return stories.flatMap((story) => {
    const page = storyPage(story, locale, { topics, people })
    if (!page) return []
    const props: StoryView = {
      ...page,
      topics,
      related: related(story, stories, locale),
      ...neighbours(story, stories, locale),
    }
    return [keyed({ params: { slug: story.slug }, props })]
  })
}
