import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherEditions, storyTranslations } from '../../../src/stories/other-editions.ts'
import { edition, story } from './sample-story.ts'

test('each edition of a story leads to those in other languages', () => {
  const both = story()
  assert.deepEqual(
    otherEditions(edition('en'), both).map(({ locale }) => locale),
    ['ja'],
  )
  assert.deepEqual(storyTranslations(edition('ja'), both), [{ locale: 'en', path: `/stories/${both.slug}/` }])
})

test('a story in one language leads nowhere else', () => {
  const english = edition('en')
  assert.deepEqual(otherEditions(english, story({ editions: { en: english } })), [])
})
