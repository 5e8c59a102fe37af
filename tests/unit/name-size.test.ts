/** Names of 1 to 40 characters fit where they are written large. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLong, sizeOfLong, sizeOfShort } from '../../src/site/name-size.ts'

test('a short name is written as large as its room is wide', () => {
  for (const name of ['A', 'Yonkoma AI', '4コマAI', '港の新聞']) assert.ok(!isLong(name), name)
})

test('one that is not long takes one line, however wide its letters are', () => {
  assert.equal(sizeOfShort('ラグーン通信'), 15.6)
  // As large as it was drawn to be: its style asks for 18.6 at most, and 13.4 for Latin letters.
  assert.ok(sizeOfShort('4コマAI') > 18.6)
  assert.ok(sizeOfShort('Yonkoma AI') > 13.4)
})

test('a long one takes two lines: the longer it is, the smaller', () => {
  const names = ['Harbour Weekly', 'The Harbour and Peninsula Digest', 'N'.repeat(40), '港'.repeat(40)]
  for (const name of names) assert.ok(isLong(name), name)
  const sizes = names.map(sizeOfLong)
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  )
  // Two lines of forty square letters are 4 % of the room's width high: 13 px on the smallest phone.
  assert.equal(sizes.at(-1), 4)
})
