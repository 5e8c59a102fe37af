import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counts, timedTests } from '../counts.ts'

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

test('each test is read with its time, a group of tests is not', () => {
  const node =
    '▶ panels\n  ✔ one has a balloon (12.5ms)\n  ✖ two (fast) have (1200.25ms)\n✔ panels (1213ms)\n'
  assert.deepEqual(timedTests(node), [
    { name: 'one has a balloon', seconds: 0.0125 },
    { name: 'two (fast) have', seconds: 1.20025 },
  ])
  const playwright =
    '  \u001b[32m✓\u001b[39m   12 read.spec.ts:9:1 › a page is read (1.2s)\n  ✘  3 a.spec.ts:1:1 › b (1.5m)\n'
  assert.deepEqual(timedTests(playwright), [
    { name: 'read.spec.ts:9:1 › a page is read', seconds: 1.2 },
    { name: 'a.spec.ts:1:1 › b', seconds: 90 },
  ])
})
