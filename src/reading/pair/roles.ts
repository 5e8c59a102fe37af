/** Which of two drafts is the original, and which its translation. */
import { fault } from '../../messages/fault.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import type { Draft } from '../draft.ts'

export interface Roles {
  readonly original: Draft
  readonly translation: Draft | null
}

/** The original is the edition that has `published`; failing that, the one that is not a translation. */
export function assignRoles(drafts: readonly Draft[]): Roles | Problem {
  const [first, second] = drafts
  if (!first) throw new Error('A folder without editions has no roles')
  if (!second)
    return first.hasTranslated && !first.hasPublished
      ? missingOriginal(first)
      : { original: first, translation: null }
  const unreadable = drafts.find(({ isReadable }) => !isReadable)
  if (unreadable) return rolesAround(unreadable, drafts)
  if (first.hasPublished !== second.hasPublished)
    return first.hasPublished
      ? { original: first, translation: second }
      : { original: second, translation: first }
  if (first.hasTranslated !== second.hasTranslated)
    return first.hasTranslated
      ? { original: second, translation: first }
      : { original: first, translation: second }
  const { hasPublished, file } = second
  return {
    ...fault(hasPublished ? 'two-originals' : 'no-original'),
    file: hasPublished ? file : first.file,
    ...(hasPublished ? second.placeOfKey(['published']) : { line: 1, column: 1 }),
    severity: 'error',
  }
}

function missingOriginal({ file, locale, placeOfKey }: Draft): Problem {
  const others = site.languages.filter((other) => other !== locale)
  return {
    ...(others.length === 0
      ? fault('missing-original/alone')
      : fault('missing-original', { original: others.map((other) => `${other}.mdx`).join(', ') })),
    file,
    ...placeOfKey(['translated']),
    severity: 'error',
  }
}

/** Where one file cannot be read at all, the other one still tells which is which. */
function rolesAround(unreadable: Draft, drafts: readonly Draft[]): Roles {
  const other = drafts.find((draft) => draft !== unreadable) ?? unreadable
  return other.hasPublished || !other.isReadable
    ? { original: other, translation: unreadable }
    : { original: unreadable, translation: other }
}
