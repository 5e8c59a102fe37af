import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../../src/search/plain-text.ts'

test('paragraphs and cells are parted, words inside them are not', () => {
  assert.equal(
    plainText('<p>One <strong>w</strong>ord.</p><table><tr><td>a</td><td>b</td></tr></table>'),
    'One word. a b',
  )
})

test('a reading over kanji does not stand between them', () => {
  assert.equal(plainText('<p><ruby>鵜呑<rp>（</rp><rt>うの</rt><rp>）</rp></ruby>み</p>'), '鵜呑み')
})

test('entities are the characters they stand for', () => {
  assert.equal(plainText('<p>R&#x26;D, a &lt; b &amp; c</p>'), 'R&D, a < b & c')
})
