import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestions, usedTopics, years } from '../../../src/search/choices.ts'
import { recordHtml } from '../../../src/search/record-html.ts'
import { searchRecords } from '../../../src/search/records.ts'
import type { Topic } from '../../../src/story/story.ts'
import { edition, moment, story, term } from '../story/sample-story.ts'

const topic = (key: string, order: number): Topic => ({
  key,
  order,
  name: { en: key, ja: key },
  description: { en: '', ja: '' },
})
const topics = new Map([topic('services', 0), topic('law', 1)].map((one) => [one.key, one]))
const load = { ...term('load', '負荷'), reading: 'ふか', also: ['混雑'] }
const outage = story({ editions: { en: edition('en'), ja: edition('ja', { glossary: [load] }) } })
const records = searchRecords({ stories: [outage], topics })

test('every edition and every term can be found, each in its own language', () => {
  assert.deepEqual(
    records.map(({ locale, href }) => [locale, href]),
    [
      ['en', '/stories/outage/'],
      ['ja', '/ja/stories/outage/'],
      ['ja', '/ja/glossary/#term-load'],
    ],
  )
})

test('a story is found by its title first, then by its terms with their readings and synonyms', () => {
  const [title, terms] = records[1]?.fields ?? []
  assert.deepEqual(title, { weight: 10, words: ['開かない玄関'] })
  assert.deepEqual(terms, { weight: 8, words: ['負荷', 'ふか', '混雑'] })
})

test('a term that two stories explain is there once, as the newer one explains it', () => {
  const told = (meaning: string) =>
    story({ editions: { en: edition('en', { glossary: [{ ...term('load'), meaning }] }) } })
  const found = searchRecords({ stories: [told('old'), told('new')], topics })
  assert.deepEqual(
    found.filter(({ filters }) => filters.kind === 'term').map(({ shown }) => shown.text),
    ['new'],
  )
})

test('what a story is shown with is no word that it is found by', () => {
  const [english] = records
  assert.ok(english)
  const html = recordHtml(english, 'f00d')
  assert.doesNotMatch(html, /strip\.|min read|stories\/outage/)
  assert.match(html, /data-pagefind-filter="topic:services"/)
})

test('words cannot break out of their record', () => {
  const [english] = records
  assert.ok(english)
  const html = recordHtml(
    { ...english, fields: [{ weight: 1, words: ['a </p><i data-pagefind-filter="kind:term">'] }] },
    '',
  )
  assert.equal(html.match(/<i /g)?.length, 3)
})

test('only topics and years that have a story are offered', () => {
  const older = story({ slug: 'older', published: moment('2025-07-28') })
  assert.deepEqual(years([outage, older], 'en'), ['2026', '2025'])
  assert.deepEqual(
    usedTopics([outage], topics, 'en').map(({ key }) => key),
    ['services'],
  )
})

test('the first term of each story is offered to try', () => {
  assert.deepEqual(suggestions([outage, outage], 'ja'), ['負荷'])
  assert.deepEqual(suggestions([outage], 'en'), [])
})
