/** What a story points at outside itself: its topic, its author, other stories. */
import type { Problem } from '../problem.ts'
import type { ReadStory } from './folder.ts'
import type { OutsideReference } from './outside.ts'
import { suggest } from './read/did-you-mean.ts'
import type { Person, Story, Topic } from './story.ts'

interface World {
  /** Null where the list has problems of its own. */
  readonly topics: ReadonlyMap<string, Topic> | null
  readonly people: ReadonlyMap<string, Person> | null
  /** In ms since 1970. */
  readonly now: number
}

export function checkOutside(stories: readonly ReadStory[], { topics, people, now }: World): Problem[] {
  const known = new Map(stories.map((story) => [story.slug, story]))
  return stories.flatMap(({ outside, story }) => [
    ...checkKey(outside.topic, { known: topics, rule: 'unknown-topic', list: 'topics.yaml' }),
    ...checkKey(outside.author, { known: people, rule: 'unknown-author', list: 'people.yaml' }),
    ...outside.stories.flatMap((link) => checkStoryLink(link, { known, from: story, now })),
  ])
}

interface KeyList {
  readonly known: ReadonlyMap<string, unknown> | null
  readonly rule: string
  readonly list: string
}

function checkKey(reference: OutsideReference | null, { known, rule, list }: KeyList): Problem[] {
  if (reference === null || known === null || known.has(reference.target)) return []
  const { target, ...place } = reference
  return [
    {
      ...place,
      severity: 'error',
      rule,
      what: `"${target}" is not a key of ${list}.`,
      cure: suggest(target, [...known.keys()]) || `Add it to ${list}.`,
    },
  ]
}

interface Links {
  readonly known: ReadonlyMap<string, ReadStory>
  readonly from: Pick<Story, 'published'> | null
  readonly now: number
}

function checkStoryLink({ target, ...place }: OutsideReference, { known, from, now }: Links): Problem[] {
  const found = known.get(target)
  const at = { ...place, severity: 'error' } as const
  if (!found)
    return [
      {
        ...at,
        rule: 'unknown-story',
        what: `A link goes to story:${target}, which does not exist.`,
        cure: suggest(target, [...known.keys()]),
      },
    ]
  const isLive = from !== null && from.published.time <= now
  if (!isLive || found.story === null || found.story.published.time <= now) return []
  return [
    {
      ...at,
      rule: 'unpublished-story',
      what: `A link goes to story:${target}, which is scheduled for ${found.story.published.text}.`,
      cure: 'Take the link out until then, or publish that story first.',
    },
  ]
}
