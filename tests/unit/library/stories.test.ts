/** Stories as programs of others get them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStories } from '../../../bin/stories.mjs'
import { siteStories } from '../../../src/library/site-stories.ts'
import { readLibrary } from '../../../src/reading/library/library.ts'
import { librarySettings } from '../../../src/reading/library/settings.ts'

const settings = librarySettings()
const library = await readLibrary({ ...settings, includeUnpublished: true })
const { stories, problems } = siteStories(library, settings.now)

test('every edition is there once, the newest first, and survives JSON', () => {
  assert.equal(
    stories.length,
    library.stories.reduce((sum, { editions }) => sum + Object.keys(editions).length, 0),
  )
  const times = stories.map(({ published }) => published.time)
  assert.deepEqual(
    times,
    times.toSorted((a, b) => b - a),
  )
  assert.deepEqual(JSON.parse(JSON.stringify(stories)), stories)
  assert.equal(problems, library.problems)
})

test('a story has its words, its comic in words, and an article that can be put anywhere', () => {
  const story = stories.find(({ language }) => language === 'en')
  assert.ok(story)
  assert.match(story.address, /^https:\/\/.*\/stories\/[^/]+\/$/)
  assert.match(story.pictures.card, /^https:\/\/.*\.png$/)
  assert.equal(story.comic.panels.length, 4)
  for (const { alt, lines } of story.comic.panels) assert.ok(alt !== '' && lines.every(({ by }) => by !== ''))
  assert.match(story.bodyHtml, /^<h2>/)
  assert.doesNotMatch(story.bodyHtml, /(href|src)="(?!https?:)|class=|<script|<style/)
  assert.deepEqual(Object.keys(story.topic), ['key', 'name'])
})

test('what is dated later is scheduled, and drafts say so', () => {
  const before = siteStories(library, 0).stories
  assert.deepEqual(
    [...new Set(before.map(({ state }) => state))].toSorted().filter((state) => state !== 'draft'),
    ['scheduled'],
  )
  const isDraft = new Set(library.read.flatMap(({ drafts }) => drafts)).size > 0
  assert.equal(
    stories.some(({ state }) => state === 'draft'),
    isDraft,
  )
})

test('a folder that is no site is refused with a sentence, a site is read from anywhere', async () => {
  await assert.rejects(readStories('tests/golden'), {
    message: 'There is no yonkoma.config.ts in tests/golden. Name the folder of your site.',
  })
  const read = await readStories('tests/house')
  assert.deepEqual(
    read.stories.map(({ slug }) => slug),
    siteStories(await readLibrary(settings), settings.now).stories.map(({ slug }) => slug),
  )
})
