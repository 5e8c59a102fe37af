/**
 * Which edition is the original, and whether its translation fits it: the translation carries only words,
 * so it must have as many panels, lines, terms and sources as what it translates.
 */

import type { Locale } from '../i18n/locales.ts'
import type { Place, Problem } from '../problem.ts'
import { isCast } from './cast.ts'
import { castCure } from './cast-names.ts'
import { correctionCount, correctionDates } from './corrections.ts'
import type { Fault } from './fault.ts'
import { lineOf } from './line.ts'
import type { Path } from './read/path.ts'
import { lastInstant, moment } from './schema/moment.ts'
import type { OriginalData, TranslationData } from './schema/story.ts'
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
  return problems(words, [...dates(data), ...correctionDates(data), ...speakers(data), ...terms(words)])
}

export function checkTranslation(words: Words<TranslationData>, original: OriginalData): Problem[] {
  const { data } = words
  return problems(words, [
    ...translatedArt(data.comic, original.comic),
    ...lineCounts(data, original),
    ...sameTerms(data, original),
    ...sourceCount(data, original),
    ...correctionCount(data, original),
    ...terms(words),
  ])
}

/** What is judged alike in both editions. */
const terms = (words: Words<Pick<OriginalData, 'glossary'>>): Fault[] => [
  ...repeatedTerms(words.data),
  ...readings(words.data, words.locale),
]

export const problems = <T>({ file, placeOf }: Words<T>, faults: readonly Fault[]): Problem[] =>
  faults.map(({ path, index, atKey: _, ...fault }) => ({
    file,
    ...placeOf(path, index),
    severity: 'error',
    ...fault,
  }))

function dates({ published, revised }: OriginalData): Fault[] {
  if (revised === undefined || lastInstant(moment(revised)) >= moment(published).time) return []
  return [
    {
      path: ['revised'],
      rule: 'revised-before-published',
      what: `\`revised\` is ${revised}, before \`published\` (${published}).`,
      cure: 'Write the day of the last change, or delete the line.',
    },
  ]
}

function speakers({ comic }: OriginalData): Fault[] {
  return comic.panels.flatMap(({ say }, panel) =>
    say.flatMap((entry, index) => {
      const { speaker } = lineOf(entry)
      if (isCast(speaker)) return []
      const path = ['comic', 'panels', panel, 'say', index]
      return [
        {
          path,
          rule: 'unknown-speaker',
          what: `\`${speaker}\` is not one of the cast.`,
          cure: castCure(speaker),
        },
      ]
    }),
  )
}

function lineCounts({ comic }: TranslationData, original: OriginalData): Fault[] {
  return comic.panels.flatMap((panel, index) => {
    const wanted = original.comic.panels[index]
    if (!wanted) return []
    const path = ['comic', 'panels', index]
    return [
      ...count(panel.say, wanted.say, { path: [...path, 'say'], name: `\`say\` of panel ${index + 1}` }),
      ...count(panel.sfx ?? [], wanted.sfx ?? [], {
        path: [...path, 'sfx'],
        name: `\`sfx\` of panel ${index + 1}`,
      }),
      ...count(panel.labels ?? [], wanted.labels ?? [], {
        path: [...path, 'labels'],
        name: `\`labels\` of panel ${index + 1}`,
      }),
      ...count(present(panel.caption), present(wanted.caption), {
        path: [...path, 'caption'],
        name: `\`caption\` of panel ${index + 1}`,
      }),
    ]
  })
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

function sourceCount({ sources }: TranslationData, original: OriginalData): Fault[] {
  return sources === undefined
    ? []
    : count(sources, original.sources, { path: ['sources'], name: '`sources`' })
}

interface Counted {
  readonly path: Path
  readonly name: string
}

function count(found: readonly unknown[], wanted: readonly unknown[], { path, name }: Counted): Fault[] {
  if (found.length === wanted.length) return []
  return [
    {
      path,
      rule: 'does-not-match-original',
      what: `${name} ${found.length === 0 ? 'is missing' : `has ${entries(found.length)}`}; the original has ${entries(wanted.length)}.`,
      cure: 'Translate every entry of the original, in its order.',
    },
  ]
}

const entries = (number: number): string => (number === 1 ? '1 entry' : `${number} entries`)
