import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComicLettering, comicHand, latinHand } from '../../../src/lettering/comic-hands.ts'
import { comicWords } from '../../../src/lettering/comic-words.ts'
import { segments } from '../../../src/lettering/segments.ts'
import { standingUnit } from '../../../src/lettering/units.ts'

/** What lies on its side in a column: the characters of the segments whose glyphs are turned. */
function turned(words: string, lettering: ComicLettering): string {
  const hands = { hand: comicHand(lettering, 'ja'), latin: latinHand(lettering, 'ja') }
  return segments(comicWords(words, 'ja'), true)
    .filter((segment) => standingUnit(hands, segment).glyphs.some(({ isTurned }) => isTurned))
    .map(({ text }) => text)
    .join('')
}

const everyFace: readonly ComicLettering[] = ['say', 'shout', 'sound', 'caption']

/** Measured in Chromium with `writing-mode: vertical-rl` and the same faces; R in Unicode's data. */
test('arrows, dashes, dots and signs of comparison lie on their side in every face', () => {
  for (const lettering of everyFace) {
    assert.equal(turned('上→下←右↑左↓', lettering), '→←↑↓', lettering)
    assert.equal(turned('でも──', lettering), '――', lettering)
    assert.equal(turned('え…あ‥', lettering), '…‥', lettering)
    assert.equal(turned('＜例＞甲＝乙', lettering), '＜＞＝', lettering)
  }
})

test('a face without forms for columns has its brackets, waves and long vowels turned', () => {
  assert.equal(turned('【速報】〔甲〕《乙》', 'shout'), '【】〔〕《》')
})

test('full-width letters and digits, circled numbers and units of one square stand upright', () => {
  for (const lettering of everyFace) assert.equal(turned('２０２６年ＡＩ①㎞℃％★Ⅳ', lettering), '', lettering)
})

test('Greek beside a digit, a command and an address lie on their side, whole', () => {
  assert.equal(turned('3σだよ', 'say'), '3σ')
  assert.equal(turned('/rcです', 'say'), '/rc')
  assert.equal(turned('a@b.jpへ', 'say'), 'a@b.jp')
})

test('kana of half width become whole kana with their marks', () => {
  assert.equal(comicWords('ﾄﾞｱがｶﾞｰﾄﾞ、ﾊﾟﾝ｡', 'ja'), 'ドアがガード、パン。')
})
