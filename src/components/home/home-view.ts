import type { Locale } from '../../i18n/locales.ts'
import type { Edition, Story, Term, Topic } from '../../story/story.ts'

/** All that the home page of one language shows. */
export interface HomeView {
  /** The newest story that can be read in this language. */
  readonly lead: { readonly story: Story; readonly edition: Edition }
  /** Every other story, newest first, whatever its language. */
  readonly others: readonly Story[]
  /** Topics that have stories, in the order of `topics.yaml`. */
  readonly topics: readonly TopicGroup[]
  readonly terms: readonly UsedTerm[]
}

export interface TopicGroup {
  readonly topic: Topic
  /** Newest first. */
  readonly stories: readonly Story[]
}

export interface UsedTerm extends Term {
  /** Where it is explained. */
  readonly slug: string
}

interface Material {
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly locale: Locale
}

/** @throws where no story can be read in this language */
export function homeView({ stories, topics, locale }: Material): HomeView {
  const story = stories.find((candidate) => candidate.editions[locale])
  const edition = story?.editions[locale]
  if (!story || !edition) throw new Error(`No published story has an edition in "${locale}"`)
  return {
    lead: { story, edition },
    others: stories.filter((other) => other !== story),
    topics: [...topics.values()]
      .map((topic) => ({ topic, stories: stories.filter((candidate) => candidate.topic === topic.key) }))
      .filter((group) => group.stories.length > 0),
    terms: recentTerms(stories, locale),
  }
}

const termsOfOne = 3
const termsOfAll = 6

/** The first terms of the newest stories, each word once. */
function recentTerms(stories: readonly Story[], locale: Locale): readonly UsedTerm[] {
  const found = new Map<string, UsedTerm>()
  for (const { slug, editions } of stories) {
    const fresh = (editions[locale]?.glossary ?? []).filter((term) => !found.has(term.id))
    for (const term of fresh.slice(0, termsOfOne)) found.set(term.id, { ...term, slug })
    if (found.size >= termsOfAll) break
  }
  return [...found.values()].slice(0, termsOfAll)
}
