/**
 * Which edition is the original, and whether its translations fit it: a translation has only words,
 * so it must have as many panels, lines, terms and sources as what it translates.
 */

import type { Locale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Place, Problem } from '../../problem.ts'
import type { Fault } from '../fault.ts'
import { lastInstant, moment } from '../schema/moment.ts'
import type { OriginalData, TranslationData } from '../schema/story.ts'
import { correctionCount, correctionDates } from './corrections.ts'
import { lineCounts, strangers } from './panel-fit.ts'
import { readings, repeatedTerms, sameTerms } from './terms.ts'
import { translatedArt } from './translated-art.ts'

/** Frontmatter of one edition with what reporting needs. */
export interface Words<T> {
  readonly locale: Locale
  readonly file: string
  readonly data: T
  readonly placeOf: (path: Path, index?: number) => Place
}

export function checkOriginal(words: Words<OriginalData>): Problem[] {
  const { data } = words
  return problems(words, [
    ...dates(data),
    ...correctionDates(data),
    ...data.comic.panels.flatMap(strangers),
    ...terms(words),
  ])
}

export function checkTranslation(words: Words<TranslationData>, original: OriginalData): Problem[] {
  const { data } = words
  return problems(words, [
    ...translatedArt(data.comic, original.comic, words.locale),
    ...lineCounts(data.comic, original.comic),
    ...sameTerms(data, original),
    ...sourceCount(data, original),
    ...correctionCount(data, original),
    ...terms(words),
  ])
}

/** What is judged alike in all editions. */
const terms = (words: Words<Pick<OriginalData, 'glossary'>>): Fault[] => [
  ...repeatedTerms(words.data),
  ...readings(words.data, words.locale),
]

export const problems = <T>({ file, placeOf }: Words<T>, faults: readonly Fault[]): Problem[] =>
  faults.map(({ path, index, atKey: _, ...found }) => ({
    file,
    ...placeOf(path, index),
    severity: 'error',
    ...found,
  }))

function dates({ published, revised }: OriginalData): Fault[] {
  if (revised === undefined || lastInstant(moment(revised)) >= moment(published).time) return []
  return [{ path: ['revised'], ...fault('revised-before-published', { revised, published }) }]
}

function sourceCount({ sources }: TranslationData, original: OriginalData): Fault[] {
  const wanted = original.sources.length
  if (sources === undefined || sources.length === wanted) return []
  const path = ['sources']
  return [{ path, ...fault('does-not-match-original/sources', { path, found: sources.length, wanted }) }]
}
