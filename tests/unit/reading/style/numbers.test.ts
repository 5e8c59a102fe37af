import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingNumbers } from '../../../../src/reading/style/numbers.ts'
import { editionOf, marked } from './edition.ts'

/** What of each text is missing in the other one. */
const missing = (en: string, ja: string): string[] => {
  const [english, japanese] = [editionOf('en', en), editionOf('ja', ja)]
  return marked([...missingNumbers(english, japanese), ...missingNumbers(japanese, english)])
}

/** English and Japanese that say the same, as the two languages write it. */
const alike = [
  ['1.5 million people', '150万人'],
  ['$589 billion and $294,000', '5,890億ドルと29万4千ドル'],
  ['¥1.2 trillion', '1兆2,000億円'],
  ['$2.19 per million', '100万あたり2.19ドル'],
  ['20–30 million', '2,000万〜3,000万'],
  ['twenty-four hours, forty files, a dozen', '24時間、40個、12件'],
  ['2 March 2026 and March 15', '2026年3月2日と3月15日'],
  ['10²⁵ FLOP', '10の25乗FLOP'],
  ['10^25 FLOP', '10の25乗FLOP'],
  ['the 66th time, in 2025', '第66回、令和7年'],
  ['30% and 99.9 per cent', '３０％と99.9パーセント'],
  ['at 11:49 UTC, on 2 March UTC', '午後8時49分、日本時間の3月3日'],
  ['R1, H800 and version 2.1.51', 'R1とH800とバージョン2.1.51'],
  ['a year ago, not 2027', '2025年のことで、2027年ではない'],
  ['both of them, a pair', '2つとも'],
  ['30% of them', 'その3割'],
  ['12,000 people', '1万2000人'],
  ['12,000 people', '1万2,000人'],
  ['12,000 people', '１万２０００人'],
  ['12,000 people', '一万二千人'],
  ['12,000 people', '12,000人'],
  ['12 000 people and 10 000 dogs', '12000人と1万匹'],
  ['12k stars', '1万2000個の星'],
  ['12K stars', '1.2万の星'],
  ['1,234,567 yen', '123万4567円'],
  ['30,500 of them', '3万5百'],
  ['45,678.9 metres', '4万5678.9メートル'],
  ['$6m, $6M, $6mn and $6 million', '600万ドル'],
  ['$300 million', '3億ドル'],
  ['$5.6bn, or $5.6 bn', '56億ドル'],
  ['¥2.5tn', '「2.5兆円」'],
  ['671B parameters', '6,710億パラメーター'],
  ['a 7B model', '7Bモデル'],
  ['64K tokens', '6万4000トークン'],
  ['128,000 tokens', '128Kトークン'],
  ['$1.2m–$1.5m, $3–4bn', '120万〜150万ドル、30億〜40億ドル'],
  ['between 3 and 4 million', '300万から400万'],
  ['1.5 to 2 million', '150万から200万'],
  ['60 to 70 percent', '6〜7割'],
  ['35%', '3割5分'],
  ['80 percent', '八割'],
  ['50% of them', '半数'],
  ['66.7%, or 33%', '3分の2、または3分の1'],
  ['a third of them', '33%'],
  ['three quarters', '75％'],
  ['150 basis points', '1.5ポイント'],
  ['14 cents', '0.14ドル'],
  ['$0.14', '14セント'],
  ['3,000 people', '三千人'],
  ['1,000,000 people', '百万人'],
  ['125 times', '百二十五回'],
  ['three hundred thousand', '30万'],
  ['half a million people', '50万人'],
  ['two and a half million', '250万'],
  ['one hundred and fifty people', '150人'],
  ['one thousand two hundred and thirty-four', '1234'],
  ['seventy-seven', '77'],
  ['a hundred, a million', '100、100万'],
  ['two dozen firms', '24社'],
  ['the twenty-first century', '21世紀'],
  ['a century', '100年'],
  ['90 minutes', '1時間半'],
  ['a year and a half', '18か月'],
  ['24 hours', '丸1日'],
  ['two weeks', '14日間'],
  ['1,500 times', '千五百回'],
  ['−40°C', 'マイナス40度'],
  ['a 100-fold rise', '100倍に増えた'],
  ['the 2,000-page report', '2000ページの報告書'],
  ['€35 million or 7%', '3500万ユーロか7％'],
] as const

for (const [en, ja] of alike)
  test(`"${en}" and 「${ja}」 say the same`, () => {
    assert.deepEqual(missing(`It is ${en}.`, `それは${ja}です。`), [])
  })

for (const [en, ja, ...found] of [
  ['12,000 people', '1万2500人', '12,000 people', '1万2500人'],
  ['12,500 people', '一万二千人', '12,500 people'],
  ['$6m', '6000万ドル', '6m', '6000万ドル'],
  ['$5.6bn', '5.6億ドル', '5.6bn', '5.6億ドル'],
  ['$300 million', '300万ドル', '300 million', '300万ドル'],
  ['half a million', '500万', '500万'],
  ['35%', '3割', '35%'],
  ['18 months', '2年半', '18 months'],
  ['1,234,567', '123万4576', '1,234,567', '123万4576'],
] as const)
  test(`"${en}" and 「${ja}」 differ`, () => {
    assert.deepEqual(missing(en, ja), found)
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
