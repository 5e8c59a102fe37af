/** What a language forbids of signs and words wherever they are, such as a word that was typed twice. */
import { houseStyle, type Slip } from '../../languages/house-style.ts'
import type { Finding } from './finding.ts'
import type { Passage, StyledEdition } from './passages.ts'

/** @returns one list for each rule of the language */
export function slips({ locale, passages, beside }: StyledEdition): readonly Finding[][] {
  const own = houseStyle(locale)
  const found = (places: readonly Passage[]) => (rule: (text: string) => readonly Slip[]) =>
    places.flatMap((passage) => rule(passage.text).map((slip) => ({ passage, ...slip })))
  return [...own.slips.map(found(passages)), ...own.slipsAnywhere.map(found([...passages, ...beside]))]
}
