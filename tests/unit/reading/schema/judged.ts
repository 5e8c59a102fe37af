/** Good frontmatter with one place changed, and the messages that its author reads. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { judge } from '../../../../src/reading/schema/judge.ts'
import { original, translation } from '../../../../src/reading/schema/story.ts'
import { readYaml } from '../../../../src/reading/yaml/frontmatter.ts'
import { cure, what } from '../../words-of.ts'

const base = join(import.meta.dirname, '../../../fixtures/base')
const frontmatterOf = async (path: string): Promise<string> =>
  (await readFile(join(base, path), 'utf8')).split('---\n')[1] ?? ''
export const good = await frontmatterOf('stories/door/en.mdx')
export const goodJapanese = await frontmatterOf('stories/door/ja.mdx')

type Schema = typeof original | typeof translation

export function messages(schema: Schema, yaml: string): string[] {
  const frontmatter = readYaml(yaml, 'x')
  assert.deepEqual(frontmatter.problems, [])
  const inherited = schema === translation ? Object.keys(original.shape) : []
  return judge(schema, { file: 'x', frontmatter, inherited }).problems.map(
    (problem) => `${problem.rule} | ${what(problem)} | ${cure(problem)}`,
  )
}

export function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from)
  return text.replace(from, () => to)
}

export type Case = readonly [from: string, to: string, message: RegExp]
