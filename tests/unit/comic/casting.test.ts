import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casting } from '../../../src/comic/staging/casting.ts'
import type { Line } from '../../../src/stories/story.ts'
import { line, role } from './panel-content.ts'

test('whoever speaks first stands on the side that is read first', () => {
  const actors = casting([], [line('ren', 'Hello.'), line('mika', 'Hello yourself.')])
  assert.deepEqual(
    actors.map(({ who, x, looksLeft }) => [who, x, looksLeft]),
    [
      ['ren', 0.25, false],
      ['mika', 0.75, true],
    ],
  )
})

test('a speaker whom the cast does not name takes the place that is left', () => {
  const actors = casting([role('mika', { x: 0.75 })], [line('pico', 'Hi.'), line('mika', 'Hi.')])
  assert.deepEqual(
    actors.map(({ who, x }) => [who, x]),
    [
      ['mika', 0.75],
      ['pico', 0.25],
    ],
  )
})

test('somebody alone stands in the middle and looks at the reader', () => {
  const [actor] = casting([role('boss')], [])
  assert.deepEqual([actor?.x, actor?.view], [0.5, 'front'])
})

test('the crowd takes nobody’s place', () => {
  const actors = casting([role('crowd'), role('pico')], [line('crowd', 'Hi!'), line('pico', 'Hello.')])
  assert.equal(actors.find(({ who }) => who === 'pico')?.x, 0.5)
})

test('punctuation gives a face where none is written', () => {
  const faces = (words: string, manner: Line['manner'] = 'say') =>
    casting([], [line('mika', words, manner)])[0]?.expression
  assert.equal(faces('It is open.'), 'talk')
  assert.equal(faces('使えます！'), 'happy')
  assert.equal(faces('All of you at once?!'), 'surprised')
  assert.equal(faces('いっぺんに！？'), 'surprised')
  assert.equal(faces('On my machine…'), 'worried')
  assert.equal(faces('Servers down', 'shout'), 'shout')
  assert.equal(faces('Nobody heard.', 'whisper'), 'smug')
})

test('what is written is kept', () => {
  const [actor] = casting(
    [role('mika', { x: 0.4, expression: 'cry', pose: 'bow', facing: 'left', view: 'back' })],
    [line('mika', 'Hooray!')],
  )
  assert.deepEqual(
    [actor?.x, actor?.expression, actor?.pose, actor?.looksLeft, actor?.view],
    [0.4, 'cry', 'bow', true, 'back'],
  )
})
