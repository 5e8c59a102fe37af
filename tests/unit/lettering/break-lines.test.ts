import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretches } from '../../../src/languages/line-ends/line-ends.ts'
import type { Locale } from '../../../src/languages/locales.ts'
import { typesetting } from '../../../src/languages/typesetting.ts'
import { balancedLines } from '../../../src/lettering/break-lines.ts'

const lettersOf = (locale: Locale) => ({
  widthOf: (text: string): number => [...text].length,
  weakEnd: typesetting(locale).lineEnds.weakHeadlineEnd,
})
const balanced = (text: string, count: number) => balancedLines(stretches(text, 'en'), count, lettersOf('en'))

test('lines are as even as the words allow', () => {
  assert.deepEqual(balanced('aaa bbb ccc ddd', 2), ['aaa bbb', 'ccc ddd'])
  assert.deepEqual(balanced('aaaaaaaa bb cc dd', 2), ['aaaaaaaa', 'bb cc dd'])
})

test('a line does not end with an article while another breaking is nearly as even', () => {
  assert.deepEqual(balanced('opens the door', 2), ['opens', 'the door'])
})

test('a Japanese line prefers to end where a clause ends', () => {
  const lines = balancedLines(stretches('チャットAIが黙った朝、何が起きていたのか', 'ja'), 3, lettersOf('ja'))
  assert.deepEqual(lines, ['チャットAIが', '黙った朝、', '何が起きていたのか'])
})

test('spaces at the ends of lines are dropped', () => {
  for (const line of balanced('one two three four five', 3) ?? []) assert.equal(line, line.trim())
})

test('more lines than words cannot be', () => {
  assert.equal(balanced('one two', 3), null)
})
