/** What a rule of style finds, before it is known in which file. */
import type { Fault, Problem } from '../../problem.ts'
import type { Passage, StyledEdition } from './passages.ts'

export interface Finding extends Fault {
  readonly passage: Passage
  /** Character of the passage, from 0. */
  readonly index: number
}

/** Style is never a reason to keep a story back: all are warnings. */
export const warnings = ({ file }: StyledEdition, findings: readonly Finding[]): Problem[] =>
  findings.map(({ passage, index, ...fault }) => ({
    file,
    ...passage.placeAt(index),
    severity: 'warning',
    ...fault,
  }))
