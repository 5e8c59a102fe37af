import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fault } from '../../../../src/messages/fault.ts'
import { moment, momentFault } from '../../../../src/reading/schema/moment.ts'
import { cure } from '../../words-of.ts'

const wrong = (text: string): Fault | undefined => momentFault(text)?.of(['published'])

test('a day is its midnight in the time zone of the site', () => {
  assert.equal(new Date(moment('2026-03-03').time).toISOString(), '2026-03-02T15:00:00.000Z')
})

test('a time with its zone is that instant', () => {
  assert.equal(new Date(moment('2026-03-03T09:00:00+09:00').time).toISOString(), '2026-03-03T00:00:00.000Z')
})

for (const text of [
  '2026-02-28',
  '2024-02-29',
  '2026-12-31T23:59:59Z',
  '2026-03-03T09:00-05:00',
  '2026-03-03T00:00:59+14:00',
  '2026-03-03T09:00+05:45',
])
  test(`${text} is real`, () => {
    assert.equal(momentFault(text), null)
    assert.ok(Number.isFinite(moment(text).time))
  })

for (const text of [
  '2026-02-29',
  '2026-13-01',
  '2026-04-31',
  '2026-00-10',
  '2026-03-03T24:00:00Z',
  '2026-03-03T09:60:00Z',
  '2026-03-03T09:00:60Z',
  '2026-03-03T09:00:99+09:00',
  '2026-03-03T09:00:00+25:00',
  '2026-03-03T09:00:00+24:00',
  '2026-03-03T09:00:00+15:00',
  '2026-03-03T09:00:00+14:30',
  '2026-03-03T09:00:00+09:60',
  '2026-03-03T09:00:00+9:00',
  '2026-03-03 09:00',
  '20260303',
  '03/04/2026',
  '',
])
  test(`"${text}" is not`, () => assert.equal(wrong(text)?.rule, 'bad-date'))

test('the last day of the month is named', () => {
  assert.match(cure(wrong('2026-04-31')), /April 2026 ends on the 30th/)
  assert.match(cure(wrong('2026-01-32')), /January 2026 ends on the 31st/)
})

test('a zone that is nowhere is told apart from a time that is never', () => {
  assert.match(cure(wrong('2026-03-03T09:00:00+25:00')), /a time zone from -12:00 to \+14:00/)
  assert.match(cure(wrong('2026-03-03T09:00:99+09:00')), /seconds from 00 to 59/)
})

for (const text of [
  ...['20260304', '2026/03/04', '2026/3/4', '2026.3.4', '2026-3-4', '２０２６年３月４日'],
  ...['2026年3月4日（水）', '2026年 3月 4日', 'March 4, 2026', 'Wednesday, March 4th, 2026', '4 Mar 2026'],
])
  test(`${text} is meant as 2026-03-04`, () => assert.equal(cure(wrong(text)), 'Write 2026-03-04.'))

test('what may be March or April is not guessed', () =>
  assert.match(cure(wrong('03/04/2026')), /^Write a date like/))

for (const text of ['2026-03', '2026/3', '2026年3月'])
  test(`a day is missing from ${text}`, () => assert.match(cure(wrong(text)), /^Write the day, too/))

for (const text of ['2026-03-03T09:00', '2026-03-03 09:00'])
  test(`the zone of the site is missing from ${text}`, () => {
    assert.equal(cure(wrong(text)), 'Write 2026-03-03T09:00+09:00.')
    assert.equal(cure(momentFault(text, true)?.of(['date'])), 'Write 2026-03-03.')
  })
