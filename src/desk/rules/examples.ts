/** An example for every rule, from what the tests keep of each mistake. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RuleName } from '../../messages/en/rules/rules.ts'
import { type Said, saidOf } from '../said.ts'
import type { Examples } from './page.ts'

/** In the order in which they are looked through; the first fixture of a rule that has no other mistake is taken. */
const kinds = ['faults', 'warnings', 'french', 'comics', 'links'] as const

/** @param fixtures folder of the tests' fixtures */
export async function ruleExamples(fixtures: string): Promise<Examples> {
  const all = (await Promise.all(kinds.map((kind) => saidIn(join(fixtures, kind))))).flat()
  const found = new Map<RuleName, Said>()
  for (const said of all.toSorted((a, b) => a.length - b.length).flat())
    if (!found.has(said.rule)) found.set(said.rule, said)
  return found
}

async function saidIn(folder: string) {
  const names = (await readdir(folder)).toSorted()
  return Promise.all(names.map((name) => saidOf(join(folder, name))))
}
