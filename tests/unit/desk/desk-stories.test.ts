import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type DeskStory, deskStories, slugOf } from '../../../src/desk/desk-stories.ts'
import { fixtures } from '../../cases.ts'
import '../own-cache.ts'

const { readLibrary } = await import('../../../src/reading/library/library.ts')

type Change = (text: string) => string

/** The good stories, `door` of 3 March in two languages and `remote` before it in English, some files altered. */
async function deskWith(
  changes: Readonly<Record<string, Change>>,
  today = '2026-11-23',
): Promise<readonly DeskStory[]> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-desk-stories-'))
  const content = join(root, 'content')
  try {
    await cp(join(fixtures, 'base'), content, { recursive: true })
    for (const [name, change] of Object.entries(changes)) {
      const file = join(content, 'stories', name)
      await writeFile(file, change(await readFile(file, 'utf8')))
    }
    const now = Date.parse(today)
    return deskStories(await readLibrary({ root, content, now, includeUnpublished: true }), { now })
  } finally {
    await rm(root, { recursive: true })
  }
}

const asDraft: Change = (text) => text.replace('---\n', '---\ndraft: true\n')
const withoutLinks: Change = (text) => text.replaceAll('story:remote', 'https://example.com/')
const withoutSummary: Change = (text) => text.replace(/^summary:.*\n/m, '')

const states = (stories: readonly DeskStory[]) => stories.map(({ slug, state }) => `${slug} ${state}`)
const door = (stories: readonly DeskStory[]) =>
  stories.find(({ slug }) => slug === 'door') ?? assert.fail('there is no door')

test('stories stand newest first, with what can be said of each edition', async () => {
  const stories = await deskWith({})
  assert.deepEqual(states(stories), ['door published', 'remote published'])
  const { en, ja } = door(stories).editions
  assert.equal(en?.state, 'ready')
  assert.ok((en?.length ?? 0) > 20 && (ja?.length ?? 0) > 20 && en?.minutes === 1)
  assert.equal(en?.translated, null)
  assert.notEqual(ja?.translated, null)
  assert.equal(stories[1]?.editions.ja, null)
})

test('a story dated ahead is scheduled', async () =>
  assert.deepEqual(states(await deskWith({}, '2026-03-02')), ['door scheduled', 'remote published']))

test('drafts stand on top, whatever their day', async () => {
  const stories = await deskWith({
    'remote/en.mdx': asDraft,
    'door/en.mdx': withoutLinks,
    'door/ja.mdx': withoutLinks,
  })
  assert.deepEqual(states(stories), ['remote draft', 'door published'])
  assert.equal(stories[0]?.editions.en?.state, 'draft')
})

test('a translation that is a draft leaves its story as it is', async () => {
  const { state, editions } = door(await deskWith({ 'door/ja.mdx': asDraft }))
  assert.deepEqual([state, editions.en?.state, editions.ja?.state], ['published', 'ready', 'draft'])
})

test('a translation older than the last revision is stale', async () => {
  const revised: Change = (text) => text.replace(/^revised: .*$/m, 'revised: 2026-10-01')
  const { editions, revised: at } = door(await deskWith({ 'door/en.mdx': revised }))
  assert.deepEqual([editions.en?.state, editions.ja?.state, at?.text], ['ready', 'stale', '2026-10-01'])
})

test('a story with errors is broken, and keeps its title, its day and its problems', async () => {
  const { state, story, published, editions, problems } = door(
    await deskWith({ 'door/en.mdx': withoutSummary }),
  )
  assert.deepEqual([state, story, editions.en?.minutes], ['broken', null, null])
  assert.notEqual(published, null)
  assert.notEqual(editions.en?.title, '')
  assert.ok(problems.some(({ rule }) => rule === 'missing-key'))
})

test('a draft with mistakes is a draft', async () =>
  assert.equal(
    door(await deskWith({ 'door/en.mdx': (text) => asDraft(withoutSummary(text)) })).state,
    'draft',
  ))

test('files are told by their folders', () =>
  assert.deepEqual(
    [
      'content/stories/door/en.mdx',
      'content/stories/Bad Name',
      'stories/stories/en.mdx',
      '../stories/content/stories/door/ja.mdx',
      'content/topics.yaml',
    ].map(slugOf),
    ['door', 'Bad Name', 'stories', 'door', ''],
  ))
