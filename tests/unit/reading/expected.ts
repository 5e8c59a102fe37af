/**
 * What an editor reads of a fixture's mistake, kept beside it: `expected.txt`, `expected.ja.txt` in Japanese, and in
 * `rules.txt` the rule of each message, in the same order, from which the list of rules takes its examples.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '../../../src/languages/locales.ts'
import { printed } from '../../../src/print-problems.ts'
import { inReadingOrder, type Problem } from '../../../src/problem.ts'

/** @throws where something else is said; `UPDATE_GOLDENS=1` keeps what is said now */
export async function keeps(fixture: string, problems: readonly Problem[]): Promise<void> {
  for (const locale of locales)
    await keep(
      join(fixture, locale === 'en' ? 'expected.txt' : `expected.${locale}.txt`),
      `${printed(problems, { isColoured: false, locale })}\n`,
    )
  const printedOnes = inReadingOrder(problems).toSorted(errorsFirst)
  await keep(join(fixture, 'rules.txt'), printedOnes.map(({ rule }) => `${rule}\n`).join(''))
}

const errorsFirst = (a: Problem, b: Problem): number =>
  Number(a.severity === 'warning') - Number(b.severity === 'warning')

async function keep(file: string, found: string): Promise<void> {
  if (process.env['UPDATE_GOLDENS']) await writeFile(file, found)
  assert.equal(found, await readFile(file, 'utf8'))
}
