import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from '../../../src/search/mentions.ts'
import type { Name } from '../../../src/stories/story.ts'
import { inBoth } from '../../site-languages.ts'

const crane: Name = { name: inBoth({ en: 'Crane Lab', ja: 'クレーンラボ' }), also: ['鶴研究所'] }
const union: Name = { name: inBoth({ en: 'IT', ja: '情報技術' }), also: [] }

const isMentioned = (name: Name, whole: string): boolean =>
  mentionsIn([name], { lead: '', whole }).passing.length === 1

test('a name is mentioned in whatever spelling', () => {
  for (const text of ['the crane-lab report', 'Crane Lab’s', 'クレーン・ラボが', 'ｸﾚｰﾝﾗﾎﾞ', '鶴研究所の'])
    assert.ok(isMentioned(crane, text), text)
})

test('a part of a longer word is no mention', () => {
  for (const text of ['crane labour', 'クレーンラボラトリー', 'a crane'])
    assert.ok(!isMentioned(crane, text), text)
})

test('an abbreviation is only itself in capitals', () => {
  assert.ok(isMentioned(union, 'the IT room'))
  assert.ok(!isMentioned(union, 'it is late'))
})

test('a name in the lead is not told again as one in passing', () => {
  const { lead, passing } = mentionsIn([crane], { lead: 'Crane Lab opens', whole: 'Crane Lab' })
  assert.deepEqual([lead, passing], [[crane], []])
})
