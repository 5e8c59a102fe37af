import type { Fault, Problem } from '../problem.ts'

/** What is wrong with a panel, before it is known where the panel was written. */
export type Finding = Fault & Pick<Problem, 'severity'>

export const warning = (found: Fault): Finding => ({ severity: 'warning', ...found })
