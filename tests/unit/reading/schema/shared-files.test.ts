/** What is written in `topics.yaml`, `people.yaml` and `names.yaml`, and what comes back. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { judge } from '../../../../src/reading/schema/judge.ts'
import { names, people, topics } from '../../../../src/reading/schema/shared-files.ts'
import { readYaml } from '../../../../src/reading/yaml/frontmatter.ts'
import { cure, what } from '../../words-of.ts'

const base = join(import.meta.dirname, '../../../fixtures/base')
const goodPeople = await readFile(join(base, 'people.yaml'), 'utf8')
const goodTopics = await readFile(join(base, 'topics.yaml'), 'utf8')

function messages(schema: typeof people | typeof topics | typeof names, yaml: string): string[] {
  const frontmatter = readYaml(yaml, 'x')
  assert.deepEqual(frontmatter.problems, [])
  return judge(schema, { file: 'x', frontmatter }).problems.map(
    (problem) => `${problem.rule} | ${what(problem)} | ${cure(problem)}`,
  )
}

function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from)
  return text.replace(from, () => to)
}

test('an account is written without @, and the message says how', () => {
  const [found] = messages(people, changed(goodPeople, 'hana_example', '"@hana"'))
  assert.equal(
    found,
    'bad-handle | `handle` in `hana` is "@hana", which is not a valid account name. | Write it without @, in at most 15 letters, digits or _.',
  )
})

test('the key of a topic is part of an address', () => {
  const [found] = messages(topics, changed(goodTopics, 'services:', 'Chat Services:'))
  assert.match(found ?? '', /^bad-id \| `Chat Services` cannot be part of an address\./)
})

test('the key of a name can be any words', () => {
  assert.deepEqual(messages(names, 'Crane Lab: { en: Crane Lab, ja: クレーンラボ }\n'), [])
  assert.match(
    messages(names, '"**Crane**": { en: Crane Lab, ja: クレーンラボ }\n')[0] ?? '',
    /^markup-in-words /,
  )
})

test('a shared file that is a list is called a file', () => {
  const frontmatter = readYaml('- services\n', 'topics.yaml')
  const { problems } = judge(topics, { file: 'topics.yaml', frontmatter, whole: 'file' })
  assert.deepEqual(
    problems.map((problem) => `${what(problem)} ${cure(problem)}`),
    ['The file is a list, not `key: value` pairs. Write `key: value` pairs.'],
  )
})
