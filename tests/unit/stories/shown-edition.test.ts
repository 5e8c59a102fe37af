import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownEdition } from '../../../src/stories/shown-edition.ts'
import { edition, story } from './sample-story.ts'

test('a list shows a story in its own language', () => {
  assert.equal(shownEdition(story(), 'ja').title, '開かない玄関')
  assert.equal(shownEdition(story(), 'en').title, 'The door jams')
})

test('a story that exists in one language only is listed in both', () => {
  const englishOnly = story({ editions: { en: edition('en') } })
  assert.equal(shownEdition(englishOnly, 'ja').locale, 'en')
})

test('a story without an edition is refused by name', () => {
  assert.throws(() => shownEdition(story({ editions: {} }), 'en'), /"outage" has no edition/)
})
