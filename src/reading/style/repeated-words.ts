/** A word that was typed twice. */

import type { Localized } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
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
      if (isName || rightTwice.has(word.toLowerCase())) return []
      return [{ passage, index, ...fault('repeated-word', { written: both }) }]
    }),
  )
}
