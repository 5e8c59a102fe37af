import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kanaRow } from '../../../src/languages/ja/kana-row.ts'

const rows = {
  あ: ['あい', 'おもみ', 'ぁ', 'ヴァイオリン', 'アプリ'],
  か: ['かぎ', 'がくしゅう', 'こ'],
  さ: ['さ', 'じょうちょうか', 'ぞく'],
  た: ['たーみなる', 'っ', 'どう'],
  な: ['なら', 'のうりょく'],
  は: ['はし', 'ばん', 'ぱす', 'ほ'],
  ま: ['まど', 'もじ'],
  や: ['やま', 'ょ', 'よみ'],
  ら: ['らい', 'ろぐ'],
  わ: ['わ', 'を', 'ん'],
} as const

test('every kana belongs to its row, voiced, small or katakana', () => {
  for (const [row, readings] of Object.entries(rows))
    for (const reading of readings) assert.equal(kanaRow(reading), row, reading)
})

test('what is no kana belongs to none', () => {
  for (const word of ['', '漢字', 'API', '4コマ', 'ー']) assert.equal(kanaRow(word), null, word)
})
