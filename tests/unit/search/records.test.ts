import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestions, usedTopics, years } from '../../../src/search/choices.ts'
import type { Topic } from '../../../src/stories/story.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, moment, story, term } from '../stories/sample-story.ts'
import { searchRecords } from './all-records.ts'

const topic = (key: string, order: number): Topic => ({
  key,
  order,
  name: inBoth({ en: key, ja: key }),
  description: inBoth({ en: '', ja: '' }),
  also: key === 'law' ? ['rules', '決まり'] : [],
})
const topics = new Map([topic('services', 0), topic('law', 1)].map((one) => [one.key, one]))
const load = { ...term('load', '負荷'), reading: 'ふか', also: ['混雑'] }
const outage = story({ editions: { en: edition('en'), ja: edition('ja', { glossary: [load] }) } })
const records = searchRecords({ stories: [outage], topics, names: [] })

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
  assert.deepEqual(title, { weight: 12, words: ['開かない玄関'] })
  assert.deepEqual(terms, { weight: 7, words: ['負荷', 'フカ', '混雑'] })
})

test('a term that two stories explain is there once, as the newer one explains it', () => {
  const told = (meaning: string) =>
    story({ editions: { en: edition('en', { glossary: [{ ...term('load'), meaning }] }) } })
  const found = searchRecords({ stories: [told('old'), told('new')], topics, names: [] })
  assert.deepEqual(
    found.filter(({ filters }) => filters.kind === 'term').map(({ shown }) => shown.text),
    ['new'],
  )
})

test('a name of the list finds both editions in all its spellings', () => {
  const names = [{ name: inBoth({ en: 'Porch', ja: '玄関' }), also: ['ポーチ'] }]
  for (const { filters, fields, shown } of searchRecords({ stories: [outage], topics, names }))
    if (filters.kind === 'story') {
      assert.ok(fields.some(({ words }) => words.includes('ポーチ') && words.includes('Porch')))
      assert.deepEqual(shown.names, [['Porch', '玄関', 'ポーチ']])
    }
})

test('a story is found by the other words of its topic', () => {
  const [english] = searchRecords({ stories: [story({ topic: 'law' })], topics, names: [] })
  assert.ok(english?.fields.some(({ words }) => words.includes('決まり')))
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
