/** Good frontmatter with one place changed, and the messages that its author reads. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { judge } from '../../../../src/reading/schema/judge.ts'
import { original, translation } from '../../../../src/reading/schema/story.ts'
import { readYaml } from '../../../../src/reading/yaml/frontmatter.ts'
import { cure, what } from '../../words-of.ts'

const base = join(import.meta.dirname, '../../../fixtures/base')
const frontmatterOf = async (path: string): Promise<string> =>
  (await readFile(join(base, path), 'utf8')).split('---\n')[1] ?? ''
const good = await frontmatterOf('stories/door/en.mdx')
const goodJapanese = await frontmatterOf('stories/door/ja.mdx')

type Schema = typeof original | typeof translation

function messages(schema: Schema, yaml: string): string[] {
  const frontmatter = readYaml(yaml, 'x')
  assert.deepEqual(frontmatter.problems, [])
  const inherited = schema === translation ? Object.keys(original.shape) : []
  return judge(schema, { file: 'x', frontmatter, inherited }).problems.map(
    (problem) => `${problem.rule} | ${what(problem)} | ${cure(problem)}`,
  )
}

function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from)
  return text.replace(from, () => to)
}

export type Case = readonly [from: string, to: string, message: RegExp]

const goodFor = (schema: Schema): string => (schema === translation ? goodJapanese : good)

/** A test for each of them: one message, and it is this one. */
export function refuses(schema: Schema, cases: readonly Case[]): void {
  for (const [from, to, message] of cases)
    test(`${JSON.stringify(to)} gets one message`, () => {
      const found = messages(schema, changed(goodFor(schema), from, to))
      assert.equal(found.length, 1, found.join('\n'))
      assert.match(found[0] ?? '', message)
    })
}

export function accepts(schema: Schema, cases: readonly (readonly [from: string, to: string])[]): void {
  for (const [from, to] of cases)
    test(`${JSON.stringify(to)} is accepted`, () =>
      assert.deepEqual(messages(schema, changed(goodFor(schema), from, to)), []))
}
