/** The outcome of a check for other programs: editors' plug-ins, bots, scripts. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { type WrittenProblem, writtenProblem } from '../print-problems.ts'
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

export function checkResult(
  problems: readonly Problem[],
  { stories, locale }: { readonly stories: number; readonly locale: EditorLocale },
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
