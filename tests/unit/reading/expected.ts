/** What an editor reads of a fixture's mistake, kept in `said` of its `case.yaml` in the order in which it is printed. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import { type Said, saidOf } from '../../../src/desk/said.ts'
import type { EditorLocale } from '../../../src/messages/editor-locale.ts'
import { printed } from '../../../src/print-problems.ts'
import { inReadingOrder, type Problem } from '../../../src/problem.ts'

/** @throws where something else is said; `UPDATE_GOLDENS=1` keeps what is said now */
export async function keeps(fixture: string, problems: readonly Problem[]): Promise<void> {
  const found = inReadingOrder(problems).toSorted(errorsFirst).map(said)
  if (process.env['UPDATE_GOLDENS'] && !isDeepStrictEqual(found, await saidOf(fixture)))
    await rewrite(join(fixture, 'case.yaml'), found)
  assert.deepEqual(found, await saidOf(fixture))
}

const errorsFirst = (a: Problem, b: Problem): number =>
  Number(a.severity === 'warning') - Number(b.severity === 'warning')

const said = (problem: Problem): Said => ({
  rule: problem.rule,
  en: message(problem, 'en'),
  ja: message(problem, 'ja'),
})

/** As it is printed, without the count at the end. */
const message = (problem: Problem, locale: EditorLocale): string =>
  printed([problem], { isColoured: false, locale }).replace(/\n\n.*$/, '')

/** What changes, and every comment outside `said`, stays as its author wrote it. */
async function rewrite(file: string, found: readonly Said[]): Promise<void> {
  const rest = (await readFile(file, 'utf8')).replace(/^said:.*\n(?: .*\n|\n)*/m, '')
  await writeFile(file, rest + stringify({ said: found }, { lineWidth: 0 }))
}
