/** Sentences that a reader loses the thread of. */

import type { Locale, Localized } from '../../i18n/locales.ts'
import type { Fault } from '../../problem.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'
import { sentences } from './sentences.ts'

/** English words, and Japanese characters with their punctuation. */
export const longestSentence = { en: 40, ja: 100 } as const satisfies Localized<number>

const judged: readonly Passage['kind'][] = ['summary', 'takeaway', 'paragraph', 'item']

export function longSentences({ locale, passages }: StyledEdition): Finding[] {
  return passages
    .filter(({ kind }) => judged.includes(kind))
    .flatMap((passage) =>
      sentences(passage.text, locale).flatMap(({ text, index }): Finding[] => {
        const length = lengthOf[locale](text)
        return length > longestSentence[locale] ? [{ passage, index, ...tooLong(length, locale) }] : []
      }),
    )
}

const lengthOf: Localized<(text: string) => number> = {
  en: (text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}\ufffc]/u.test(part)).length,
  ja: (text) => [...text.replace(/\s/g, '')].length,
}

const units = {
  en: { en: 'words', ja: '語' },
  ja: { en: 'characters', ja: '字' },
} as const satisfies Localized<Localized>

const tooLong = (length: number, locale: Locale): Fault => ({
  rule: 'long-sentence',
  what: {
    en: `This sentence has ${length} ${units[locale].en}, which is hard to follow.`,
    ja: `この文は${length}${units[locale].ja}あり、読みにくくなっています。`,
  },
  cure: {
    en: `Make two sentences of it, each of at most ${longestSentence[locale]} ${units[locale].en}.`,
    ja: `2つの文に分けて、どれも${longestSentence[locale]}${units[locale].ja}までにしてください。`,
  },
})
