/** Sentences that a reader loses the thread of. */
import type { Localized } from '../../languages/locales.ts'
import type { LengthUnit } from '../../messages/en/faults/style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'
import { sentences } from './sentences.ts'

/** English words, and Japanese characters with their punctuation. */
const longestSentence = { en: 40, ja: 100 } as const satisfies Localized<number>

const judged: readonly Passage['kind'][] = ['summary', 'takeaway', 'paragraph', 'item']

export function longSentences({ locale, passages }: StyledEdition): Finding[] {
  return passages
    .filter(({ kind }) => judged.includes(kind))
    .flatMap((passage) =>
      sentences(passage.text, locale).flatMap(({ text, index }): Finding[] => {
        const length = lengthOf[locale](text)
        const most = longestSentence[locale]
        return length > most
          ? [{ passage, index, ...fault('long-sentence', { length, most, unit: units[locale] }) }]
          : []
      }),
    )
}

const lengthOf: Localized<(text: string) => number> = {
  en: (text) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}\ufffc]/u.test(part)).length,
  ja: (text) => [...text.replace(/\s/g, '')].length,
}

const units = { en: 'words', ja: 'characters' } as const satisfies Localized<LengthUnit>
