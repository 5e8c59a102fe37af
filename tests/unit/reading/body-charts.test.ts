/** A chart shows what its table says, or says why it cannot. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartNumber } from '../../../src/reading/body/chart-number.ts'
import { readBody } from '../../../src/reading/body/read.ts'
import { cure } from '../words-of.ts'
import { faultsOf, problemsOf } from './body-problems.ts'

const chart = (kind: string, ...rows: readonly string[]): string =>
  `<Chart kind="${kind}">\n\n${rows.join('\n')}\n\n</Chart>`

const head = ['| a | b |', '|---|---|']

const shapes: readonly (readonly [string, string, string])[] = [
  [
    'a bar chart has two columns',
    chart('bar', '| a | b | c |', '|---|---|---|', '| x | 1 | 2 |'),
    '5:1 chart-shape',
  ],
  ['a chart has rows', chart('bar', ...head), '5:1 chart-shape'],
  ['a chart has numbers', chart('line', '| a |', '|---|', '| 1 |'), '5:1 chart-shape'],
  ['no cell is left out', chart('bar', ...head, '| x | 1 |', '| y |'), '8:1 chart-shape'],
  ['a bar is not below zero', chart('bar', ...head, '| x | -50 % |'), '7:5 chart-number'],
  ['units are the same', chart('bar', ...head, '| x | 3.5 GW |', '| y | 900 MW |'), '8:5 chart-number'],
  [
    'a share is not mixed with a count',
    chart('bar', ...head, '| x | 60 % |', '| y | 40 |'),
    '8:5 chart-number',
  ],
  [
    'the number of a note is none of the chart',
    `${chart('bar', ...head, '| x | 60[^1] |')}\n\n[^1]: n`,
    '7:5 chart-number',
  ],
]

for (const [name, written, expected] of shapes)
  test(name, () => assert.deepEqual(faultsOf(written).slice(0, 1), [expected]))

test('words of size go into the header', () => {
  const [problem] = problemsOf(chart('bar', ...head, '| x | 3.5 million |', '| y | 900 thousand |'))
  assert.equal(problem?.rule, 'chart-number')
  assert.match(problem?.cure ?? '', /in millions/)
})

test('full-width digits are named', () => {
  assert.match(problemsOf(chart('bar', ...head, '| x | ６０％ |'))[0]?.cure ?? '', /half-width digits/)
})

for (const [written, expected] of [
  ['1,234', { value: 1234, unit: '' }],
  ['60 %', { value: 60, unit: '%' }],
  ['60％', { value: 60, unit: '%' }],
  ['¥1,500', { value: 1500, unit: '¥' }],
  ['500円', { value: 500, unit: '円' }],
  ['−2.5 GW', { value: -2.5, unit: 'GW' }],
  ['1 234', 'no-number'],
  ['12,34', 'no-number'],
  ['1,5', 'no-number'],
  ['9'.repeat(400), 'no-number'],
  ['3 h 58 min', 'no-number'],
  ['about 60', 'no-number'],
  ['Infinity', 'no-number'],
  ['', 'no-number'],
  ['3.5 million', 'multiplier'],
  ['2.5兆円', 'multiplier'],
  ['４０', 'full-width'],
] as const)
  test(`a cell is read as it is meant: ${written.slice(0, 20)}`, () =>
    assert.deepEqual(chartNumber(written, 'en'), expected))

for (const [written, expected] of [
  ['1 234', { value: 1234, unit: '' }],
  ['1\u202f234\u202f567\u00a0€', { value: 1_234_567, unit: '€' }],
  ['−2,5 GW', { value: -2.5, unit: 'GW' }],
  ['12,5 %', { value: 12.5, unit: '%' }],
  ['1.5', 'no-number'],
  ['12 34', 'no-number'],
  ['3,5 milliards', 'multiplier'],
  ['1 200 M€', 'multiplier'],
] as const)
  test(`a cell of a French edition is read as it is meant: ${written}`, () =>
    assert.deepEqual(chartNumber(written, 'fr'), expected))

test('the cure shows numbers as the edition writes them', () => {
  const bars = chart('bar', ...head, '| x | 1.5 |')
  const [problem] = readBody({ text: bars, file: 'x', locale: 'fr' }).problems
  assert.match(problem ? cure(problem) : '', /: 60 %, 1 234, 500 €\.$/)
})

test('a line may fall below zero', () => {
  assert.deepEqual(faultsOf(chart('line', ...head, '| x | -5 |', '| y | 5 |')), [])
})
