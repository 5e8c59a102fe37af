import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weightedLength } from '../../../src/share/weighted-length.ts'

const weighs = (weight: number, posts: readonly string[]): void => {
  for (const post of posts) assert.equal(weightedLength(post), weight, post)
}

test('letters of Europe weigh 1, accents included, however they are written', () => {
  weighs(5, ['Hello', 'Größe', 'Слово', 'cafe\u0301s'])
})

test('English quotation marks and dashes weigh 1, but an ellipsis or an arrow weighs 2', () => {
  weighs(6, ['“door”', 'a—b–c’'])
  weighs(2, ['…', '→', '①'])
})

test('kana, kanji and full-width signs weigh 2', () => {
  weighs(10, ['開かない玄', 'ドアの話。', '（約４時）', '한국어입니'])
})

test('half-width katakana weigh 2 each, a separate voicing mark weighs 2 more', () => {
  weighs(6, ['ﾋﾟｺ', 'ﾋﾟコ'])
})

test('a kana with its combining voicing mark is composed first', () => {
  weighs(4, ['ピコ', 'ヒ\u309aコ'])
})

test('an emoji weighs 2, be it a family, a flag, a keycap or a skin colour', () => {
  weighs(2, ['🤖', '👨‍👩‍👧‍👦', '🇯🇵', '1️⃣', '👍🏽', '❤️'])
})

test('a rare kanji outside the basic plane weighs 2', () => {
  weighs(4, ['𠮷野', '𩸽🤖'])
})

test('an address weighs 23, however long', () => {
  weighs(23, ['https://example.com/', `https://example.com/${'long/'.repeat(30)}`, 'http://a.co?q=1#top'])
})

test('a name that is a domain weighs 23 too, even in the middle of a title', () => {
  weighs(23, ['claude.ai', 'status.claude.com'])
  weighs('Why '.length + 23 + ' went down'.length, ['Why claude.ai went down'])
})

test('an address touching Japanese words is found: 2 each for the words, 23 for the address', () => {
  weighs(2 * 2 + 23, ['昨夜https://example.com/', '昨夜claude.ai'])
  weighs(23 + 2 * 5, ['https://example.comが止まった', 'claude.aiが止まった'])
})

test('what only looks like a domain is counted by its letters', () => {
  weighs(7, ['v1.2.34', 'Node.js'])
  weighs(8, ['Yonkoma.'])
})
