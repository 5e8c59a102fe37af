import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glossaryPages, termPlaces } from '../../../src/stories/glossary.ts'
import { type Cut, indexPages, placesIn, placesOf } from '../../../src/stories/index-pages.ts'
import { publisherPlaces, sourcePages } from '../../../src/stories/sources.ts'
import { edition, source, story, term } from './sample-story.ts'

interface Entry {
  readonly id: string
  readonly stories: readonly number[]
}

const cut: Cut<Entry> = {
  split: ({ id, stories }) => stories.map((number) => ({ id, stories: [number] })),
  join: ([entry, ...more]) => ({ ...entry, stories: [entry, ...more].flatMap(({ stories }) => stories) }),
  stories: ({ stories }) => stories.length,
}

const rows = [
  {
    letter: 'A',
    id: 'row-A',
    entries: [
      { id: 'ant', stories: [1] },
      { id: 'ape', stories: [1, 2, 3] },
    ],
  },
  { letter: 'B', id: 'row-B', entries: [] },
  { letter: 'C', id: 'row-C', entries: [{ id: 'cat', stories: [2] }] },
]

test('a short index is one page, with its rows as they are', () => {
  const [only, ...more] = indexPages(rows, cut)
  assert.equal(more.length, 0)
  assert.deepEqual(
    only?.rows,
    rows.filter(({ entries }) => entries.length > 0),
  )
  assert.deepEqual(
    only.letters.map(({ letter, page }) => [letter, page]),
    [
      ['A', 1],
      ['B', null],
      ['C', 1],
    ],
  )
})

test('an empty index is one empty page', () => {
  assert.deepEqual(indexPages([], cut), [{ page: 1, pages: 1, letters: [], rows: [] }])
})

test('a long index goes on on the next page, within a letter and within an entry', () => {
  const pages = indexPages(rows, cut, 4)
  assert.deepEqual(
    pages.map((page) => page.rows.map((row) => [row.letter, ...row.entries])),
    [
      [['A', { id: 'ant', stories: [1] }, { id: 'ape', stories: [1] }]],
      [['A', { id: 'ape', stories: [2, 3] }]],
      [['C', { id: 'cat', stories: [2] }]],
    ],
  )
  assert.deepEqual(
    pages.map(({ page, pages: all }) => [page, all]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  )
})

test('a letter and an entry are where they begin', () => {
  const pages = indexPages(rows, cut, 4)
  assert.deepEqual(
    pages[2]?.letters.map(({ page }) => page),
    [1, null, 3],
  )
  assert.deepEqual([...placesIn(pages)], [['cat', 3]])
  assert.deepEqual([...placesOf(placesIn(pages), ['ant', 'cat', 'dog'])], [['cat', 3]])
})

test('what is longer than a page has one of its own', () => {
  const heavy = { ...cut, split: (entry: Entry) => [entry] }
  assert.deepEqual(
    indexPages(rows, heavy, 3).map((page) => page.rows.flatMap(({ entries }) => entries.map(({ id }) => id))),
    [['ant'], ['ape'], ['cat']],
  )
})

const numbers = Array.from({ length: 500 }, (_, index) => String(index).padStart(3, '0'))
const glossary = numbers.map((number) => term(`word-${number}`, `Word ${number}`))
const japanese = numbers.map((number) => term(`word-${number}`, `言葉 ${999 - Number(number)}`))
const sources = numbers.map((number) => source(`Paper ${number}`, { url: `https://example.com/${number}` }))
const stories = [
  story({
    editions: { en: edition('en', { glossary, sources }), ja: edition('ja', { glossary: japanese }) },
  }),
]

test('a glossary of hundreds of words has several pages, and everybody knows on which a word is', () => {
  const pages = glossaryPages(stories, 'en')
  assert.equal(pages.length, 3)
  const places = termPlaces(stories, 'en')
  for (const { page, rows: inPage } of pages)
    for (const { id } of inPage.flatMap(({ entries }) => entries)) assert.equal(places.get(id) ?? 1, page)
  const first = pages[0]?.rows.flatMap(({ entries }) => entries)[0]
  assert.equal(first?.id, 'word-000')
  assert.match(first?.others[0]?.path ?? '', /^\/ja\/glossary\/3\/#term-word-000$/)
})

test('an index of hundreds of sources has several pages, and a publisher is where it begins', () => {
  assert.equal(sourcePages(stories, 'en').length, 3)
  assert.equal(publisherPlaces(stories, 'en').get('publisher-paper-499'), 3)
  assert.equal(publisherPlaces(stories, 'en').has('publisher-paper-000'), false)
})
