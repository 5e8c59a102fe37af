/** What a story points at outside itself: its topic, its author, other stories. */
import type { Fault, Problem } from '../../problem.ts'
import type { Person, Story, Topic } from '../../stories/story.ts'
import { anchorsOfPage } from '../body/anchors.ts'
import type { ReadStory } from '../folder.ts'
import type { OutsideReference } from '../outside.ts'
import { suggest } from '../text/did-you-mean.ts'
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
    ...checkKey(story.outside.topic, { known: topics, rule: 'unknown-topic', list: 'topics.yaml' }),
    ...checkKey(story.outside.author, { known: people, rule: 'unknown-author', list: 'people.yaml' }),
    ...futureDates(story, now),
    ...story.outside.stories.flatMap((link) => checkStoryLink(link, { known, from: readyStory(story), now })),
  ])
}

interface KeyList {
  readonly known: ReadonlyMap<string, unknown> | null
  readonly rule: Fault['rule']
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
      what: { en: `"${target}" is not a key of ${list}.`, ja: `「${target}」は ${list} にありません。` },
      cure:
        known.size === 0
          ? { en: `Add it to ${list}.`, ja: `${list} に加えてください。` }
          : suggest(target, [...known.keys()]),
    },
  ]
}

interface Links {
  readonly known: ReadonlyMap<string, ReadStory>
  /** The part that may be built; null where there is none, so that readers cannot follow its links. */
  readonly from: Pick<Story, 'published'> | null
  readonly now: number
}

function checkStoryLink(link: OutsideReference, { known, from, now }: Links): Problem[] {
  const { target, anchor, ...place } = link
  const found = known.get(target)
  const at = { ...place, severity: 'error' } as const
  if (!found)
    return [
      {
        ...at,
        rule: 'unknown-story',
        what: {
          en: `A link goes to story:${target}, which does not exist.`,
          ja: `リンク先の story:${target} という記事はありません。`,
        },
        cure: suggest(target, [...known.keys()]),
      },
    ]
  if (anchor !== undefined && found.story) {
    const valid = anchorsFrom(found.story, place.file)
    if (!valid.includes(anchor)) return [{ ...at, ...unknownAnchor(target, anchor, valid) }]
  }
  const isLive = from !== null && from.published.time <= now
  if (!isLive || !isUnpublished(found, now)) return []
  return [{ ...at, ...unpublished(target, found) }]
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

const unknownAnchor = (target: string, anchor: string, valid: readonly string[]): Fault => ({
  rule: 'unknown-anchor',
  what: {
    en: `A link goes to #${anchor} of story:${target}, which is not on that page.`,
    ja: `リンク先の #${anchor} は、story:${target} のページの中にありません。`,
  },
  cure: suggest(anchor, valid),
})

/** A broken story has problems of its own. */
function isUnpublished(story: ReadStory, now: number): boolean {
  if (story.isDraft) return true
  const ready = readyStory(story)
  return ready !== null && ready.published.time > now
}

function unpublished(target: string, { isDraft, story }: ReadStory): Fault {
  const rule = 'unpublished-story'
  if (isDraft)
    return {
      rule,
      what: {
        en: `A link goes to story:${target}, which is a draft.`,
        ja: `リンク先の story:${target} は、まだ下書きです。`,
      },
      cure: {
        en: 'Take the link out until that story is published.',
        ja: 'その記事を公開するまで、リンクを外してください。',
      },
    }
  const day = story?.published.text ?? ''
  return {
    rule,
    what: {
      en: `A link goes to story:${target}, which is scheduled for ${day}.`,
      ja: `リンク先の story:${target} は、${day} に公開する予定です。`,
    },
    cure: {
      en: 'Take the link out until then, or publish that story first.',
      ja: '公開するまでリンクを外すか、その記事を先に公開してください。',
    },
  }
}
