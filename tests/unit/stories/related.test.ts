import assert from 'node:assert/strict'
import { test } from 'node:test'
import { related } from '../../../src/stories/related.ts'
import type { Edition, Story } from '../../../src/stories/story.ts'
import { edition, moment, source, story, term } from './sample-story.ts'

const english = (more: Partial<Edition> = {}): Story['editions'] => ({ en: edition('en', more) })

const slugs = (stories: readonly Story[]): string[] => stories.map(({ slug }) => slug)

const outage = story({
  slug: 'outage',
  topic: 'services',
  editions: english({ glossary: [term('api'), term('load')], sources: [source('Anthropic')] }),
})

test('the same topic weighs more than one term, two terms more than the topic, a publisher least', () => {
  const others = [
    story({ slug: 'publisher', topic: 'law', editions: english({ sources: [source('Anthropic')] }) }),
    story({ slug: 'topic', topic: 'services', editions: english() }),
    story({ slug: 'terms', topic: 'law', editions: english({ glossary: [term('api'), term('load')] }) }),
  ]
  assert.deepEqual(slugs(related(outage, others, 'en')), ['terms', 'topic', 'publisher'])
})

test('a link from either story outweighs the topic', () => {
  const others = [
    story({ slug: 'topic', topic: 'services', editions: english() }),
    story({ slug: 'links-here', topic: 'law', links: ['outage'], editions: english() }),
  ]
  assert.deepEqual(slugs(related(outage, others, 'en')), ['links-here', 'topic'])
  const linking = { ...outage, links: ['linked-to'] }
  const linked = story({ slug: 'linked-to', topic: 'law', editions: english() })
  assert.deepEqual(slugs(related(linking, [linked], 'en')), ['linked-to'])
})

test('points add up', () => {
  const others = [
    story({ slug: 'two-terms', topic: 'law', editions: english({ glossary: [term('api'), term('load')] }) }),
    story({
      slug: 'topic-and-term',
      topic: 'services',
      editions: english({ glossary: [term('api')], sources: [source('Anthropic')] }),
    }),
  ]
  assert.deepEqual(slugs(related(outage, others, 'en')), ['topic-and-term', 'two-terms'])
})

test('a story is never related to itself, nor to one it shares nothing with', () => {
  const stranger = story({ slug: 'stranger', topic: 'law', editions: english() })
  assert.deepEqual(related(outage, [outage, stranger], 'en'), [])
})

test('of equals the nearest in time comes first, then the alphabet decides', () => {
  const on = (slug: string, day: string): Story =>
    story({ slug, published: moment(day), editions: english() })
  const others = [on('far', '2026-01-01'), on('b', '2026-03-01'), on('a', '2026-03-01')]
  assert.deepEqual(slugs(related(outage, others, 'en')), ['a', 'b', 'far'])
  assert.deepEqual(slugs(related(outage, others.toReversed(), 'en')), ['a', 'b', 'far'])
})

test('no more than three are proposed, the best three', () => {
  const weak = ['one', 'two', 'three'].map((slug) =>
    story({ slug, topic: 'law', editions: english({ sources: [source('Anthropic')] }) }),
  )
  const strong = story({ slug: 'strong', topic: 'services', editions: english() })
  const proposed = slugs(related(outage, [...weak, strong], 'en'))
  assert.equal(proposed.length, 3)
  assert.equal(proposed[0], 'strong')
})

test('a reader of Japanese is first offered what exists in Japanese', () => {
  const others = [
    story({ slug: 'english', topic: 'services', editions: english() }),
    story({
      slug: 'japanese',
      topic: 'law',
      original: 'ja',
      editions: { ja: edition('ja', { glossary: [term('api')] }) },
    }),
  ]
  assert.deepEqual(slugs(related(outage, others, 'ja')), ['japanese', 'english'])
  assert.deepEqual(slugs(related(outage, others, 'en')), ['english', 'japanese'])
})

test('in an archive of thousands the nearest who share a topic are still found, and a far one who shares more', () => {
  const day = (number: number): string => new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10)
  const crowd = Array.from({ length: 2000 }, (_, index) =>
    story({ slug: `strip-${index}`, published: moment(day(index)), editions: english() }),
  )
  const far = story({
    slug: 'far',
    published: moment(day(1)),
    editions: english({ glossary: [term('api')] }),
  })
  const here = { ...outage, published: moment(day(1500)) }
  assert.deepEqual(slugs(related(here, [...crowd, far, here], 'en')), ['far', 'strip-1500', 'strip-1499'])
})
