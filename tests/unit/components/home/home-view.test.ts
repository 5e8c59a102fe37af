import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeView } from '../../../../src/components/home/home-view.ts'
import type { Edition, Story, Term, Topic } from '../../../../src/stories/story.ts'
import { inBoth } from '../../../site-languages.ts'

const term = (id: string): Term => ({ id, term: id, reading: null, meaning: '', also: [] })
const edition = (locale: 'en' | 'ja', ...terms: string[]) =>
  ({ locale, glossary: terms.map(term) }) as unknown as Edition
const story = (slug: string, topic: string, editions: Story['editions']) =>
  ({ slug, topic, editions, original: editions.en ? 'en' : 'ja' }) as Story
const topic = (key: string): [string, Topic] => [
  key,
  { key, order: 0, name: inBoth({ en: key, ja: key }), description: inBoth({ en: '', ja: '' }), also: [] },
]

const topics = new Map([topic('services'), topic('agents'), topic('law')])
const japaneseOnly = story('newest', 'agents', { ja: edition('ja', 'port') })
const both = story('older', 'services', {
  en: edition('en', 'api', 'load'),
  ja: edition('ja', 'api', 'load'),
})
const oldest = story('oldest', 'services', {
  en: edition('en', 'api', 'cache'),
  ja: edition('ja', 'api', 'cache'),
})
const stories = [japaneseOnly, both, oldest]

test('the lead is the newest story that can be read in this language', () => {
  assert.equal(homeView({ stories, topics, locale: 'ja' }).lead.story.slug, 'newest')
  assert.equal(homeView({ stories, topics, locale: 'en' }).lead.story.slug, 'older')
})

test('a story in the other language is listed all the same', () => {
  const { recent } = homeView({ stories, topics, locale: 'en' })
  assert.deepEqual(
    recent.map(({ slug }) => slug),
    ['newest', 'oldest'],
  )
})

test('topics without stories are not shown', () => {
  const groups = homeView({ stories, topics, locale: 'en' }).topics
  assert.deepEqual(
    groups.map((group) => [group.topic.key, group.stories.length]),
    [
      ['services', 2],
      ['agents', 1],
    ],
  )
})

test('four strips stand on the shelf and eight behind it; the archive has the rest', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...both, slug: `strip-${index}` }))
  const { lead, recent, back } = homeView({ stories: many, topics, locale: 'en' })
  assert.equal(lead.story.slug, 'strip-0')
  assert.deepEqual(
    recent.map(({ slug }) => slug),
    ['strip-1', 'strip-2', 'strip-3', 'strip-4'],
  )
  assert.deepEqual([back.length, back[0]?.slug, back.at(-1)?.slug], [8, 'strip-5', 'strip-12'])
})

test('a word that two stories explain is shown once', () => {
  const { terms } = homeView({ stories, topics, locale: 'en' })
  assert.deepEqual(
    terms.map(({ id }) => id),
    ['api', 'load', 'cache'],
  )
})

test('a language without a single story shows the newest of the other one', () => {
  const { story, edition } = homeView({ stories: [japaneseOnly], topics, locale: 'en' }).lead
  assert.deepEqual([story.slug, edition.locale], [japaneseOnly.slug, 'ja'])
})

test('a site without a story has no home page', () => {
  assert.throws(() => homeView({ stories: [], topics, locale: 'en' }), /published story/)
})
