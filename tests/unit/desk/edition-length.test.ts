import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editionLength, textLength } from '../../../src/desk/edition-length.ts'
import { edition } from '../stories/sample-story.ts'

test('English is counted in words: a dash is none, a number is one', () =>
  assert.equal(textLength("Claude's status page – down for 3 hours.", 'en'), 7))

test('Japanese is counted in characters, with punctuation and without spaces', () =>
  assert.equal(textLength('障害は、 3時間\nつづいた。', 'ja'), 12))

test('an edition is counted again when one of its words has changed', () => {
  const before = editionLength(edition('en', { summary: 'Three short words' }))
  assert.equal(editionLength(edition('en', { summary: 'Three short words' })), before)
  assert.equal(editionLength(edition('en', { summary: 'Now four short words' })), before + 1)
})
