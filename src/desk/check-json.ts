/** The outcome of a check for other programs: editors' plug-ins, bots, scripts. */
import type { Locale } from '../languages/locales.ts'
import { errorsIn, type Problem } from '../problem.ts'

/** Stable: what is here keeps its name and meaning as long as `version` is 1. */
export interface CheckResult {
  readonly version: 1
  /** True where there are no errors. */
  readonly ok: boolean
  readonly errors: number
  readonly warnings: number
  /** How many stories were ready. */
  readonly stories: number
  /** In reading order. */
  readonly problems: readonly WrittenProblem[]
}

/** A problem in the editor's language. Line and column count from 1. */
export interface WrittenProblem {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what: string
  readonly cure: string
}

export function checkResult(
  problems: readonly Problem[],
  { stories, locale }: { readonly stories: number; readonly locale: Locale },
): CheckResult {
  const errors = errorsIn(problems).length
  return {
    version: 1,
    ok: errors === 0,
    errors,
    warnings: problems.length - errors,
    stories,
    problems: problems.map((problem) => writtenProblem(problem, locale)),
  }
}

export const writtenProblem = (
  { rule, severity, file, line, column, what, cure }: Problem,
  locale: Locale,
): WrittenProblem => ({ rule, severity, file, line, column, what: what[locale], cure: cure[locale] })
