import type { Locale } from '../../languages/locales.ts'
import { termPlaces } from '../../stories/glossary.ts'
import { type IndexPlaces, placesOf } from '../../stories/index-pages.ts'
import { shownEdition } from '../../stories/shown-edition.ts'
import type { Edition, Story, Term, Topic } from '../../stories/story.ts'
import { type TopicGroup, topicGroups } from '../../stories/topic-list.ts'

/** All that the home page of one language shows. */
export interface HomeView {
  /** The newest story that can be read in this language; the newest of all while none can. */
  readonly lead: { readonly story: Story; readonly edition: Edition }
  /** The strips after the lead, newest first, whatever their language. */
  readonly recent: readonly Story[]
  /** Those after them. */
  readonly back: readonly Story[]
  /** Topics that have stories, in the order of `topics.yaml`. */
  readonly topics: readonly TopicGroup[]
  readonly terms: readonly Term[]
  /** On which page of the glossary they are. */
  readonly places: IndexPlaces
}

interface Material {
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly locale: Locale
}

/** @throws where there is no story */
export function homeView({ stories, topics, locale }: Material): HomeView {
  const story = stories.find((candidate) => candidate.editions[locale]) ?? stories[0]
  if (!story) throw new Error('A home page needs a published story')
  const others = stories.slice(0, shelf + backNumbers + 1).filter((other) => other !== story)
  const terms = recentTerms(stories, locale)
  return {
    lead: { story, edition: shownEdition(story, locale) },
    recent: others.slice(0, shelf),
    back: others.slice(shelf, shelf + backNumbers),
    topics: topicGroups(stories, topics),
    terms,
    places: placesOf(
      termPlaces(stories, locale),
      terms.map(({ id }) => id),
    ),
  }
}

const shelf = 4
const backNumbers = 8
const termsOfOne = 3
const termsOfAll = 6

/** The first terms of the newest stories, each word once. */
function recentTerms(stories: readonly Story[], locale: Locale): readonly Term[] {
  const found = new Map<string, Term>()
  for (const { editions } of stories) {
    const fresh = (editions[locale]?.glossary ?? []).filter((term) => !found.has(term.id))
    for (const term of fresh.slice(0, termsOfOne)) found.set(term.id, term)
    if (found.size >= termsOfAll) break
  }
  return [...found.values()].slice(0, termsOfAll)
}
