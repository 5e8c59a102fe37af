import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

const { readLibrary } = await import('../../../src/reading/library/library.ts')
const content = join(fixtures, 'base')
const root = process.cwd()

const slugsAt = async (now: string, includeUnpublished = false): Promise<string[]> => {
  const { stories } = await readLibrary({ root, content, now: Date.parse(now), includeUnpublished })
  return stories.map(({ slug }) => slug)
}

test('a story appears at its minute and not before', async () => {
  assert.deepEqual(await slugsAt('2026-03-03T08:59:59+09:00'), ['remote'])
  assert.deepEqual(await slugsAt('2026-03-03T09:00:00+09:00'), ['remote', 'door'])
})

test('an editor sees scheduled stories while writing', async () => {
  assert.deepEqual(await slugsAt('2026-03-03T08:59:59+09:00', true), ['remote', 'door'])
})

test('stories are numbered from the oldest', async () => {
  const { stories } = await readLibrary({ root, content, now: Date.parse('2026-11-23') })
  assert.deepEqual(
    stories.map(({ slug, number }) => [number, slug]),
    [
      [1, 'remote'],
      [2, 'door'],
    ],
  )
})
