import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counterpart } from '../../../src/stories/counterpart.ts'
import { edition, story } from './sample-story.ts'

test('the Japanese edition is the counterpart of the English one, and the other way round', () => {
  const both = story()
  assert.equal(counterpart(edition('en'), both)?.locale, 'ja')
  assert.equal(counterpart(edition('ja'), both)?.locale, 'en')
})

test('a story in one language has no counterpart', () => {
  const english = edition('en')
  assert.equal(counterpart(english, story({ editions: { en: english } })), null)
})
