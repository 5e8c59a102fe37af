import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unnamedSpeakers } from '../../../src/reading/comic/unnamed-speakers.ts'

const told = (panel: Readonly<Record<string, unknown>>): string[] =>
  unnamedSpeakers({ panels: [panel] }).map(({ path }) => path.join('.'))

const cast = { mika: 'left', pico: null }

test('who speaks and is not in the cast of the panel is told once', () => {
  const say = [{ mika: 'Hi' }, { 'ren!': 'Hi!' }, { 'ren~': 'Hm.' }, { 'boss*': 'Psst.' }]
  assert.deepEqual(told({ cast, say }), ['comic.panels.0.say.1.ren!', 'comic.panels.0.say.3.boss*'])
})

test('a panel without a cast is made of those who speak', () => {
  assert.deepEqual(told({ say: [{ ren: 'Hi' }] }), [])
  assert.deepEqual(told({ cast: {}, say: [{ ren: 'Hi' }] }), [])
  assert.deepEqual(told({ cast: null, say: [{ ren: 'Hi' }] }), [])
})

test('what is told otherwise is not told twice', () => {
  assert.deepEqual(told({ cast: { mica: 'left' }, say: [{ mika: 'Hi' }] }), [])
  assert.deepEqual(told({ cast, say: [{ rem: 'Hi' }, { mika: 'a', ren: 'b' }, 'ren: Hi'] }), [])
  assert.deepEqual(told({ cast, art: './a.png', say: [{ ren: 'Hi' }] }), [])
})
