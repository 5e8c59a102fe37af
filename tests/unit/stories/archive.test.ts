import assert from 'node:assert/strict'
import { test } from 'node:test'
import { months, years } from '../../../src/stories/archive.ts'
import { monthAt } from '../../../src/stories/day.ts'
import { moment, story } from './sample-story.ts'

const on = (slug: string, text: string) => story({ slug, published: moment(text) })

test('a month begins at midnight where the site lives, not in Greenwich', () => {
  assert.equal(monthAt(Date.parse('2026-02-28T14:59:59Z')), '2026-02')
  assert.equal(monthAt(Date.parse('2026-02-28T15:00:00Z')), '2026-03')
})

test('a year begins there too', () => {
  assert.equal(monthAt(Date.parse('2025-12-31T15:00:00Z')), '2026-01')
})

const archive = [
  on('newest', '2026-03-03T07:00:00+09:00'),
  on('march', '2026-03-01T00:00:00+09:00'),
  on('february', '2026-02-28T23:59:00+09:00'),
  on('old', '2024-11-05T07:00:00+09:00'),
]

test('months come newest first, each with its stories newest first; one without stories is left out', () => {
  assert.deepEqual(
    months(archive).map(({ key, stories }) => [key, stories.map(({ slug }) => slug)]),
    [
      ['2026-03', ['newest', 'march']],
      ['2026-02', ['february']],
      ['2024-11', ['old']],
    ],
  )
})

test('a month knows its year and its place in it', () => {
  assert.deepEqual(
    months(archive).map(({ year, month }) => [year, month]),
    [
      ['2026', 3],
      ['2026', 2],
      ['2024', 11],
    ],
  )
})

test('years come newest first and count all their strips', () => {
  assert.deepEqual(
    years(archive).map(({ year, months: inYear, total }) => [year, inYear.map(({ key }) => key), total]),
    [
      ['2026', ['2026-03', '2026-02'], 3],
      ['2024', ['2024-11'], 1],
    ],
  )
})
