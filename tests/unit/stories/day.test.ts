import assert from 'node:assert/strict'
import { test } from 'node:test'
import { futureDates } from '../../../src/reading/library/future-dates.ts'
import { nothingOutside } from '../../../src/reading/outside.ts'
import { moment } from '../../../src/reading/schema/moment.ts'
import { storyRecord } from '../../../src/search/story-record.ts'
import { months } from '../../../src/stories/archive.ts'
import { dayAt, yearAt } from '../../../src/stories/day.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from './sample-story.ts'

test('a day, a month and a year begin at midnight where the site lives', () => {
  assert.equal(dayAt(Date.parse('2025-12-31T14:59:59Z')), '2025-12-31')
  assert.equal(dayAt(Date.parse('2025-12-31T15:00:00Z')), '2026-01-01')
  assert.equal(yearAt(Date.parse('2025-12-31T20:00:00-08:00')), '2026')
})

test('archive and search put a story into the same year, whatever zone its time is written in', () => {
  const late = story({ slug: 'late', published: moment('2025-12-31T20:00:00-08:00') })
  const edition = late.editions.en
  assert.ok(edition)
  const topic = {
    key: late.topic,
    order: 0,
    name: inBoth({ en: 'A', ja: 'あ' }),
    description: inBoth({ en: 'A.', ja: 'あ。' }),
    also: [],
  }
  assert.deepEqual(
    months([late]).map(({ year }) => year),
    ['2026'],
  )
  assert.deepEqual(
    storyRecord(late, edition, { topic, mentions: { lead: [], passing: [] } }).filters.year,
    '2026',
  )
})

const now = Date.parse('2026-03-10T03:00:00Z')

/** Whether a date in a story published at that time is told. */
function isTold(target: string, published = '2026-03-03', at = now): boolean {
  const dates = [{ file: 'en.mdx', line: 1, column: 1, target, path: ['revised'] }]
  const read = {
    slug: 'door',
    story: null,
    withoutDraft: null,
    isDraft: false,
    drafts: [],
    heads: { en: { file: 'en.mdx', title: null, published, translated: null } },
    problems: [],
    outside: { ...nothingOutside, dates },
  }
  return futureDates(read, at).length > 0
}

test('what has happened is not dated after today', () => {
  assert.equal(isTold('2026-03-10'), false)
  assert.equal(isTold('2027-03-04'), true)
  assert.equal(isTold('2026-03-10T12:00:00+09:00'), false)
  assert.equal(isTold('2026-03-10T12:00:01+09:00'), true)
  assert.equal(isTold('2026-03-09T20:00:00-08:00'), true)
})

test('where it is tomorrow already, tomorrow is no day to come', () => {
  assert.equal(isTold('2026-03-11', '2026-03-03', Date.parse('2026-03-10T09:00:00Z')), true)
  assert.equal(isTold('2026-03-11', '2026-03-03', Date.parse('2026-03-10T10:00:00Z')), false)
  assert.equal(isTold('2027-01-01', '2026-03-03', Date.parse('2026-12-31T15:00:00Z')), false)
})

test('a story that is scheduled may be dated up to the day when it appears', () => {
  assert.equal(isTold('2026-03-20', '2026-03-20'), false)
  assert.equal(isTold('2026-03-20T18:00:00+09:00', '2026-03-20'), false)
  assert.equal(isTold('2026-03-22', '2026-03-20'), true)
})

test('what cannot be read as a date is told elsewhere', () => {
  assert.equal(isTold('soon'), false)
  assert.equal(isTold('2026-03-11', 'soon'), true)
})
