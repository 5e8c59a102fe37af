import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channel } from '../../../src/feed/channel.ts'
import { site } from '../../../src/site.ts'
import { edition, moment, story } from '../stories/sample-story.ts'
import { law, libraryOf, services } from './sample-library.ts'

const slugs = ({ stories }: ReturnType<typeof channel>) => stories.map(({ story }) => story.slug)

const englishOnly = story({ slug: 'english', editions: { en: edition('en') } })
const ofLaw = story({ slug: 'rules', topic: 'law' })

test('the feed of a language has the stories of that language, newest first', () => {
  const library = libraryOf(ofLaw, englishOnly, story())
  assert.deepEqual(slugs(channel(library, 'en', null)), ['rules', 'english', 'outage'])
  assert.deepEqual(slugs(channel(library, 'ja', null)), ['rules', 'outage'])
})

test('the feed of a topic has its stories alone, and is named after both', () => {
  const found = channel(libraryOf(ofLaw, story()), 'ja', law)
  assert.deepEqual(slugs(found), ['rules'])
  assert.equal(found.title, `${site.name.ja}「法律」`)
  assert.equal(found.description, '決まり。')
  assert.equal(found.path, '/ja/topics/law/')
})

test('a feed carries the newest twenty', () => {
  const many = Array.from({ length: 25 }, (_, index) => story({ slug: `s${index}` }))
  const found = slugs(channel(libraryOf(...many), 'en', services))
  assert.equal(found.length, 20)
  assert.equal(found.at(-1), 's19')
})

test('a feed was updated when one of its stories was last revised', () => {
  const revised = story({ slug: 'old', revised: moment('2026-05-01T00:00:00Z') })
  assert.equal(channel(libraryOf(story(), revised), 'en', null).updated, Date.UTC(2026, 4, 1))
})

test('a topic without a story in a language has an empty feed there', () => {
  const found = channel(libraryOf(englishOnly), 'ja', services)
  assert.deepEqual(slugs(found), [])
  assert.equal(found.updated, 0)
})
