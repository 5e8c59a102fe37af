import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurn } from '../../../src/disk/in-turn.ts'

test('of a thousand files at most 64 are open at once, and a failure makes room as well', async () => {
  let open = 0
  let most = 0
  const work = async (index: number): Promise<number> => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setImmediate(resolve))
    open--
    if (index % 3 === 0) throw new Error('no')
    return index
  }
  const ends = await Promise.allSettled(Array.from({ length: 1000 }, (_, index) => inTurn(() => work(index))))
  assert.deepEqual([most, open, ends.filter(({ status }) => status === 'fulfilled').length], [64, 0, 666])
})
