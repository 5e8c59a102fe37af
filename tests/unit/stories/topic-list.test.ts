import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Story, Topic } from '../../../src/stories/story.ts'
import { byAuthor, storySoFar, topicGroups } from '../../../src/stories/topic-list.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from './sample-story.ts'

const topic = (key: string, order: number): [string, Topic] => [
  key,
  { key, order, name: inBoth({ en: key, ja: key }), description: inBoth({ en: '', ja: '' }), also: [] },
]
const topics = new Map([topic('law', 0), topic('models', 1), topic('services', 2)])

const archive = [
  story({ slug: 'third', topic: 'services', author: 'hana' }),
  story({ slug: 'second', topic: 'law' }),
  story({ slug: 'first', topic: 'services' }),
]

const slugs = (stories: readonly Story[] | undefined): string[] | undefined =>
  stories?.map(({ slug }) => slug)

test('topics stand in the order of topics.yaml, and one without a strip is left out', () => {
  assert.deepEqual(
    topicGroups(archive, topics).map((group) => [group.topic.key, slugs(group.stories)]),
    [
      ['law', ['second']],
      ['services', ['third', 'first']],
    ],
  )
})

test('each author has what they wrote', () => {
  const written = byAuthor(archive)
  assert.deepEqual(slugs(written.get('taro')), ['second', 'first'])
  assert.deepEqual(slugs(written.get('hana')), ['third'])
  assert.equal(written.get('nobody'), undefined)
})

test('the story so far goes from the oldest strip to the newest', () => {
  assert.deepEqual(slugs(storySoFar(archive, 12).stories), ['first', 'second', 'third'])
  assert.equal(storySoFar(archive, 12).earlier, 0)
})

test('a long story so far keeps the newest strips and counts those before them', () => {
  const { stories, earlier } = storySoFar(archive, 2)
  assert.deepEqual(slugs(stories), ['second', 'third'])
  assert.equal(earlier, 1)
})
