/**
 * A mistake in what an author wrote: where it is, what was found, what to type instead.
 * Our own bugs are plain Errors; only content becomes a Problem.
 */
export interface Problem {
  /** Short name of the rule, kebab-case: `unknown-key`. Fixtures are named after it. */
  readonly rule: string
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** 1-based, in characters as an editor counts them. */
  readonly line: number
  readonly column: number
  /** What was found. Subject first, present tense, no blame. */
  readonly what: string
  /** What to type instead. */
  readonly cure: string
  /** Errors stop a build; warnings are printed. */
  readonly severity: 'error' | 'warning'
}

/** A place in a file: 1-based line and column. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** By file, then line, then column: the order in which an editor works. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )

export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.severity === 'error')
