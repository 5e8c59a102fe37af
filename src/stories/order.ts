import type { Locale } from '../languages/locales.ts'
import type { Edition, Story } from './story.ts'

type Dated = Pick<Story, 'slug' | 'published'>

/** Oldest first; stories of the same moment by slug. */
export const byAge = (a: Dated, b: Dated): number =>
  a.published.time - b.published.time || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** Oldest first, each with its place in the archive from 1. Same moment: by slug. */
export const numbered = <T extends Pick<Story, 'slug' | 'published'>>(
  stories: readonly T[],
): readonly (T & Pick<Story, 'number'>)[] =>
  stories.toSorted(byAge).map((story, index) => ({ ...story, number: index + 1 }))

export interface Neighbours {
  /** The next older story. */
  readonly previous: Story | null
  /** The next newer story. */
  readonly next: Story | null
}

/** The stories before and after this one that can be read in a language. `stories` in any order. */
export function neighbours(story: Story, stories: readonly Story[], locale: Locale): Neighbours {
  const known = collected.get(stories) ?? new Map<Locale, ReadonlyMap<string, Neighbours>>()
  collected.set(stories, known)
  const inLanguage = known.get(locale) ?? allNeighbours(stories, locale)
  known.set(locale, inLanguage)
  return inLanguage.get(story.slug) ?? { previous: null, next: null }
}

export interface Onward {
  readonly rel: 'next' | 'prev'
  readonly story: Story
  readonly edition: Edition
}

/** Where a reader of a language goes on: to the next newer story; from the newest to the one before it. */
export function onwardFrom({ previous, next }: Neighbours, locale: Locale): Onward | null {
  const rel = next?.editions[locale] ? 'next' : 'prev'
  const story = rel === 'next' ? next : previous
  const edition = story?.editions[locale]
  return story && edition ? { rel, story, edition } : null
}

/** Every page of an archive asks for its own, so all of them are found in one walk. */
const collected = new WeakMap<readonly Story[], Map<Locale, ReadonlyMap<string, Neighbours>>>()

function allNeighbours(stories: readonly Story[], locale: Locale): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  const inOrder = stories.toSorted((a, b) => a.number - b.number)
  let last: Story | null = null
  for (const story of inOrder) {
    found.set(story.slug, { previous: last, next: null })
    if (story.editions[locale]) last = story
  }
  last = null
  for (const story of inOrder.toReversed()) {
    found.set(story.slug, { previous: found.get(story.slug)?.previous ?? null, next: last })
    if (story.editions[locale]) last = story
  }
  return found
}
