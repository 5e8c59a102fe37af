import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typesetting } from '../../../src/languages/typesetting.ts'
import { headlineHand } from '../../../src/lettering/hand.ts'
import { advance, outline } from '../../../src/lettering/outline.ts'

test('lettering grows with its size', () => {
  const small = outline(headlineHand, '4コマ', { size: 40 })
  const large = outline(headlineHand, '4コマ', { size: 80 })
  assert.ok(Math.abs(large.width - 2 * small.width) < 0.01)
  assert.ok(Math.abs(large.ink.top - 2 * small.ink.top) < 0.01)
})

test('a full-width character is one em wide', () => {
  assert.equal(outline(headlineHand, '朝', { size: 65 }).width, 65)
})

test('the ink stands on the baseline and not below it', () => {
  const { ink } = outline(typesetting('en').hands.label, 'H', { size: 100 })
  assert.equal(ink.bottom, 0)
  assert.ok(ink.top < -60 && ink.top > -80, `top is ${ink.top}`)
})

test('a descender reaches below the baseline', () => {
  assert.ok(outline(typesetting('en').hands.label, 'g', { size: 100 }).ink.bottom > 10)
})

test('pairs of letters are kerned', () => {
  const apart =
    advance(typesetting('en').hands.label, 'A', { size: 100 }) +
    advance(typesetting('en').hands.label, 'V', { size: 100 })
  assert.ok(advance(typesetting('en').hands.label, 'AV', { size: 100 }) < apart)
})

test('tracking is added between letters and not after the last', () => {
  const plain = advance(headlineHand, 'ああ', { size: 100 })
  assert.ok(Math.abs(advance(headlineHand, 'ああ', { size: 100, tracking: -0.02 }) - (plain - 2)) < 0.01)
})

test('a space moves the pen and leaves no ink', () => {
  const { d, width, ink } = outline(headlineHand, ' ', { size: 100 })
  assert.equal(d, '')
  assert.ok(width > 0)
  assert.deepEqual(ink, { left: 0, right: 0, top: 0, bottom: 0 })
})

test('coordinates have at most two decimals', () => {
  const { d } = outline(headlineHand, 'AI推進法', { size: 61.7 })
  assert.match(d, /^M/)
  assert.doesNotMatch(d, /\.\d{3}|e|NaN/)
})

test('measuring gives the width of the drawing', () => {
  const pen = { size: 73, tracking: 0.01 }
  assert.equal(advance(headlineHand, 'Claudeの入口①', pen), outline(headlineHand, 'Claudeの入口①', pen).width)
})

test('decomposed kana look like composed kana', () => {
  const composed = outline(headlineHand, 'が', { size: 50 })
  assert.deepEqual(outline(headlineHand, 'が'.normalize('NFD'), { size: 50 }), composed)
})
