import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from '../../../src/search/query.ts'
import { compounds, keysOf, runs } from '../../../src/search/tokens.ts'

const keys = (text: string): string[] => [...keysOf(text).keys()]
const words = (text: string): string[] => runs(text).map((run) => run.text)
const asked = (query: string): string[] => partsOf(query).map(({ text }) => text)

test('a text is cut where its script changes', () => {
  assert.deepEqual(words('日本のAI推進法、2025年'), ['日本', 'の', 'ai', '推進法', '2025', '年'])
})

test('a dot inside a katakana word does not cut it', () => {
  assert.deepEqual(words('ベンダー・ロックイン'), words('ベンダーロックイン'))
})

test('a reader may begin anywhere in a word of kanji or of katakana', () => {
  for (const query of ['新幹線', '幹線', '新幹', '線'])
    assert.ok(
      keys('東北新幹線の駅').some((key) => key.startsWith(query)),
      query,
    )
  assert.ok(keys('ステータスページ').includes('ペジ'))
})

test('the first kana after one kanji belongs to it, and no particle to a word', () => {
  assert.ok(keys('電車が止まった').includes('止ま'))
  assert.deepEqual(
    keys('認証とは').filter((key) => key.startsWith('認')),
    ['認証'],
  )
})

test('words that a hyphen or a point joins are one word as well', () => {
  assert.deepEqual(compounds(runs('an open-weight model at claude.ai, not here')), ['openweight', 'claudeai'])
  assert.deepEqual(compounds(runs('open weight')), [])
})

test('what follows an apostrophe is not looked for', () => {
  assert.deepEqual(words('Anthropic’s students’ “don’t”'), ['anthropic', 'students', 'dont'])
  assert.deepEqual(words('12,000'), ['12000'])
})

test('nor is what French elides before a word', () => {
  assert.deepEqual(words("L’IA jusqu’au port d'Écluse, qu’elle"), ['ia', 'au', 'port', 'ecluse', 'elle'])
  assert.deepEqual(words('can’t o’clock'), ['cant', 'oclock'])
})

test('what only joins the words of a query is not asked for', () => {
  assert.deepEqual(asked('what is the law'), ['law'])
  assert.deepEqual(asked('クロードの障害とは'), ['クロド', '障害'])
  assert.deepEqual(asked('what is it'), ['what', 'is', 'it', 'whatisit'])
})

test('a full-width space parts words', () => {
  assert.deepEqual(asked('EU　規制'), ['eu', '規制'])
})
