import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentLibrary, provideLibrary } from '../../../src/reading/library/current-library.ts'
import type { Library } from '../../../src/reading/library/library.ts'

test('stories that could not be read are read again by the next who asks', async () => {
  const empty: Library = {
    stories: [],
    topics: new Map(),
    people: new Map(),
    names: [],
    scheduled: [],
    headlines: [],
    read: [],
    problems: [],
  }
  const readings = [Promise.reject(new Error('the disk is busy')), Promise.resolve(empty)]
  provideLibrary(() => readings.shift() ?? Promise.resolve(empty))
  await assert.rejects(currentLibrary(), /the disk is busy/)
  assert.equal(await currentLibrary(), empty)
})
