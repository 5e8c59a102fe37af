import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mixedStyle } from '../../../../src/reading/style/mixed-style.ts'
import { editionOf, marked } from './edition.ts'

const found = (text: string): string[] => marked(mixedStyle(editionOf('ja', text)))

test('the one plain sentence among polite ones is found', () => {
  assert.deepEqual(found('戸です。窓があります。これは鍵だ。'), ['これは鍵だ。'])
  assert.deepEqual(found('戸です。窓があります。これは鍵である。'), ['これは鍵である。'])
  assert.deepEqual(found('戸です。窓があります。鍵が開いた。'), ['鍵が開いた。'])
})

test('the one polite sentence among plain ones is found', () => {
  assert.deepEqual(found('戸だ。窓がある。これは鍵だった。鍵が開きました。'), ['鍵が開きました。'])
})

test('questions, verbs by themselves, and ends in a noun go with either tone', () => {
  assert.deepEqual(found('戸を見る。窓は開くのか。形は3つ。まだまだ。鍵です。次はあなた。'), [])
})

test('quotations, lists and headings have a tone of their own', () => {
  assert.deepEqual(
    found('戸です。「鍵だ。」と言いました。（鍵だった。）\n\n- 窓だ。\n\n> 鍵だ。\n\n### 鍵だ'),
    [],
  )
})
