import type { Fault } from './messages/fault.ts'

export type { Fault }

/** A place in a file: 1-based line and column, in characters as an editor counts them. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * A mistake in what an author wrote: where it is, what was found, what to type instead.
 * Our own bugs are plain Errors; only content becomes a Problem.
 */
export interface Problem extends Fault, Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** Errors stop a build; warnings are printed. */
  readonly severity: 'error' | 'warning'
}

/** By file, then line, then column: the order in which an editor works. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )

export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.severity === 'error')
