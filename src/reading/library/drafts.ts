/** What `draft: true` does: it keeps an edition, or the whole story, off the site, and its mistakes from stopping a build. */
import { errorsIn, type Problem } from '../../problem.ts'
import type { Story } from '../../stories/story.ts'
import type { ReadStory } from '../folder.ts'

/** Files of drafts, and folders of stories that are drafts as a whole, as messages spell them. */
export const draftPlaces = (read: readonly ReadStory[]): string[] =>
  read.flatMap(({ isDraft, drafts }) =>
    isDraft ? drafts.map((file) => file.replace(/[^/]+$/, '')) : [...drafts],
  )

/**
 * Errors of drafts as warnings.
 * @param places files and folders, folders with a slash after them
 */
export const softened = (problems: readonly Problem[], places: readonly string[]): Problem[] =>
  problems.map((problem) =>
    places.some((place) => (place.endsWith('/') ? problem.file.startsWith(place) : problem.file === place))
      ? { ...problem, severity: 'warning' }
      : problem,
  )

/** The part of a story that may be built, without anything of a draft; null where there is none. */
export function readyStory({
  story,
  withoutDraft,
  isDraft,
  drafts,
  problems,
}: Pick<ReadStory, 'story' | 'withoutDraft' | 'isDraft' | 'drafts' | 'problems'>): Omit<
  Story,
  'number'
> | null {
  if (isDraft) return null
  if (drafts.length > 0) return withoutDraft
  return errorsIn(problems).length > 0 ? null : story
}
