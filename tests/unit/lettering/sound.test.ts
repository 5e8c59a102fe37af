import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelPath } from '../../../src/lettering/label.ts'
import { soundLettering } from '../../../src/lettering/sound.ts'

const boom = { locale: 'en', size: 100, isVertical: false, seed: 'a' } as const

test('the letters of a sound dance the same way each time, and differently elsewhere', () => {
  assert.deepEqual(soundLettering('BOOM!', boom), soundLettering('BOOM!', boom))
  assert.notEqual(soundLettering('BOOM!', boom).d, soundLettering('BOOM!', { ...boom, seed: 'b' }).d)
})

test('no two letters of a sound are alike', () => {
  const { letters } = soundLettering('ドドドド', { ...boom, locale: 'ja' })
  const shapes = letters.map((letter) => letter.replace(/^M-?\d+ ?-?\d+/, ''))
  assert.equal(new Set(shapes).size, 4)
})

test('a sound is wide, or high where it is vertical', () => {
  const lying = soundLettering('プシュー', { ...boom, locale: 'ja' })
  const standing = soundLettering('プシュー', { ...boom, locale: 'ja', isVertical: true })
  assert.ok(lying.width > 2 * lying.height, `${lying.width} × ${lying.height}`)
  assert.ok(standing.height > 2 * standing.width, `${standing.width} × ${standing.height}`)
})

test('a long-vowel mark stands upright in a column', () => {
  const { width, height } = soundLettering('ー', { ...boom, locale: 'ja', isVertical: true })
  assert.ok(height > 2 * width, `${width} × ${height}`)
})

test('a sound without letters has no ink', () => {
  assert.deepEqual(soundLettering(' ', boom), { d: '', letters: [], width: 0, height: 0 })
})

test('a label is one line, and larger lettering is wider', () => {
  const sign = labelPath('Open', { locale: 'en', size: 20 })
  assert.match(sign.d, /^M-/)
  assert.ok(Math.abs(labelPath('Open', { locale: 'en', size: 40 }).width - 2 * sign.width) < 0.01)
  assert.notEqual(labelPath('Open', { locale: 'en', size: 20, isLoud: true }).d, sign.d)
})
