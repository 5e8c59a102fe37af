import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publisherId, sourceRows } from '../../../src/stories/sources.ts'
import type { Source, Story } from '../../../src/stories/story.ts'
import { edition, source, story } from './sample-story.ts'

const citing = (slug: string, number: number, sources: readonly Source[]): Story =>
  story({ slug, number, editions: { en: edition('en', { title: slug, sources }) } })

const publishers = (stories: readonly Story[]) => sourceRows(stories, 'en').flatMap(({ entries }) => entries)

test('publishers stand by name, Japanese ones after Latin ones', () => {
  const names = ['衆議院', 'openai', 'CNN', '9to5Mac', 'クラウドWatch', 'Anthropic', '内閣府', 'Axios']
  const stories = [
    citing(
      'one',
      1,
      names.map((name) => source(name)),
    ),
  ]
  const rows = sourceRows(stories, 'en').filter(({ entries }) => entries.length > 0)
  const written = rows.map(
    ({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`,
  )
  assert.deepEqual(written, [
    'A: Anthropic, Axios',
    'C: CNN',
    'O: openai',
    '和: クラウドWatch, 衆議院, 内閣府',
    '#: 9to5Mac',
  ])
})

test('a page that several stories cite stands once, as the newest calls it, with the stories', () => {
  const url = 'https://cnn.example/report'
  const [cnn] = publishers([
    citing('new', 2, [source('CNN', { url: `${url}#part`, title: 'The report' })]),
    citing('old', 1, [source('CNN', { url: `${url}/`, title: 'A report', date: '2026-03-02' })]),
  ])
  assert.deepEqual(cnn, {
    name: 'CNN',
    id: 'publisher-cnn',
    citations: 2,
    pages: [
      {
        title: 'The report',
        publisher: 'CNN',
        url: `${url}#part`,
        date: '2026-03-02',
        kind: 'press',
        stories: [
          { slug: 'new', number: 2, title: 'new', locale: 'en' },
          { slug: 'old', number: 1, title: 'old', locale: 'en' },
        ],
      },
    ],
  })
})

test('a story that names a page twice cites it once', () => {
  const [cnn] = publishers([citing('one', 1, [source('CNN'), source('CNN', { title: 'Again' })])])
  assert.equal(cnn?.citations, 1)
})

test('a publisher’s newest page stands first, pages without a date last', () => {
  const page = (name: string, date: string | null): Source =>
    source('CNN', { url: `https://cnn.example/${name}`, title: name, date })
  const [cnn] = publishers([
    citing('one', 1, [page('undated', null), page('older', '2025-12-31'), page('newer', '2026-03-03')]),
  ])
  assert.deepEqual(
    cnn?.pages.map(({ title }) => title),
    ['newer', 'older', 'undated'],
  )
})

test('names that differ in capitals and punctuation only are one publisher, called as the newest story does', () => {
  const stories = [citing('new', 2, [source('StatusGator')]), citing('old', 1, [source('Statusgator.')])]
  assert.deepEqual(
    publishers(stories).map(({ name, citations }) => [name, citations]),
    [['StatusGator', 1 + 1]],
  )
})

test('every name makes an anchor, also one without letters', () => {
  assert.equal(publisherId('Claude status page (Anthropic)'), 'publisher-claude-status-page-anthropic')
  assert.equal(publisherId('内閣府'), 'publisher-内閣府')
  assert.equal(publisherId('!?'), 'publisher-!%3F')
})

test('a story that this language does not have is cited in its own', () => {
  const [notice] = sourceRows([citing('one', 1, [source('CNN')])], 'ja').flatMap(({ entries }) => entries)
  assert.deepEqual(notice?.pages[0]?.stories, [{ slug: 'one', number: 1, title: 'one', locale: 'en' }])
})
