import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, foldInPlace } from '../../../src/search/fold.ts'

test('full-width and capital letters are plain ones', () => {
  assert.equal(fold('ＡＰＩ'), 'api')
})

test('katakana, half-width katakana and hiragana are one', () => {
  assert.equal(fold('ログイン'), 'ろぐいん')
  assert.equal(fold('ﾛｸﾞｲﾝ'), 'ろぐいん')
  assert.equal(fold('ろぐいん'), 'ろぐいん')
})

test('a long vowel at the end of a word may be left out, but not in a short one', () => {
  assert.equal(fold('プロバイダー'), fold('プロバイダ'))
  assert.notEqual(fold('コピー'), fold('コピ'))
})

test('kanji stay as they are', () => {
  assert.equal(fold('認証'), '認証')
})

test('in a text that is shown every character keeps its place', () => {
  assert.equal(foldInPlace('㌢のＡＰＩと𠮷野ｶﾞ').length, '㌢のＡＰＩと𠮷野ｶﾞ'.length)
  assert.equal(foldInPlace('サーバーＡ'), 'さーばーa')
})
