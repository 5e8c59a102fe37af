/** Reporting a fault at a node of the Markdown tree. */
import type { Fault, Place, Problem } from '../../problem.ts'

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
  reporter.problems.push({
    file: reporter.file,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
    severity: 'error',
    ...fault,
  })
}

export const at = (line: number, column: number): Placed => {
  return { position: { start: { line, column } } }
}
