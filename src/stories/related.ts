/**
 * Which stories to read after this one. Points: a link from one to the other, or from both
 * to a third, 4; the same topic 3; each glossary term in common 2; each publisher cited by both 1. A story without a
 * point is not related, however near its date. Of those who share something with very many, only the nearest are asked.
 */
import type { Locale } from '../languages/locales.ts'
import { byAge } from './order.ts'
import type { Story } from './story.ts'

/** At most three, the best first: what can be read in `locale`, then points, then the nearest date. */
export function related(story: Story, stories: readonly Story[], locale: Locale): readonly Story[] {
  const index = indexOf(stories)
  const traits = index.traits.get(story.slug) ?? traitsOf(story)
  return candidates(story, traits, index)
    .map(
      (other): RelatedStory => ({
        story: other,
        isReadable: other.editions[locale] !== undefined,
        points: pointsOf(traits, index.traits.get(other.slug) ?? traits),
        distance: Math.abs(other.published.time - story.published.time),
      }),
    )
    .toSorted(compare)
    .slice(0, limit)
    .map((candidate) => candidate.story)
}

const limit = 3

/** Who is asked on either side of a story, of those who share one thing with it. */
const nearest = 16

interface RelatedStory {
  readonly story: Story
  readonly isReadable: boolean
  readonly points: number
  /** Milliseconds between the two stories. */
  readonly distance: number
}

const compare = (a: RelatedStory, b: RelatedStory): number =>
  Number(b.isReadable) - Number(a.isReadable) ||
  b.points - a.points ||
  a.distance - b.distance ||
  (a.story.slug < b.story.slug ? -1 : 1)

/** What two stories can have in common, and the points it gives. */
type Traits = ReadonlyMap<string, number>

interface Index {
  readonly traits: ReadonlyMap<string, Traits>
  /** Who has a trait, oldest first. */
  readonly holders: ReadonlyMap<string, readonly Story[]>
}

/** An archive is searched once for every story in it, so who shares what is collected once. */
const collected = new WeakMap<readonly Story[], Index>()

function indexOf(stories: readonly Story[]): Index {
  const known = collected.get(stories)
  if (known !== undefined) return known
  const traits = new Map(stories.map((story) => [story.slug, traitsOf(story)]))
  const holders = new Map<string, Story[]>()
  for (const story of stories.toSorted(byAge))
    for (const trait of traits.get(story.slug)?.keys() ?? []) {
      const those = holders.get(trait)
      if (those) those.push(story)
      else holders.set(trait, [story])
    }
  const index = { traits, holders }
  collected.set(stories, index)
  return index
}

/** The original has all of it. */
function traitsOf(story: Story): Traits {
  const { glossary = [], sources = [] } = story.editions[story.original] ?? {}
  return new Map([
    ...[story.slug, ...story.links].map((slug) => [`story ${slug}`, 4] as const),
    [`topic ${story.topic}`, 3],
    ...glossary.map(({ id }) => [`term ${id}`, 2] as const),
    ...sources.map(({ publisher }) => [`publisher ${publisher}`, 1] as const),
  ])
}

function candidates(story: Story, traits: Traits, { holders }: Index): readonly Story[] {
  const found = new Map<string, Story>()
  for (const trait of traits.keys())
    for (const other of around(story, holders.get(trait) ?? []))
      if (other.slug !== story.slug) found.set(other.slug, other)
  return [...found.values()]
}

/** The nearest before and after a story. `holders`: oldest first. */
function around(story: Story, holders: readonly Story[]): readonly Story[] {
  const place = placeOf(story, holders)
  return holders.slice(Math.max(0, place - nearest), place + nearest + 1)
}

/** How many holders are older, found by halving. */
function placeOf(story: Story, holders: readonly Story[]): number {
  let [from, to] = [0, holders.length]
  while (from < to) {
    const half = Math.floor((from + to) / 2)
    const other = holders[half]
    if (other && byAge(other, story) < 0) from = half + 1
    else to = half
  }
  return from
}

function pointsOf(traits: Traits, theirs: Traits): number {
  let points = 0
  for (const [trait, weight] of traits) if (theirs.has(trait)) points += weight
  return points
}
