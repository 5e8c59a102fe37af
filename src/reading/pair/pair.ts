/**
 * Which edition is the original, and whether its translations fit it: a translation has only words,
 * so it must have as many panels, lines, terms and sources as what it translates.
 */

import type { Locale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Place, Problem } from '../../problem.ts'
import { isSpeaker, speakerKeys } from '../../stories/cast.ts'
import { castChoice } from '../comic/cast-names.ts'
import { speakerOf } from '../comic/line.ts'
import type { Fault } from '../fault.ts'
import type { PanelData, TranslatedPanelData } from '../schema/comic.ts'
import { lastInstant, moment } from '../schema/moment.ts'
import type { OriginalData, TranslationData } from '../schema/story.ts'
import { correctionCount, correctionDates } from './corrections.ts'
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
    ...lineCounts(data, original),
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

/** Those who speak in a panel and are nobody. */
export const strangers = ({ say }: Pick<PanelData, 'say'>, panel: number): Fault[] =>
  say.flatMap((entry, index): Fault[] => {
    const [key = ''] = Object.keys(entry)
    if (isSpeaker(speakerOf(key))) return []
    const path = ['comic', 'panels', panel, 'say', index]
    const [, who] = /^(.+?)[!~*]{2,}$/.exec(key) ?? []
    if (who !== undefined) return [{ path, ...fault('unknown-speaker/marks', { who }) }]
    return [{ path, ...fault('unknown-speaker', { who: key, ...castChoice(key, speakerKeys()) }) }]
  })

function lineCounts({ comic }: TranslationData, original: OriginalData): Fault[] {
  return comic.panels.flatMap((panel, index) => {
    const wanted = original.comic.panels[index]
    return wanted ? panelCounts(panel, wanted, index) : []
  })
}

/** What a panel of a translation has more or less of than the original's. */
export function panelCounts(panel: TranslatedPanelData, wanted: PanelData, index: number): Fault[] {
  const at = (key: string): Path => ['comic', 'panels', index, key]
  return [
    ...count(panel.say, wanted.say, at('say')),
    ...count(panel.sfx ?? [], wanted.sfx ?? [], at('sfx')),
    ...labelCounts(panel.labels ?? [], wanted.labels ?? [], at('labels')),
    ...count(present(panel.caption), present(wanted.caption), at('caption')),
  ]
}

/** Things may be left blank, but not in one language alone. */
function labelCounts(found: readonly string[], wanted: readonly string[], path: Path): Fault[] {
  const all = count(found, wanted, path)
  const written = (labels: readonly string[]) => labels.filter((label) => label !== '')
  return all.length > 0 ? all : count(written(found), written(wanted), path)
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

function sourceCount({ sources }: TranslationData, original: OriginalData): Fault[] {
  const wanted = original.sources.length
  if (sources === undefined || sources.length === wanted) return []
  const path = ['sources']
  return [{ path, ...fault('does-not-match-original/sources', { path, found: sources.length, wanted }) }]
}

function count(found: readonly unknown[], wanted: readonly unknown[], path: Path): Fault[] {
  if (found.length === wanted.length) return []
  const message = isCommaWide(found, wanted) ? 'does-not-match-original/commas' : 'does-not-match-original'
  return [{ path, ...fault(message, { path, found: found.length, wanted: wanted.length }) }]
}

/** `[開かない！、つまってる！]` is one entry to YAML and two to its author. */
const isCommaWide = (found: readonly unknown[], wanted: readonly unknown[]): boolean =>
  found.length > 0 &&
  found.length < wanted.length &&
  found.join('、').split(/[、，]/).length === wanted.length
