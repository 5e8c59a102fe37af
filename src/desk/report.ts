/** Prints problems where the editor is: terminal, log, or pull request. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { annotations, printed } from '../print-problems.ts'
import type { Problem } from '../problem.ts'

export function reportProblems(problems: readonly Problem[], locale: EditorLocale): void {
  const isColoured = process.stderr.isTTY === true && !process.env['NO_COLOR']
  process.stderr.write(`${printed(problems, { isColoured, locale })}\n`)
  if (process.env['GITHUB_ACTIONS'] === 'true' && problems.length > 0)
    process.stdout.write(`${annotations(problems, locale)}\n`)
}
