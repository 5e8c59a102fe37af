import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingMinutes } from '../../../src/reading/reading-time.ts'

test('238 English words take a minute', () => {
  const text = 'word '.repeat(238 * 3)
  assert.equal(readingMinutes({ text, locale: 'en', panels: 0 }), 3)
})

test('600 Japanese characters take a minute, and punctuation takes none', () => {
  const text = '停止した。'.repeat(150 * 3)
  assert.equal(readingMinutes({ text, locale: 'ja', panels: 0 }), 3)
})

test('an English name inside Japanese counts as one word, not as eleven characters', () => {
  const text = 'StatusGator、'.repeat(238 * 2)
  assert.equal(readingMinutes({ text, locale: 'ja', panels: 0 }), 2)
})

test('four panels take twenty seconds', () => {
  const text = 'word '.repeat(238 + 60)
  assert.equal(readingMinutes({ text, locale: 'en', panels: 0 }), 1)
  assert.equal(readingMinutes({ text, locale: 'en', panels: 4 }), 2)
})

test('the shortest story takes a minute', () => {
  assert.equal(readingMinutes({ text: '', locale: 'ja', panels: 4 }), 1)
})
