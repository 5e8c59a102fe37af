import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slips } from '../../../../src/reading/style/slips.ts'
import { editionOf, marked } from './edition.ts'

const found = (text: string): string[] => marked(slips(editionOf('ja', text)).flat())

test('half-width signs between Japanese letters are found', () => {
  assert.deepEqual(found('戸,窓'), [',窓'])
  assert.deepEqual(found('戸です.'), ['.'])
  assert.deepEqual(found('戸(木)です'), ['(木)です', ')です'])
  assert.deepEqual(found('「すごい!」です'), ['!」です'])
})

test('half-width kana are found', () => {
  assert.deepEqual(found('これはﾄﾞｱです'), ['ﾄﾞｱです'])
})

test('signs beside Latin letters, figures and code stand', () => {
  assert.deepEqual(
    found('全角（EU）と、東京(Tokyo)と、1,000.5円と、AGENTS.mdと、`a,b`と、3:2と、v1.0です。'),
    [],
  )
})

test('an English edition has half-width signs', () => {
  assert.deepEqual(slips(editionOf('en', 'The word 戸,窓 stands.')).flat(), [])
})
