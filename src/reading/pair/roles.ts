/** Which of a story's drafts is the original; all others are its translations. */
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import type { Draft } from '../draft.ts'

export interface Roles {
  readonly original: Draft
  readonly translations: readonly Draft[]
}

/** The original is the edition that has `published`; failing that, the one that is no translation, or no draft. */
export function assignRoles(drafts: readonly Draft[]): Roles | Problem {
  const [first] = drafts
  if (!first) throw new Error('A folder without editions has no roles')
  if (drafts.length === 1 && first.hasTranslated && !first.hasPublished) return missingOriginal(first)
  const published = drafts.filter(({ hasPublished }) => hasPublished)
  const original = originalAmong(drafts, published.length > 0 ? published : drafts)
  if (original) return { original, translations: drafts.filter((draft) => draft !== original) }
  const [, second] = published
  return {
    ...fault(second ? 'two-originals' : 'no-original'),
    file: second ? second.file : first.file,
    ...(second ? second.placeOfKey(['published']) : { line: 1, column: 1 }),
    severity: 'error',
  }
}

/** @param candidates those that have `published`; all where none has */
function originalAmong(drafts: readonly Draft[], candidates: readonly Draft[]): Draft | undefined {
  // Where a file cannot be read at all, the others still tell which is which.
  if (drafts.some(({ isReadable }) => !isReadable))
    return (
      drafts.find(({ isReadable, hasPublished }) => isReadable && hasPublished) ??
      drafts.findLast(({ isReadable }) => !isReadable)
    )
  const untranslated = candidates.filter(({ hasTranslated }) => !hasTranslated)
  const finished = candidates.filter(({ isDraft }) => !isDraft)
  return onlyOne(candidates) ?? onlyOne(untranslated) ?? onlyOne(finished)
}

const onlyOne = (drafts: readonly Draft[]): Draft | undefined => (drafts.length === 1 ? drafts[0] : undefined)

function missingOriginal({ file, locale, placeOfKey }: Draft): Problem {
  const others = site.languages.filter((other) => other !== locale)
  return {
    ...(others.length === 0
      ? fault('missing-original/alone')
      : fault('missing-original', { files: others.map((other) => `${other}.mdx`) })),
    file,
    ...placeOfKey(['translated']),
    severity: 'error',
  }
}
