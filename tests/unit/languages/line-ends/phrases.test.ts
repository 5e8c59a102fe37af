import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrases } from '../../../../src/languages/line-ends/line-ends.ts'

test('a Japanese title falls into the phrases that it is read in', () => {
  assert.deepEqual(phrases('チャットAIが黙った朝、何が起きていたのか', 'ja'), [
    'チャットAIが',
    '黙った',
    '朝、',
    '何が',
    '起きていたのか',
  ])
})

test('the phrases of a text, joined, are the text', () => {
  const text = '蒸留って何？ Anthropicが訴えた「写し取り」― その中身（2026年3月2日）…'
  assert.equal(phrases(text, 'ja').join(''), text)
})

test('a bracket stays with the words it holds', () => {
  const found = phrases('AIが「金メダル相当」、何を意味するのか', 'ja')
  assert.equal(
    found.some((phrase) => phrase.endsWith('「')),
    false,
  )
  assert.equal(
    found.some((phrase) => /^[」、]/.test(phrase)),
    false,
  )
})

test('a number stays with what it counts, and a date is whole', () => {
  assert.ok(phrases('2026年3月2日の障害', 'ja').includes('2026年3月2日の'))
  assert.ok(phrases('人は1,000万人が使う', 'ja').some((phrase) => phrase.includes('1,000万人')))
})

test('a dash ends a line and does not begin one', () => {
  assert.ok(phrases('入口が止まった夜 ― 3月2日の障害', 'ja').includes('夜 ― '))
})

test('a colon and a question mark end a phrase', () => {
  assert.ok(phrases('DeepSeek R1ショック：安いAI', 'ja').includes('R1ショック：'))
  assert.ok(phrases('蒸留って何？ Anthropicが訴えた', 'ja').includes('何？ '))
})

test('small kana and long-vowel marks never begin a phrase', () => {
  for (const text of ['シャッターがしまった', 'ちょっとまって！', 'サーバーのエラーをなおす'])
    for (const phrase of phrases(text, 'ja')) assert.doesNotMatch(phrase, /^[ーっッゃゅょャュョ！]/)
})

test('nothing has no phrases', () => {
  assert.deepEqual(phrases('', 'ja'), [])
})
