import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read, written } from '../../../src/search/postings.ts'

test('records come back as they were written, weights to a sixteenth', () => {
  const records = fc.uniqueArray(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 16 })), {
    selector: ([record]) => record,
  })
  fc.assert(
    fc.property(records, (some) => {
      const postings = some
        .toSorted(([a], [b]) => a - b)
        .map(([record, level]) => ({ record, weight: level / 16 }))
      assert.deepEqual(read(written(postings)), postings)
    }),
  )
})
