import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFormat } from '../../../src/desk/check-format.ts'
import { sarif } from '../../../src/desk/check-sarif.ts'
import { WrongUsage } from '../../../src/desk/command-line.ts'
import { editorWords } from '../../../src/messages/editor-words.ts'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'

const day: Problem = {
  ...fault('bad-date', { subject: ['published'], text: 'soon', isDay: false, meant: '2026-03-02' }),
  severity: 'error',
  file: 'content/stories/door/en.mdx',
  line: 6,
  column: 10,
}
const link: Problem = {
  ...fault('unknown-story', { story: 'shed', near: null, valid: [] }),
  severity: 'warning',
  file: 'content/stories/a b#扉/en.mdx',
  line: 20,
  column: 1,
}
const options = { version: '1.2.3', locale: 'en' } as const

test('every problem is a result in reading order, with its rule, its level and its place', () => {
  const { runs, version } = sarif([day, link], options)
  const [{ results, columnKind }] = runs
  assert.deepEqual([version, columnKind], ['2.1.0', 'utf16CodeUnits'])
  assert.deepEqual(
    results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ['unknown-story', 'warning'],
      ['bad-date', 'error'],
    ],
  )
  assert.deepEqual(results[1]?.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'content/stories/door/en.mdx' },
        region: { startLine: 6, startColumn: 10 },
      },
    },
  ])
  assert.match(results[1]?.message.text ?? '', /^`published` is "soon".*2026-03-02/)
})

test('rules are those of what was found, each once, with the sentence of the handbook', () => {
  const [{ tool, results }] = sarif([day, link, { ...day, line: 7 }], options).runs
  const { name, version, rules } = tool.driver
  assert.deepEqual(
    [name, version, rules.map(({ id }) => id)],
    ['Yonkoma', '1.2.3', ['bad-date', 'unknown-story']],
  )
  for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex]?.id, ruleId)
  for (const { id, shortDescription } of rules) assert.notEqual(shortDescription.text, id)
})

test('names of files become addresses', () => {
  const [{ results }] = sarif([link], options).runs
  const [{ physicalLocation }] = results[0]?.locations ?? assert.fail('nothing was found')
  assert.equal(physicalLocation.artifactLocation.uri, 'content/stories/a%20b%23%E6%89%89/en.mdx')
})

test('half a character in a name or in words does not stop it', () => {
  const broken = {
    ...link,
    ...fault('unknown-story', { story: 'sh\ud800', near: null, valid: [] }),
    file: 'a\ud800.mdx',
  }
  const text = JSON.stringify(sarif([broken], options))
  assert.match(text, /sh\ufffd/)
  assert.match(text, /a%EF%BF%BD\.mdx/)
})

test('in Japanese all its sentences are Japanese', () => {
  const [{ language, tool, results }] = sarif([day], { ...options, locale: 'ja' }).runs
  assert.equal(language, 'ja')
  assert.match(results[0]?.message.text ?? '', /書いてください/)
  assert.match(tool.driver.rules[0]?.shortDescription.text ?? '', /[ぁ-ん]/)
})

test('without problems there is an empty run', () => {
  const [{ tool, results }] = sarif([], options).runs
  assert.deepEqual([tool.driver.rules, results], [[], []])
})

test('--json is --format json, and goes with no other', () => {
  assert.deepEqual(
    [
      checkFormat(undefined, false),
      checkFormat(undefined, true),
      checkFormat('json', true),
      checkFormat('sarif', false),
    ],
    ['text', 'json', 'json', 'sarif'],
  )
  const refused = (typed: string, json: boolean) => {
    try {
      return checkFormat(typed, json)
    } catch (error) {
      return error instanceof WrongUsage ? error.said(editorWords('en')) : error
    }
  }
  assert.equal(refused('sarif', true), '`--json` and `--format sarif` do not go together. Leave one out.')
  assert.equal(
    refused('sarf', false),
    '`--format` cannot be "sarf". Did you mean sarif? Choose: text, json, sarif, github.',
  )
})
