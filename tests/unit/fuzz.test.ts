/** The same spoilt stories every time; `npm run fuzz` tries others, and more of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import './own-cache.ts'

const { judged, mutants, strangers } = await import('../fuzz/mutant.ts')

test('however a story is spoilt, its editor reads what is wrong and where', async () => {
  await fc.assert(
    fc.asyncProperty(mutants, async (mutant) => assert.deepEqual(await judged(mutant), [])),
    { numRuns: 150, seed: 20261123 },
  )
})

test('whatever lies in the place of a story, its editor reads what is wrong and where', async () => {
  await fc.assert(
    fc.asyncProperty(strangers, async (stranger) => assert.deepEqual(await judged(stranger), [])),
    { numRuns: 60, seed: 20261129 },
  )
})
