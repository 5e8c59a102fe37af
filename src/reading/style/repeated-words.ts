/** A word that was typed twice. */

import type { Locale, Localized } from '../../languages/locales.ts'
import type { Fault } from '../../problem.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'

const doubled: Localized<RegExp> = {
  en: /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu,
  ja: /(をを|、、|。。|ですです|ましたました|でしたでした|しますします)/gu,
}

/** Said twice on purpose, or by grammar. */
const rightTwice = new Set([
  'had',
  'that',
  'is',
  'very',
  'so',
  'no',
  'long',
  'bye',
  'ha',
  'blah',
  'really',
  'many',
  'far',
])

export function repeatedWords({ locale, passages }: StyledEdition): Finding[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(doubled[locale])].flatMap(({ 0: both, 1: word = '', index }): Finding[] => {
      // Names are said twice: Duran Duran.
      const isName = /^\p{Lu}\S*\s+\p{Lu}/u.test(both)
      if (locale === 'en' && (isName || rightTwice.has(word.toLowerCase()))) return []
      return [{ passage, index, ...twice(both, locale) }]
    }),
  )
}

const twice = (written: string, locale: Locale): Fault => ({
  rule: 'repeated-word',
  what: {
    en: `"${written}" is typed twice.`,
    ja: `「${written}」と、同じ${locale === 'ja' ? '字' : '語'}が重なっています。`,
  },
  cure: { en: 'Delete one of the two.', ja: '片方を消してください。' },
})
