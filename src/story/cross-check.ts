/** What a story points at outside itself: its topic, its author, other stories. */
import type { Problem } from '../problem.ts'
import type { OutsideReference, ReadStory } from './folder.ts'
import { suggest } from './read/did-you-mean.ts'
import type { Person, Story, Topic } from './story.ts'

interface World {
  readonly topics: ReadonlyMap<string, Topic>
  readonly people: ReadonlyMap<string, Person>
  /** In ms since 1970. */
  readonly now: number
}

export function checkOutside(stories: readonly ReadStory[], { topics, people, now }: World): Problem[] {
  const known = new Map(stories.map((story) => [story.slug, story]))
  return stories.flatMap(({ outside, story }) => [
    ...checkKey(outside.topic, { keys: [...topics.keys()], rule: 'unknown-topic', list: 'topics.yaml' }),
    ...checkKey(outside.author, { keys: [...people.keys()], rule: 'unknown-author', list: 'people.yaml' }),
    ...outside.stories.flatMap((link) => checkStoryLink(link, { known, from: story, now })),
  ])
}

interface KeyList {
  readonly keys: readonly string[]
  readonly rule: string
  readonly list: string
}

function checkKey(reference: OutsideReference | null, { keys, rule, list }: KeyList): Problem[] {
  // No keys at all: the list itself has problems, which are reported there.
  if (reference === null || keys.length === 0 || keys.includes(reference.target)) return []
  const { target, ...place } = reference
  return [
    {
      ...place,
      severity: 'error',
      rule,
      what: `"${target}" is not a key of ${list}.`,
      cure: suggest(target, keys),
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
