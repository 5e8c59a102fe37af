import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choice, nearest } from '../../../src/reading/text/did-you-mean.ts'

const keys = ['title', 'topic', 'art', 'alt', 'published', 'mika', 'ren']

for (const [written, meant] of [
  ['titel', 'title'],
  ['tilte', 'title'],
  ['topci', 'topic'],
  ['atr', 'art'],
  ['mkia', 'mika'],
  ['Title', 'title'],
  ['publishd', 'published'],
  ['pubilshed', 'published'],
  ['rne', 'ren'],
] as const)
  test(`${written} is meant to be ${meant}`, () => assert.equal(nearest(written, keys), meant))

for (const written of ['xyz', 'colour', '', 'a', 'ミカ'])
  test(`nobody knows what "${written}" is meant to be`, () => assert.equal(nearest(written, keys), null))

test('the nearest of several is named, and of equals the first', () => {
  assert.equal(nearest('prees', ['primary', 'press', 'paper']), 'press')
  assert.equal(nearest('at', ['art', 'alt']), 'art')
})

test('a word of a thousand letters is compared with none that is much shorter', () =>
  assert.equal(nearest('t'.repeat(1000), keys), null))

test('a suggestion has the nearest word, and all that are valid', () =>
  assert.deepEqual(choice('atr', keys), { near: 'art', valid: keys }))
