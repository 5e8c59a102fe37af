import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counts } from '../counts.ts'

test('the totals of Node’s own runner are read', () => {
  assert.deepEqual(counts('✔ a story\nℹ tests 3\nℹ pass 2\nℹ fail 1\n'), { passed: 2, failed: 1 })
})

test('the totals of Playwright are read, in colour too', () => {
  const output =
    '\u001b[31m  1 failed\u001b[39m\n    [site] › read.spec.ts\n\u001b[32m  41 passed\u001b[39m (9.1s)\n'
  assert.deepEqual(counts(output), { passed: 41, failed: 1 })
})

test('a step without tests counts none', () => {
  assert.deepEqual(counts('Checked 120 files in 90ms. No fixes applied.\n'), { passed: 0, failed: 0 })
})
