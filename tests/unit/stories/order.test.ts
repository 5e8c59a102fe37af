import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbours, numbered, onwardFrom } from '../../../src/stories/order.ts'
import { edition, moment, story } from './sample-story.ts'

test('stories are numbered from the oldest', () => {
  const stories = [
    { slug: 'newest', published: moment('2026-03-03') },
    { slug: 'oldest', published: moment('2026-03-01') },
    { slug: 'middle', published: moment('2026-03-02T07:00:00+09:00') },
  ]
  assert.deepEqual(
    numbered(stories).map(({ slug, number }) => [number, slug]),
    [
      [1, 'oldest'],
      [2, 'middle'],
      [3, 'newest'],
    ],
  )
})

test('two stories of the same moment are numbered by slug, whatever order they come in', () => {
  const [a, b] = [
    { slug: 'a', published: moment('2026-03-01') },
    { slug: 'b', published: moment('2026-03-01') },
  ]
  const names = (stories: readonly { slug: string }[]): string[] => stories.map(({ slug }) => slug)
  assert.deepEqual(names(numbered([b, a])), ['a', 'b'])
  assert.deepEqual(names(numbered([a, b])), ['a', 'b'])
})

test('a reader goes back to the older story and on to the newer one', () => {
  const [first, second, third] = [
    story({ slug: 'first', number: 1 }),
    story({ slug: 'second', number: 2 }),
    story({ slug: 'third', number: 3 }),
  ]
  const around = neighbours(second, [third, second, first], 'en')
  assert.equal(around.previous?.slug, 'first')
  assert.equal(around.next?.slug, 'third')
})

test('the oldest and the newest story have one neighbour', () => {
  const [first, second] = [story({ slug: 'first', number: 1 }), story({ slug: 'second', number: 2 })]
  assert.deepEqual(neighbours(first, [second, first], 'en'), { previous: null, next: second })
  assert.deepEqual(neighbours(second, [second, first], 'en'), { previous: first, next: null })
})

test('a reader of Japanese is led past a story that exists in English only', () => {
  const stories = [
    story({ slug: 'first', number: 1 }),
    story({ slug: 'english', number: 2, editions: { en: edition('en') } }),
    story({ slug: 'third', number: 3 }),
  ] as const
  assert.equal(neighbours(stories[0], stories, 'ja').next?.slug, 'third')
  assert.equal(neighbours(stories[0], stories, 'en').next?.slug, 'english')
})

test('a reader goes on to the newer story, from the newest to the one before it, and nowhere where there is no other', () => {
  const [first, second] = [story({ slug: 'first', number: 1 }), story({ slug: 'second', number: 2 })]
  const onward = (from: typeof first) => onwardFrom(neighbours(from, [second, first], 'en'), 'en')
  assert.equal(onward(first)?.rel, 'next')
  assert.equal(onward(first)?.story.slug, 'second')
  assert.equal(onward(second)?.rel, 'prev')
  assert.equal(onward(second)?.story.slug, 'first')
  assert.equal(onwardFrom({ previous: null, next: null }, 'en'), null)
})
