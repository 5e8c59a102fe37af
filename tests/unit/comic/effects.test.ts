import assert from 'node:assert/strict'
import { test } from 'node:test'
import { effects } from '../../../src/comic/effects/effects.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { hasSun } from '../../../src/comic/own/own-scenes.ts'
import { type Effect, effects as words } from '../../../src/stories/script-words.ts'
import { wireSize } from './wire-size.ts'

interface Look {
  readonly width?: number
  readonly height?: number
  readonly isDark?: boolean
  readonly hasSun?: boolean
  readonly seed?: string
}

function drawn(effect: Effect, look: Look = {}): string {
  const { width = 720, height = 470, isDark = false, seed = '' } = look
  const drawing = new Drawing(effect)
  const head = { x: width / 2, y: height * 0.6, rx: 105, ry: 92 }
  effects[effect](drawing, { width, height, isDark, hasSun: look.hasSun ?? true, seed }, head)
  return drawing.markup
}

test('there is an effect for every word of a script, each unlike the others', () => {
  assert.deepEqual(Object.keys(effects), [...words])
  assert.equal(new Set(words.map((effect) => drawn(effect))).size, words.length)
})

test('an effect drawn twice has the same bytes', () => {
  for (const effect of words) assert.equal(drawn(effect), drawn(effect), effect)
})

test('rain, snow and an earthquake of two panels are not the same', () => {
  for (const effect of ['rain', 'snow', 'wind', 'heat', 'shake'] as const)
    assert.notEqual(drawn(effect, { seed: 'panel 1' }), drawn(effect, { seed: 'panel 2' }), effect)
})

test('a sun burns outdoors by day alone, and the air wavers everywhere', () => {
  const [outdoors, indoors] = [drawn('heat'), drawn('heat', { hasSun: false })]
  assert.ok(outdoors.endsWith(indoors.slice(-2000)) && indoors.length > 2000)
  assert.ok(outdoors.length > indoors.length)
  assert.deepEqual((['street', 'sea', 'plain', 'night', 'train', 'kitchen'] as const).map(hasSun), [
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('weather and earthquakes change their ink in the dark', () => {
  for (const effect of ['rain', 'snow', 'wind', 'heat', 'shake'] as const)
    assert.notEqual(drawn(effect), drawn(effect, { isDark: true }), effect)
})

test('every line of an effect has a length, at every size', () => {
  for (const effect of words)
    for (const [width, height] of [
      [720, 470],
      [620, 558],
      [470, 470],
      [1280, 720],
    ] as const)
      assert.doesNotMatch(drawn(effect, { width, height }), /NaN|undefined|Infinity|\de-\d|d=""/, effect)
})

test('an effect costs at most 2.3 kB', () => {
  for (const effect of words) {
    const bytes = wireSize(drawn(effect), 2300)
    assert.ok(bytes <= 2300, `${effect} has ${bytes}`)
  }
})
