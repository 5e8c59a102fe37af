import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoTime } from '../../../src/seo/dates.ts'

test('search engines read a time with its zone, also where only the day is known', () => {
  const midnight = Date.parse('2026-03-04T00:00:00+09:00')
  assert.equal(isoTime({ text: '2026-03-04', time: midnight, isDay: true }), '2026-03-04T00:00:00+09:00')
  const text = '2026-03-04T18:00:00-08:00'
  assert.equal(isoTime({ text, time: Date.parse(text), isDay: false }), text)
})
