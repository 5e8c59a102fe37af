/** What editors read of each mistake that the tests keep, one `case.yaml` a mistake: the handbook quotes it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { EditorLocale } from '../messages/editor-locale.ts'
import type { RuleName } from '../messages/en/rules/rules.ts'

/** One message as it is printed: its place, what is wrong, and below it the cure. */
export type Said = Readonly<Record<EditorLocale, string>> & { readonly rule: RuleName }

/** @param folder of the mistake: `tests/fixtures/faults/not-a-day` */
export async function saidOf(folder: string): Promise<readonly Said[]> {
  const { said } = parse(await readFile(join(folder, 'case.yaml'), 'utf8')) as { said?: readonly Said[] }
  return said ?? []
}
