import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment, momentFault } from '../../../../src/story/schema/moment.ts'

test('a day is its midnight in the time zone of the site', () => {
  assert.equal(new Date(moment('2026-03-03').time).toISOString(), '2026-03-02T15:00:00.000Z')
})

test('a time with its zone is that instant', () => {
  assert.equal(new Date(moment('2026-03-03T09:00:00+09:00').time).toISOString(), '2026-03-03T00:00:00.000Z')
})

for (const text of ['2026-02-28', '2024-02-29', '2026-12-31T23:59:59Z', '2026-03-03T09:00-05:00'])
  test(`${text} is real`, () => assert.equal(momentFault(text), null))

for (const text of [
  '2026-02-29',
  '2026-13-01',
  '2026-04-31',
  '2026-00-10',
  '2026-03-03T24:00:00Z',
  '2026-03-03 09:00',
  '03/04/2026',
  '',
])
  test(`"${text}" is not`, () => assert.equal(momentFault(text)?.rule, 'bad-date'))

test('the last day of the month is named', () => {
  assert.match(momentFault('2026-04-31')?.cure ?? '', /April 2026 ends on the 30th/)
  assert.match(momentFault('2026-01-32')?.cure ?? '', /January 2026 ends on the 31st/)
})
