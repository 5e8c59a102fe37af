import assert from 'node:assert/strict'
import { test } from 'node:test'
import { futureInPast } from '../../../../src/reading/style/future.ts'
import { editionOf } from './edition.ts'

const found = (locale: 'en' | 'ja', text: string): string[] =>
  futureInPast(editionOf(locale, text), '2026-03-03').map(({ passage, index }) =>
    passage.text.slice(index, index + 13),
  )

for (const [text, day] of [
  ['The law was passed on 4 March 2026.', '4 March 2026.'],
  ['On Monday 9 March 2026, the door opened.', '9 March 2026,'],
  ['It began on March 4, 2026.', 'March 4, 2026'],
] as const)
  test(`"${text}" cannot have happened by 3 March 2026`, () => {
    assert.deepEqual(found('en', text), [day])
  })

for (const text of [
  'The law was passed on 3 March 2026.',
  'The law will be passed on 4 March 2026.',
  'The start was moved from 2 August 2026 to 2 December 2027.',
  'They announced that it begins on 4 March 2027.',
  'It was to begin on 4 March 2027.',
  'Models sold before now have until 2 August 2027.',
])
  test(`"${text}" may stand in a story of 3 March 2026`, () => {
    assert.deepEqual(found('en', text), [])
  })

test('a Japanese day to come is not told in the past', () => {
  assert.deepEqual(found('ja', '法律は2027年3月4日に施行されました。'), ['2027年3月4日に施行さ'])
  assert.deepEqual(found('ja', '２０２７年３月４日、戸が開いた。'), ['２０２７年３月４日、戸が開'])
})

for (const text of [
  '法律は2026年3月3日に施行されました。',
  '法律は2027年3月4日に施行されます。',
  '期限は2027年12月2日と2028年8月2日に延びました。',
  '2027年3月4日に始める予定でした。',
  '2027年3月4日に始めると発表しました。',
  '2027年8月2日までの猶予が認められました。',
])
  test(`「${text}」 may stand in a story of 3 March 2026`, () => {
    assert.deepEqual(found('ja', text), [])
  })
