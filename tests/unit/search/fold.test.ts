import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, placedShape, shape } from '../../../src/search/fold.ts'

/** Spellings of one word. */
const same: readonly (readonly string[])[] = [
  ['API', 'ＡＰＩ', 'api'],
  ['résumé', 're\u0301sume\u0301', 'Resume'],
  ['Straße', 'strasse'],
  ['ログイン', 'ﾛｸﾞｲﾝ', 'ロク\u3099イン'],
  ['サーバー', 'サーバ', 'サ―バ―', 'ｻｰﾊﾞｰ'],
  ['キャノン', 'キヤノン'],
  ['エヌヴィディア', 'エヌビディア'],
  ['國學院', '国学院'],
  ['齋藤', '斎藤', '斉藤'],
  ['髙橋', '高橋'],
  ['渡邊', '渡邉', '渡辺'],
  ['澤', '沢'],
  ['𠮷野', '吉野'],
  ['葛\u{E0100}城', '葛城'],
  ['都', '都'],
  ['soft\u00ADware', 'software'],
]

test('what a reader does not type makes no difference', () => {
  for (const [first = '', ...others] of same)
    for (const other of others) assert.equal(fold(other), fold(first), `${other} and ${first}`)
})

test('different words stay different', () => {
  const pairs = [
    ['でも', 'デモ'],
    ['ハス', 'バス'],
    ['認証', '認定'],
    ['café', 'cafés'],
  ] as const
  for (const [one, other] of pairs) assert.notEqual(fold(one), fold(other))
})

test('for comparing, both kana are one, and spaces, hyphens and middle dots are none', () => {
  assert.equal(shape('くろーど'), shape('クロード'))
  assert.equal(shape('Deep-Seek'), shape('deep seek'))
  assert.equal(shape('サム・アルトマン'), shape('サムアルトマン'))
})

test('a shown text has the same shape, and every place in it leads into the text', () => {
  const characters = fc.constantFrom(...'aéＡ1 -・がｶﾞア亞國葛葉ーッ\u{E0100}\u0301。')
  fc.assert(
    fc.property(fc.array(characters), (some) => {
      const text = some.join('').replace(/[ーｰ-]+/g, 'ー')
      const placed = placedShape(text)
      assert.equal(placed.places.length, placed.shape.length + 1)
      assert.deepEqual(
        placed.places.toSorted((a, b) => a - b),
        placed.places,
      )
    }),
  )
  assert.deepEqual(
    placedShape('㌢とｶﾞ').places,
    [0, 0, 0, 1, 2, 4].slice(0, placedShape('㌢とｶﾞ').places.length),
  )
})
