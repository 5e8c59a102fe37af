/** What an Astro developer gets from `getCollection('stories')`. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entryOf, storyEntry } from '../../../src/reading/library/entry.ts'
import { libraryOf } from './library-of.ts'

test('an entry has the facts that a list shows, and its schema agrees', async () => {
  const { stories } = await libraryOf()
  const entries = stories.map((story) => [story.slug, storyEntry.parse(entryOf(story))] as const)
  const [, door] = entries.find(([slug]) => slug === 'door') ?? []
  assert.deepEqual(
    [door?.topic, door?.author, door?.original, door?.languages, door?.published, door?.revised],
    [
      'services',
      'hana',
      'en',
      ['en', 'ja'],
      new Date('2026-03-03T00:00:00Z'),
      new Date('2026-03-02T15:00:00Z'),
    ],
  )
  const { en, ja } = door?.editions ?? {}
  assert.deepEqual([en?.title, ja?.title], ['The door that would not open', '開かなかったドア'])
  assert.match(en?.address ?? '', /^https:.*\/stories\/door\/$/)
  assert.match(ja?.pictures.card ?? '', /\/ja\/stories\/door\/card\.png$/)
  assert.deepEqual([en?.translated, ja?.translated], [null, new Date('2026-03-02T15:00:00Z')])
})

test('a story in one language has one edition', async () => {
  const { stories } = await libraryOf()
  const remote = stories.find(({ slug }) => slug === 'remote')
  assert.ok(remote)
  assert.deepEqual(Object.keys(entryOf(remote).editions), entryOf(remote).languages)
  assert.equal(entryOf(remote).languages.length, 1)
})

test('what is not in the schema is refused', async () => {
  const { stories } = await libraryOf()
  const [story] = stories
  assert.ok(story)
  assert.throws(() => storyEntry.parse({ ...entryOf(story), html: '' }))
})
