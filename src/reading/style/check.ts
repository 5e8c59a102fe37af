/** What a careful sub-editor would mark in a story, as warnings. */
import type { Problem } from '../../problem.ts'
import { dayAt } from '../../stories/day.ts'
import type { Draft } from '../draft.ts'
import { moment, momentFault } from '../schema/moment.ts'
import { undefinedAcronyms } from './acronyms.ts'
import { type Finding, warnings } from './finding.ts'
import { futureInPast } from './future.ts'
import { longSentences } from './long-sentences.ts'
import { mixedStyle } from './mixed-style.ts'
import { missingNumbers } from './numbers.ts'
import { type StyledEdition, styledEdition } from './passages.ts'
import { slips } from './slips.ts'
import { repeatedTakeaways } from './takeaways.ts'
import { untranslated } from './untranslated.ts'

/**
 * @param drafts the editions of one story, the original first; those whose text has problems are left until these are
 *   mended
 */
export function checkStyle(drafts: readonly Draft[]): Problem[] {
  const latest = latestDay(drafts)
  const [original, ...translations] = drafts.map((draft) => ({ draft, edition: styledEdition(draft) }))
  const editions = [original, ...translations].flatMap((each) => each?.edition ?? [])
  return [
    ...editions.flatMap((edition) => warnings(edition, ofEdition(edition, latest))),
    ...translations.flatMap((translation) => (original ? ofPair(original, translation) : [])),
  ]
}

/** Of one rule: after so many, an editor knows what to do about the rest. */
const mostOfARule = 20

const ofEdition = (edition: StyledEdition, latest: string): Finding[] =>
  [
    longSentences(edition),
    undefinedAcronyms(edition),
    repeatedTakeaways(edition),
    futureInPast(edition, latest),
    mixedStyle(edition),
    ...slips(edition),
    untranslated(edition),
  ].flatMap((findings) => findings.slice(0, mostOfARule))

interface Styled {
  readonly draft: Draft
  readonly edition: StyledEdition | null
}

/** What is still being written, or older than the original's last change, lacks numbers rightly. */
function ofPair(original: Styled, translation: Styled): Problem[] {
  const [one, other] = [original.edition, translation.edition]
  if (original.draft.isDraft || translation.draft.isDraft || !one?.isWritten || !other?.isWritten) return []
  return isStale([one, other]) ? [] : [...missing(one, other), ...missing(other, one)]
}

const missing = (edition: StyledEdition, other: StyledEdition): Problem[] =>
  warnings(edition, missingNumbers(edition, other).slice(0, mostOfARule))

function isStale(editions: readonly StyledEdition[]): boolean {
  const day = (key: string): string =>
    editions.map(({ data }) => dayIn(data[key])).find((found) => found !== '') ?? ''
  return day('translated') < day('revised')
}

function latestDay(drafts: readonly Draft[]): string {
  const days = drafts.flatMap(({ frontmatter }) => {
    const data = (frontmatter?.data ?? {}) as Readonly<Record<string, unknown>>
    return ['published', 'revised', 'translated'].map((key) => dayIn(data[key]))
  })
  return days.toSorted().at(-1) || '9999-12-31'
}

/** The day where the site lives; empty for what is no moment. */
const dayIn = (value: unknown): string =>
  typeof value === 'string' && momentFault(value) === null ? dayAt(moment(value).time) : ''
