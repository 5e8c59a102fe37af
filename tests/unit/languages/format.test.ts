import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  digits,
  formatDay,
  formatList,
  formatShortDay,
  formatSourceDay,
  formatWeekday,
  marginNombre,
  nombre,
} from '../../../src/languages/format.ts'

/** 6 p.m. in Tokyo on 3 March 2026. */
const evening = Date.UTC(2026, 2, 3, 9)

test('a date reads day, month, year in English', () => {
  assert.equal(formatDay(evening, 'en'), '3 March 2026')
})

test('a date reads year, month, day in Japanese', () => {
  assert.equal(formatDay(evening, 'ja'), '2026年3月3日')
})

test('half past midnight in Tokyo is already the new day', () => {
  const afterMidnight = Date.UTC(2026, 2, 3, 15, 30)
  assert.equal(formatDay(afterMidnight, 'en'), '4 March 2026')
})

test('lists shorten the month in English', () => {
  assert.equal(formatShortDay(evening, 'en'), '3 Mar 2026')
})

test('the cover names the day of the week', () => {
  assert.equal(formatWeekday(evening, 'ja'), '2026年3月3日（火）')
})

test('the day of a source stays the day that was written', () => {
  assert.equal(formatSourceDay('2026-03-02', 'en'), '2 Mar 2026')
  assert.equal(formatSourceDay('2026-03-02', 'ja'), '2026年3月2日')
})

test('a strip has a number of three digits', () => {
  assert.equal(digits(7), '007')
  assert.equal(digits(1042), '1042')
})

test('the number of a strip is called No. in English and 第…話 in Japanese', () => {
  assert.equal(nombre(42, 'en'), 'No. 042')
  assert.equal(nombre(42, 'ja'), '第042話')
})

test('vertical margin copy counts in kanji', () => {
  assert.equal(marginNombre(1042, 'ja'), '第一〇四二話')
  assert.equal(marginNombre(42, 'en'), 'No. 042')
})

test('names are listed as a sentence of their language lists them', () => {
  assert.equal(formatList(['relay', 'proxy', 'reseller'], 'en'), 'relay, proxy and reseller')
  assert.equal(formatList(['中継', '代理', 'プロキシー'], 'ja'), '中継、代理、プロキシー')
})
