/** What a language forbids of signs and words wherever they are, such as a word that was typed twice. */
import { houseStyle } from '../../languages/house-style.ts'
import type { Finding } from './finding.ts'
import type { StyledEdition } from './passages.ts'

/** @returns one list for each rule of the language */
export const slips = ({ locale, passages }: StyledEdition): readonly Finding[][] =>
  houseStyle(locale).slips.map((rule) =>
    passages.flatMap((passage) => rule(passage.text).map((slip) => ({ passage, ...slip }))),
  )
