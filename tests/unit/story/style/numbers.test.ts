import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingNumbers } from '../../../../src/story/style/numbers.ts'
import { editionOf, marked } from './edition.ts'

/** What of each text is missing in the other one. */
const missing = (en: string, ja: string): string[] => {
  const [english, japanese] = [editionOf('en', en), editionOf('ja', ja)]
  return marked([...missingNumbers(english, japanese), ...missingNumbers(japanese, english)])
}

for (const [en, ja] of [
  ['1.5 million people', '150万人'],
  ['$589 billion and $294,000', '5,890億ドルと29万4千ドル'],
  ['¥1.2 trillion', '1兆2,000億円'],
  ['$2.19 per million', '100万あたり2.19ドル'],
  ['20–30 million', '2,000万〜3,000万'],
  ['twenty-four hours, forty files, a dozen', '24時間、40個、12件'],
  ['2 March 2026 and March 15', '2026年3月2日と3月15日'],
  ['10²⁵ FLOP', '10の25乗FLOP'],
  ['the 66th time, in 2025', '第66回、令和7年'],
  ['30% and 99.9 per cent', '３０％と99.9パーセント'],
  ['at 11:49 UTC, on 2 March UTC', '午後8時49分、日本時間の3月3日'],
  ['R1, H800 and version 2.1.51', 'R1とH800とバージョン2.1.51'],
  ['a year ago, not 2027', '2025年のことで、2027年ではない'],
  ['both of them, a pair', '2つとも'],
  ['30% of them', 'その3割'],
] as const)
  test(`"${en}" and 「${ja}」 say the same`, () => {
    assert.deepEqual(missing(en, ja), [])
  })

test('a number that is ten times too large is found on both sides', () => {
  assert.deepEqual(missing('1.5 million people', '1,500万人'), ['1.5 million people', '1,500万人'])
})

test('a day, a year, a share and a price that differ are found', () => {
  assert.deepEqual(missing('On 2 March.', '3月2日に。'), [])
  assert.deepEqual(missing('On 8 March.', '3月9日に。'), ['8 March.', '9日に。'])
  assert.deepEqual(missing('In 2019.', '2018年に。'), ['2019.', '2018年に。'])
  assert.deepEqual(missing('About 3%.', '約4%。'), ['3%.', '4%。'])
})

test('a number is found once, and wherever the other edition says it is good enough', () => {
  const english = editionOf('en', 'It has 77 parts. Yes, 77.')
  assert.equal(missingNumbers(english, editionOf('ja', '部品があります。')).length, 1)
  const glossary = 'title: T\nglossary: [{ id: part, term: 部品, meaning: 77個あるもの。 }]'
  assert.deepEqual(missingNumbers(english, editionOf('ja', '部品。', glossary)), [])
})

test('addresses and code have numbers of their own', () => {
  assert.deepEqual(missing('See [it](https://example.com/77) and `77`.', 'なし。'), [])
})
