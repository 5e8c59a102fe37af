import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queryParts, queryPhrases, queryTokens, runs, textTokens } from '../../../src/search/tokens.ts'

const tokens = (text: string): string[] => textTokens(text).split(' ')
const asked = (query: string): string[] => queryTokens(query).split(' ')
const isFound = (query: string, text: string): boolean =>
  asked(query).every((token) => tokens(text).includes(token))

test('a text is cut where its script changes from Japanese to another', () => {
  assert.deepEqual(runs('日本のAI推進法、2025年'), ['日本の', 'ai', '推進法', '2025', '年'])
})

test('a dot inside a katakana word does not cut it', () => {
  assert.deepEqual(runs('ベンダー・ロックイン'), runs('ベンダーロックイン'))
})

test('every part of a word is found, wherever a dictionary would cut it', () => {
  for (const query of ['新幹線', '幹線', '新幹']) assert.ok(isFound(query, '東北新幹線の駅'), query)
})

test('what is not there is not found', () => {
  assert.ok(!isFound('新線', '東北新幹線の駅'))
})

test('katakana, full-width and half-width queries find the same', () => {
  for (const query of ['ニンショウ', 'ﾆﾝｼｮｳ', 'にんしょう'])
    assert.ok(isFound(query, '認証 にんしょう'), query)
  assert.ok(isFound('ＡＰＩ', 'APIの一部'))
})

test('one character is the beginning of what it is to find', () => {
  const [law] = asked('法')
  assert.ok(tokens('AI推進法').some((token) => token.startsWith(law ?? '-')))
  assert.ok(tokens('法律').some((token) => token.startsWith(law ?? '-')))
})

test('a token has no character that a browser could cut it at', () => {
  for (const token of tokens('認証とAPIの2026年')) assert.match(token, /^(zx([a-z]{4}){1,2}|api|2026)$/)
})

test('different characters have different tokens', () => {
  const kana = [...'あいうえおかきくけこ認証障害法律々ー']
  assert.equal(new Set(kana.map(queryTokens)).size, kana.length)
})

test('phrases are the runs of Japanese of two characters and more', () => {
  assert.deepEqual(queryPhrases('AI 推進法 法'), [queryTokens('推進法')])
})

test('of a sentence, kanji, katakana and Latin words tell most', () => {
  assert.deepEqual(queryParts('クロードの障害はなぜ？'), [queryTokens('クロード'), queryTokens('障害')])
  assert.deepEqual(queryParts('なぜだろう'), [])
})
