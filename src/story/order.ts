import type { Locale } from '../i18n/locales.ts'
import type { Story } from './story.ts'

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
  let previous: Story | null = null
  let next: Story | null = null
  for (const other of stories) {
    if (other.editions[locale] === undefined) continue
    if (other.number < story.number && other.number > (previous?.number ?? 0)) previous = other
    if (other.number > story.number && other.number < (next?.number ?? Number.POSITIVE_INFINITY)) next = other
  }
  return { previous, next }
}

type Dated = Pick<Story, 'slug' | 'published'>

const byAge = (a: Dated, b: Dated): number =>
  a.published.time - b.published.time || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
