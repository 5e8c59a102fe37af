import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill } from '../../../../src/reading/schema/width.ts'

const room = { latin: 70, full: 38 }

test('seventy letters fill a title, and so do thirty-eight kanji', () => {
  assert.equal(Math.round(fill('a'.repeat(70), room) * 1000), 1000)
  assert.equal(Math.round(fill('漢'.repeat(38), room) * 1000), 1000)
})

test('a mixture takes its parts of the room', () => {
  assert.equal(Math.round(fill(`${'a'.repeat(35)}${'あ'.repeat(19)}`, room) * 1000), 1000)
})

test('what a reader sees as one character counts once', () => {
  assert.equal(fill('é', room), fill('e\u0301', room))
  assert.equal(fill('が', room), fill('か\u3099', room))
})

test('half-width katakana and curly quotes are narrow', () => {
  assert.equal(fill('ｱ', room), 1 / 70)
  assert.equal(fill('’', room), 1 / 70)
})

test('a text as long as its room is not longer than it', () => {
  for (let length = 1; length <= 200; length++) {
    assert.equal(fill('a'.repeat(length), { latin: length, full: 1 }), 1)
    assert.equal(fill('漢'.repeat(length), { latin: 1, full: length }), 1)
  }
})
