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

/** @param drafts the editions of one story; those whose text has problems are left until these are mended */
export function checkStyle(drafts: readonly Draft[]): Problem[] {
  const latest = latestDay(drafts)
  const editions = drafts.map(styledEdition).filter((edition) => edition !== null)
  return [
    ...editions.flatMap((edition) => warnings(edition, ofEdition(edition, latest))),
    ...(arePaired(drafts, editions) ? ofPair(editions) : []),
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

const ofPair = (editions: readonly StyledEdition[]): Problem[] =>
  editions.flatMap((edition) =>
    editions
      .filter((other) => other !== edition)
      .flatMap((other) => warnings(edition, missingNumbers(edition, other).slice(0, mostOfARule))),
  )

/** What is still being written, or older than the original's last change, lacks numbers rightly. */
function arePaired(drafts: readonly Draft[], editions: readonly StyledEdition[]): boolean {
  const isReady = editions.length === 2 && editions.every(({ isWritten }) => isWritten)
  return isReady && drafts.every(({ isDraft }) => !isDraft) && !isStale(editions)
}

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
