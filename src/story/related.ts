/**
 * Which stories to read after this one. Points: a link from one to the other, or from both
 * to a third, 4; the same topic 3; each glossary term in common 2; each publisher cited by both 1. A story without a point is not related, however near its date.
 */
import type { Locale } from '../i18n/locales.ts'
import type { Story } from './story.ts'

/** At most three, the best first: what can be read in `locale`, then points, then the nearest date. */
export function related(story: Story, stories: readonly Story[], locale: Locale): readonly Story[] {
  const best: Candidate[] = []
  for (const [other, points] of pointsFor(story, stories)) {
    const isReadable = other.editions[locale] !== undefined
    const distance = Math.abs(other.published.time - story.published.time)
    const candidate = { story: other, isReadable, points, distance }
    const place = best.findIndex((better) => compare(candidate, better) < 0)
    best.splice(place === -1 ? best.length : place, 0, candidate)
    best.length = Math.min(best.length, limit)
  }
  return best.map((candidate) => candidate.story)
}

const limit = 3

interface Candidate {
  readonly story: Story
  readonly isReadable: boolean
  readonly points: number
  /** Milliseconds between the two stories. */
  readonly distance: number
}

const compare = (a: Candidate, b: Candidate): number =>
  Number(b.isReadable) - Number(a.isReadable) ||
  b.points - a.points ||
  a.distance - b.distance ||
  (a.story.slug < b.story.slug ? -1 : 1)

function pointsFor(story: Story, stories: readonly Story[]): ReadonlyMap<Story, number> {
  const points = new Map<Story, number>()
  const holders = holdersIn(stories)
  for (const [trait, weight] of traits(story))
    for (const other of holders.get(trait) ?? [])
      if (other.slug !== story.slug) points.set(other, (points.get(other) ?? 0) + weight)
  return points
}

/** What two stories can have in common, and the points it gives. The original has all of it. */
function traits(story: Story): ReadonlyMap<string, number> {
  const { glossary = [], sources = [] } = story.editions[story.original] ?? {}
  return new Map([
    ...[story.slug, ...story.links].map((slug) => [`story ${slug}`, 4] as const),
    [`topic ${story.topic}`, 3],
    ...glossary.map(({ id }) => [`term ${id}`, 2] as const),
    ...sources.map(({ publisher }) => [`publisher ${publisher}`, 1] as const),
  ])
}

type Holders = ReadonlyMap<string, readonly Story[]>

/** An archive is searched once for every story in it, so who shares what is collected once. */
const collected = new WeakMap<readonly Story[], Holders>()

function holdersIn(stories: readonly Story[]): Holders {
  const earlier = collected.get(stories)
  if (earlier !== undefined) return earlier
  const pairs = stories.flatMap((story) => [...traits(story).keys()].map((trait) => ({ trait, story })))
  const groups = Map.groupBy(pairs, ({ trait }) => trait)
  const holders = new Map([...groups].map(([trait, group]) => [trait, group.map(({ story }) => story)]))
  collected.set(stories, holders)
  return holders
}
