import type { Locale } from '../../languages/locales.ts'
import { loadPeople, loadStories, loadTopics } from '../../reading/library/load.ts'
import type { StoryPage } from '../../seo/page.ts'
import { storyPage } from '../../seo/story-page.ts'
import { termPlaces } from '../../stories/glossary.ts'
import { type IndexPlaces, placesOf } from '../../stories/index-pages.ts'
import { neighbours } from '../../stories/order.ts'
import { related } from '../../stories/related.ts'
import { keyed } from '../../stories/route-key.ts'
import { publisherId, publisherPlaces } from '../../stories/sources.ts'
import type { Story, Topic } from '../../stories/story.ts'

/** All that one article page shows. */
export interface StoryView extends StoryPage {
  readonly terms: IndexPlaces
  /** On which page of the index of sources the publishers are that the edition cites. */
  readonly publishers: IndexPlaces
  readonly topics: ReadonlyMap<string, Topic>
  readonly related: readonly Story[]
  readonly previous: Story | null
  readonly next: Story | null
}

/** The article pages of one language, in the shape that Astro's `getStaticPaths` returns. */
export async function storyRoutes(locale: Locale) {
  const [stories, topics, people] = await Promise.all([loadStories(), loadTopics(), loadPeople()])
  const [terms, publishers] = [termPlaces(stories, locale), publisherPlaces(stories, locale)]
  return stories.flatMap((story) => {
    const page = storyPage(story, locale, { topics, people })
    if (!page) return []
    const { glossary, sources } = page.edition
    const ids = sources.map(({ publisher }) => publisherId(publisher))
    const props: StoryView = {
      ...page,
      terms: placesOf(
        terms,
        glossary.map(({ id }) => id),
      ),
      publishers: placesOf(publishers, ids),
      topics,
      related: related(story, stories, locale),
      ...neighbours(story, stories, locale),
    }
    return [keyed({ params: { slug: story.slug }, props })]
  })
}
