/** Days that had not come when the story was last changed, and are described as if they had. */
import { houseStyle } from '../../languages/house-style.ts'
import { fault } from '../../messages/fault.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'

/**
 * @param latest `YYYY-MM-DD`, the day when the story was published, revised or translated, whichever is the latest.
 *   Nothing depends on today.
 */
export function futureInPast({ locale, passages }: StyledEdition, latest: string): Finding[] {
  const { sentences, pastDays } = houseStyle(locale)
  return passages
    .filter(({ kind }) => kind !== 'heading' && kind !== 'cell')
    .flatMap((passage) =>
      sentences(passage.text).flatMap((sentence): Finding[] => {
        const words = sentence.text.normalize('NFKC')
        const told = pastDays(words).find(({ day }) => day > latest)
        if (!told) return []
        // Of a width that NFKC changes, the sentence is place enough.
        const inside = words.length === sentence.text.length ? told.index : 0
        return [
          {
            passage,
            index: sentence.index + inside,
            ...fault('future-in-past', { written: told.text, latest }),
          },
        ]
      }),
    )
}
