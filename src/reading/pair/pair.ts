/**
 * Which edition is the original, and whether its translation fits it: the translation carries only words,
 * so it must have as many panels, lines, terms and sources as what it translates.
 */

import type { Locale, Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import type { Place, Problem } from '../../problem.ts'
import { isCast } from '../../stories/cast.ts'
import { castCure } from '../comic/cast-names.ts'
import { lineOf } from '../comic/line.ts'
import { keyOfPanel } from '../comic/panel-name.ts'
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
      what: {
        en: `\`revised\` is ${revised}, before \`published\` (${published}).`,
        ja: `更新日 \`revised\`（${revised}）が、公開日 \`published\`（${published}）より前です。`,
      },
      cure: {
        en: 'Write the day of the last change, or delete the line.',
        ja: '最後に直した日を書くか、行を消してください。',
      },
    },
  ]
}

/** Those who speak in a panel and are nobody. */
export const strangers = ({ say }: Pick<PanelData, 'say'>, panel: number): Fault[] =>
  say.flatMap((entry, index): Fault[] => {
    const { speaker } = lineOf(entry)
    if (isCast(speaker)) return []
    return [
      {
        path: ['comic', 'panels', panel, 'say', index],
        rule: 'unknown-speaker',
        what: {
          en: `\`${speaker}\` is not one of the cast.`,
          ja: `\`${speaker}\` は、登場人物ではありません。`,
        },
        cure: castCure(speaker),
      },
    ]
  })

function lineCounts({ comic }: TranslationData, original: OriginalData): Fault[] {
  return comic.panels.flatMap((panel, index) => {
    const wanted = original.comic.panels[index]
    return wanted ? panelCounts(panel, wanted, index) : []
  })
}

/** What a panel of a translation has more or less of than the original's. */
export function panelCounts(panel: TranslatedPanelData, wanted: PanelData, index: number): Fault[] {
  const path = ['comic', 'panels', index]
  return [
    ...count(panel.say, wanted.say, { path: [...path, 'say'], name: keyOfPanel('say', index) }),
    ...count(panel.sfx ?? [], wanted.sfx ?? [], {
      path: [...path, 'sfx'],
      name: keyOfPanel('sfx', index),
    }),
    ...count(panel.labels ?? [], wanted.labels ?? [], {
      path: [...path, 'labels'],
      name: keyOfPanel('labels', index),
    }),
    ...count(present(panel.caption), present(wanted.caption), {
      path: [...path, 'caption'],
      name: keyOfPanel('caption', index),
    }),
  ]
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

function sourceCount({ sources }: TranslationData, original: OriginalData): Fault[] {
  return sources === undefined
    ? []
    : count(sources, original.sources, { path: ['sources'], name: { en: '`sources`', ja: '`sources` ' } })
}

interface Counted {
  readonly path: Path
  readonly name: Localized
}

function count(found: readonly unknown[], wanted: readonly unknown[], { path, name }: Counted): Fault[] {
  if (found.length === wanted.length) return []
  return [
    {
      path,
      rule: 'does-not-match-original',
      what: {
        en: `${name.en} ${found.length === 0 ? 'is missing' : `has ${entries(found.length)}`}; the original has ${entries(wanted.length)}.`,
        ja: `${name.ja}が${found.length === 0 ? 'ありません' : `${found.length}件です`}。原文の版では${wanted.length}件です。`,
      },
      cure: isCommaWide(found, wanted) ? halfWidthCommas : everyEntry,
    },
  ]
}

const everyEntry: Localized = {
  en: 'Translate every entry of the original, in its order.',
  ja: '原文の版にあるものを、同じ順で、すべて訳してください。',
}

/** `[開かない！、つまってる！]` is one entry to YAML and two to its author. */
const isCommaWide = (found: readonly unknown[], wanted: readonly unknown[]): boolean =>
  found.length > 0 &&
  found.length < wanted.length &&
  found.join('、').split(/[、，]/).length === wanted.length

const halfWidthCommas: Localized = {
  en: 'Put a half-width comma and a space between two entries, not `、`.',
  ja: '区切りの「、」を、半角のコンマと半角スペース（`, `）にしてください。',
}

const entries = (number: number): string => (number === 1 ? '1 entry' : `${number} entries`)
