/** What a story points at outside itself: its topic, its author, other stories. */
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import type { Person, Story, Topic } from '../../stories/story.ts'
import { anchorChoice, anchorsOfPage } from '../body/anchors.ts'
import type { ReadStory } from '../folder.ts'
import type { OutsideReference } from '../outside.ts'
import { choice } from '../text/did-you-mean.ts'
import { localeOfFile } from '../text/line-joins.ts'
import { readyStory } from './drafts.ts'
import { futureDates } from './future-dates.ts'

interface World {
  /** Null where the list has problems of its own. */
  readonly topics: ReadonlyMap<string, Topic> | null
  readonly people: ReadonlyMap<string, Person> | null
  /** In ms since 1970. */
  readonly now: number
}

export function checkOutside(stories: readonly ReadStory[], { topics, people, now }: World): Problem[] {
  const known = new Map(stories.map((story) => [story.slug, story]))
  return stories.flatMap((story) => [
    ...checkKey(story.outside.topic, topics, 'unknown-topic'),
    ...checkKey(story.outside.author, people, 'unknown-author'),
    ...futureDates(story, now),
    ...story.outside.stories.flatMap((link) => checkStoryLink(link, { known, from: readyStory(story), now })),
  ])
}

function checkKey(
  reference: OutsideReference | null,
  known: ReadonlyMap<string, unknown> | null,
  message: 'unknown-topic' | 'unknown-author',
): Problem[] {
  if (reference === null || known === null || known.has(reference.target)) return []
  const { target: key, ...place } = reference
  return [{ ...place, severity: 'error', ...fault(message, { key, ...choiceOf(key, known) }) }]
}

const choiceOf = (word: string, known: ReadonlyMap<string, unknown>) => choice(word, [...known.keys()])

interface Links {
  readonly known: ReadonlyMap<string, ReadStory>
  /** The part that may be built; null where there is none, so that readers cannot follow its links. */
  readonly from: Pick<Story, 'published'> | null
  readonly now: number
}

function checkStoryLink(link: OutsideReference, { known, from, now }: Links): Problem[] {
  const { target: story, anchor, ...place } = link
  const found = known.get(story)
  const at = { ...place, severity: 'error' } as const
  if (!found) return [{ ...at, ...fault('unknown-story', { story, ...choiceOf(story, known) }) }]
  if (anchor !== undefined && found.story) {
    const valid = anchorsFrom(found.story, place.file)
    if (!valid.includes(anchor))
      return [{ ...at, ...fault('unknown-anchor/story', { story, anchor, ...anchorChoice(anchor, valid) }) }]
  }
  const isLive = from !== null && from.published.time <= now
  if (!isLive || !isUnpublished(found, now)) return []
  const day = found.story?.published.text ?? ''
  return [
    {
      ...at,
      ...(found.isDraft
        ? fault('unpublished-story/draft', { story })
        : fault('unpublished-story/scheduled', { story, day })),
    },
  ]
}

/** Anchors of the edition that readers of a file are led to. */
function anchorsFrom(
  { editions, original }: Pick<Story, 'editions' | 'original'>,
  file: string,
): readonly string[] {
  const locale = localeOfFile(file)
  const edition = (locale && editions[locale]) ?? editions[original]
  if (!edition) return []
  const sections = edition.sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)])
  return [...sections, ...anchorsOfPage(edition.glossary.map(({ id }) => id))]
}

/** A broken story has problems of its own. */
function isUnpublished(story: ReadStory, now: number): boolean {
  if (story.isDraft) return true
  const ready = readyStory(story)
  return ready !== null && ready.published.time > now
}
