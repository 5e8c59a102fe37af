/** Problems with the lines that they are in, and with links that open these in an editor. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurn } from '../../disk/in-turn.ts'
import type { Problem } from '../../problem.ts'
import type { ShownProblem } from './desk.ts'

/** What VS Code, and editors that come from it, register for: https://code.visualstudio.com/docs/configure/command-line */
export const editorLink = (
  root: string,
  { file, line = 1, column = 1 }: Pick<Problem, 'file'> & Partial<Problem>,
): string => `vscode://file${encodeURI(join('/', root, file).replaceAll('\\', '/'))}:${line}:${column}`

/** Reads each file once; one that is no text, or is gone, has no lines. */
export async function shownProblems(problems: readonly Problem[], root: string): Promise<ShownProblem[]> {
  const files = [...new Set(problems.map(({ file }) => file))]
  const texts = await Promise.all(
    files.map((file) => inTurn(() => readFile(join(root, file), 'utf8')).catch(() => '')),
  )
  const lines = new Map(files.map((file, index) => [file, (texts[index] ?? '').split('\n')]))
  return problems.map((problem) => ({
    ...problem,
    href: editorLink(root, problem),
    text: (lines.get(problem.file)?.[problem.line - 1] ?? '').trim().slice(0, 160),
  }))
}
