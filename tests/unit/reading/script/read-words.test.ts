import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castGrammar, propGrammar, soundGrammar } from '../../../../src/reading/script/grammar.ts'
import { readWords } from '../../../../src/reading/script/read-words.ts'
import { cure, what } from '../../words-of.ts'

const cast = (line: string) => readWords(line, castGrammar, ['comic', 'panels', 0, 'cast', 'mika'])

test('words of the cast stand in any order', () => {
  const { values, faults } = cast('breakout x0.9 sweats left +8y worried pop point tilt-9 facing-left back')
  assert.deepEqual(faults, [])
  assert.deepEqual(values, {
    expression: ['worried'],
    pose: [{ pose: 'point', at: null }],
    place: [0.25],
    view: ['back'],
    facing: [{ facing: 'left', at: null }],
    mark: ['sweats', 'pop'],
    size: [0.9],
    lift: [0.08],
    tilt: [-9],
    layer: ['breakout'],
  })
})

test('a thing has a place, a height and a size', () => {
  const { values, faults } = readWords('clock right high x1.2', propGrammar, [])
  assert.deepEqual(faults, [])
  assert.deepEqual(
    [values.prop, values.place, values.height, values.size],
    [['clock'], [0.75], [0.24], [1.2]],
  )
})

test('a place and a height may be said exactly', () => {
  const { values } = readWords('laptop 64% 30y', propGrammar, [])
  assert.deepEqual([values.place, values.height], [[0.64], [0.3]])
})

test('a sound effect stands behind the cast, large and slanted', () => {
  const { values, faults } = readWords('right high large tilt7 behind', soundGrammar, [])
  assert.deepEqual(faults, [])
  assert.deepEqual([values.size, values.tilt, values.layer], [[1.2], [7], ['behind']])
})

const numbers: readonly (readonly [word: string, limits: string | null])[] = [
  ['0%', null],
  ['100%', null],
  ['62.5%', null],
  ['101%', 'Write a place from 0% to 100%.'],
  ['x0.4', null],
  ['x.5', null],
  ['x2', null],
  ['x0.3', 'Write a size from x0.4 to x2.'],
  ['x9', 'Write a size from x0.4 to x2.'],
  ['-40y', null],
  ['+41y', 'Write a lift from -40y to +40y, in % of the height.'],
  ['tilt30', null],
  ['tilt+9', null],
  ['tilt-31', 'Write a tilt from tilt-30 (left) to tilt30 (right).'],
]

for (const [word, limits] of numbers)
  test(`${word} is ${limits === null ? 'a number that fits' : 'out of range'}`, () =>
    assert.deepEqual(
      cast(word).faults.map((fault) => [fault.rule, cure(fault)]),
      limits === null ? [] : [['out-of-range', limits]],
    ))

const unknown: readonly (readonly [line: string, index: number, advice: RegExp])[] = [
  ['left worrid', 5, /^Did you mean `worried`\? You can also give a pose, place, .* Expressions: smile, /],
  ['Worried', 0, /^Did you mean `worried`\?/],
  ['centre', 0, /^Did you mean `center`\? You can also give .* Places: far-left, /],
  ['ｌｅｆｔ', 0, /^Write: left$/],
  ['４０％', 0, /^Write: 40%$/],
  ['×0.9', 0, /^Did you mean `x0\.9`\?/],
  ['left　笑顔', 5, /^Expressions: smile happy .* Poses: stand .* Layers: behind in-front breakout\.$/],
  ['left,worried', 0, /^Separate words with spaces only: left worried\.$/],
  ['left、worried', 0, /^Separate words with spaces only: left worried\.$/],
  ['left clock', 5, /^It belongs in `props:`/],
  ['focus', 0, /^It belongs in `fx:`/],
  ['office', 0, /^It belongs in `scene:`/],
  ['40', 0, /^Write numbers as 40% for a place, x0\.9 for a size, \+8y for a lift, tilt9 for a tilt\.$/],
  ['8y', 0, /^Write numbers as /],
]

for (const [line, index, advice] of unknown)
  test(`"${line}" has a word that nobody knows, and the cure says what to type`, () => {
    const [fault, ...others] = cast(line).faults
    assert.deepEqual(others, [])
    assert.equal(fault?.rule, 'unknown-word')
    assert.equal(fault.index, index)
    assert.match(cure(fault), advice)
    assert.ok(cure(fault).length <= 600 && cure(fault, 'ja').length <= 600, 'it is printed whole')
  })

test('a second place, expression or layer is told at the second', () => {
  assert.deepEqual(
    cast('left sad behind right smile breakout').faults.map((fault) => [
      fault.index,
      fault.rule,
      what(fault),
    ]),
    [
      [16, 'second-word', '`right` is a second place for `mika` in panel 1, after `left`.'],
      [22, 'second-word', '`smile` is a second expression for `mika` in panel 1, after `sad`.'],
      [28, 'second-word', '`breakout` is a second layer for `mika` in panel 1, after `behind`.'],
    ],
  )
})

test('several marks may stand together, but none twice', () => {
  assert.deepEqual(cast('sweats pop gloom').faults, [])
  assert.match(what(cast('pop pop').faults[0]), /^`pop` is written twice/)
})

test('a size may be said by a word or by a number, not by both', () => {
  assert.deepEqual(cast('small').values.size, [0.8])
  assert.match(what(cast('small x0.9').faults[0]), /^`x0\.9` is a second size/)
})
