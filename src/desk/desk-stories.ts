/** The library as those who run the publication look at it: where every story stands, broken ones and drafts too. */

import type { Locale, Localized } from '../languages/locales.ts'
import type { EditorLocale } from '../messages/editor-locale.ts'
import { errorsIn, type Problem } from '../problem.ts'
import type { ReadStory } from '../reading/folder.ts'
import type { Library } from '../reading/library/library.ts'
import { moment, momentFault } from '../reading/schema/moment.ts'
import { inEachLanguage, site } from '../site.ts'
import type { Edition, Moment, Story } from '../stories/story.ts'
import { editionLength } from './edition-length.ts'

export interface DeskStory {
  readonly slug: string
  /** Broken: it has errors, and keeps the site from being built. The errors of a draft are warnings. */
  readonly state: 'broken' | 'draft' | 'scheduled' | 'published'
  /** Null where there is no file of that language. */
  readonly editions: Localized<DeskEdition | null>
  /** Null where it cannot be read. */
  readonly published: Moment | null
  readonly revised: Moment | null
  /** In reading order, those found among all stories included. */
  readonly problems: readonly Problem[]
  /** As it would be published; null where mistakes hide it. */
  readonly story: Story | null
}

export interface DeskEdition {
  /** Empty where it cannot be read. */
  readonly title: string
  /** Stale: the original was revised after this translation was made. */
  readonly state: 'draft' | 'ready' | 'stale'
  /** Reading time in whole minutes; null where mistakes hide the text. */
  readonly minutes: number | null
  /** English words or Japanese characters of the text, without the comic; null where mistakes hide it. */
  readonly length: number | null
  /** When a translation was made; null for the original. */
  readonly translated: Moment | null
}

/**
 * Drafts on top, then newest first. Stories whose day cannot be read stand among the drafts.
 * @param library read with `includeUnpublished`
 */
export function deskStories(library: Library, { now }: { readonly now: number }): readonly DeskStory[] {
  const stories = new Map(library.stories.map((story) => [story.slug, story]))
  const problems = problemsBySlug(library.problems)
  return library.read
    .map((read) =>
      deskStory(read, {
        story: stories.get(read.slug) ?? null,
        problems: problems.get(read.slug) ?? [],
        now,
      }),
    )
    .toSorted(byPlace)
}

/** Problems by the story folder in which they were found; those of shared files are left out. */
export const problemsBySlug = (problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> => {
  const groups = Map.groupBy(problems, ({ file }) => slugOf(file))
  groups.delete('')
  return groups
}

/** Name of the folder that a file of a story lies in, or that is the folder itself; empty elsewhere. */
export const slugOf = (file: string): string => /(?:^|\/)stories\/([^/]+)(?:\/[^/]*)?$/.exec(file)?.[1] ?? ''

interface Known {
  readonly story: Story | null
  readonly problems: readonly Problem[]
  readonly now: number
}

function deskStory(read: ReadStory, { story, problems, now }: Known): DeskStory {
  const published =
    story?.published ?? earliest(site.languages.map((locale) => read.heads[locale]?.published))
  return {
    slug: read.slug,
    state: stateOf(read, { published, problems, now }),
    editions: inEachLanguage((locale) => deskEdition(locale, read, story)),
    published,
    revised: story?.revised ?? null,
    problems,
    story,
  }
}

function stateOf(
  { isDraft }: ReadStory,
  { published, problems, now }: Omit<Known, 'story'> & Pick<DeskStory, 'published'>,
): DeskStory['state'] {
  if (isDraft) return 'draft'
  if (errorsIn(problems).length > 0 || published === null) return 'broken'
  return published.time > now ? 'scheduled' : 'published'
}

function deskEdition(locale: Locale, { heads, drafts }: ReadStory, story: Story | null): DeskEdition | null {
  const head = heads[locale]
  if (!head) return null
  const edition = story?.editions[locale]
  return {
    title: edition?.title ?? head.title?.trim() ?? '',
    state: drafts.includes(head.file) ? 'draft' : edition?.isStale ? 'stale' : 'ready',
    ...(edition ? sizeOf(edition) : { minutes: null, length: null }),
    translated: edition?.translated ?? earliest([head.translated]),
  }
}

const sizeOf = (edition: Edition): Pick<DeskEdition, 'minutes' | 'length'> => ({
  minutes: edition.minutes,
  length: editionLength(edition),
})

/** In the reader's language, or in another where it has none; empty where it cannot be read. */
export const titleOf = (
  { editions }: { readonly editions: Localized<Pick<DeskEdition, 'title'> | null> },
  reader: EditorLocale,
): string => [reader, ...site.languages].map((locale) => editions[locale]?.title).find((title) => title) ?? ''

/** Of moments as they were written, those that are real. */
function earliest(texts: readonly (string | null | undefined)[]): Moment | null {
  const real = texts.filter((text) => typeof text === 'string').filter((text) => momentFault(text) === null)
  return real.map(moment).toSorted((a, b) => a.time - b.time)[0] ?? null
}

const byPlace = (a: DeskStory, b: DeskStory): number =>
  Number(b.state === 'draft') - Number(a.state === 'draft') ||
  (b.published?.time ?? Number.POSITIVE_INFINITY) - (a.published?.time ?? Number.POSITIVE_INFINITY) ||
  (a.slug < b.slug ? -1 : 1)
