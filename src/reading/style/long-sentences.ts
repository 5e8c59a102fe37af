/** Sentences that a reader loses the thread of. */
import { houseStyle } from '../../languages/house-style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

const judged: readonly Passage['kind'][] = ['summary', 'takeaway', 'paragraph', 'item']

export function longSentences({ locale, passages }: StyledEdition): Finding[] {
  const { sentences, sentenceLength } = houseStyle(locale)
  const { of, most, unit } = sentenceLength
  return passages
    .filter(({ kind }) => judged.includes(kind))
    .flatMap((passage) =>
      sentences(passage.text).flatMap(({ text, index }): Finding[] => {
        const length = of(text)
        return length > most ? [{ passage, index, ...fault('long-sentence', { length, most, unit }) }] : []
      }),
    )
}
