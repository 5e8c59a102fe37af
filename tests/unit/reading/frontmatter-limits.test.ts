/** Frontmatter that is long, deep or wide, and the places of what is in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFrontmatter } from '../../../src/reading/yaml/frontmatter.ts'
import { what } from '../words-of.ts'
import { messages } from './yaml-messages.ts'

test('a list that is thousands of levels deep is refused, not followed', () => {
  for (const sign of ['- ', '[', '{ a: ', '? ', '- [', '- ? '])
    assert.match(messages(`title:\n  ${sign.repeat(9000)}\ntopic: x\n`).join(), /^2:\d+ nested-too-deeply /)
})

test('keys one after another between brackets are as deep as lists', () => {
  for (const bracket of ['{', '[', '[{', ''])
    assert.match(messages(`cast: ${bracket} ${'mika: '.repeat(9000)}\n`).join(), /nested-too-deeply /)
})

test('a long row of commas or of entries is one message, however long it is', () => {
  for (const length of [20_000, 80_000]) {
    assert.match(messages(`x: { a: ${','.repeat(length)} }`).join('\n'), /^1:10 yaml-comma [^\n]*$/)
    assert.match(messages(`x: [${'1,'.repeat(length)}]`).join('\n'), /^1:\d+ too-large [^\n]*$/)
  }
})

test('frontmatter of more than 100 kB is refused', () => {
  const found = readFrontmatter(`---\ntitle: ${'x'.repeat(100_000)}\n---\n`, 'en.mdx')
  assert.ok('rule' in found)
  assert.equal(found.rule, 'too-large')
  assert.match(what(found), /101 kB/)
  assert.match(what(found, 'ja'), /101 kB/)
})

test('a place is that of the file, a value is known as it was written', () => {
  const found = readFrontmatter('---\ntitle: "a"\nsay: ~\n---\n', 'en.mdx')
  assert.ok(!('rule' in found))
  assert.deepEqual(found.placeOf(['title']), { line: 2, column: 8 })
  assert.equal(found.writtenAt(['title']), '"a"')
  assert.equal(found.writtenAt(['say']), '~')
  assert.equal(found.writtenAt(['nothing']), '')
})

test('a list of a thousand short entries is not deep', () => {
  assert.deepEqual(messages(`list:\n${'  - a: { b: [c] }\n'.repeat(1000)}`), [])
  assert.deepEqual(messages(`text: |\n${'  - - - - - [[[[\n'.repeat(1000)}`), [])
})

test('indentation that never ends is refused', () => {
  const steps = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`)
  assert.match(messages(steps.join('\n')).join(), /^33:33 nested-too-deeply /)
})
