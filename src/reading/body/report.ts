/** Reporting a fault at a node of the Markdown tree. */
import type { Fault, Place, Problem } from '../../problem.ts'
import { placeAt } from '../text/place-at.ts'

/** Whatever has a place: every node of the tree, and what `at` makes. */
export interface Placed {
  readonly position?: { readonly start: Place } | undefined
}

/** Collects problems of one body; places are those of the file. */
export interface Reporter {
  readonly file: string
  /** The whole file, for checks of how something is written rather than what it became. */
  readonly text: string
  readonly problems: Problem[]
}

export function report(reporter: Reporter, { position }: Placed, fault: Fault): void {
  const { line = 1, column = 1 } = position?.start ?? {}
  reporter.problems.push({ file: reporter.file, line, column, severity: 'error', ...fault })
}

/** @param offset in the whole file */
export const reportAt = (offset: number, fault: Fault, reporter: Reporter): void =>
  report(reporter, { position: { start: placeAt(reporter.text, offset) } }, fault)

export const at = (line: number, column: number): Placed => {
  return { position: { start: { line, column } } }
}
