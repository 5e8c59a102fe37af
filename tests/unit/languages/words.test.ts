import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../src/languages/en/words/words.ts'
import { ja } from '../../../src/languages/ja/words/words.ts'
import { words } from '../../../src/languages/languages.ts'

const printed = (phrases: Readonly<Record<string, unknown>>): [string, string][] =>
  Object.entries(phrases).map(([key, phrase]) => [
    key,
    typeof phrase === 'function' ? phrase(2) : String(phrase),
  ])

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(ja), Object.keys(en))
})

test('no English phrase contains kana or kanji', () => {
  const japanese = printed(en).filter(([, phrase]) => /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(phrase))
  // The index of sources has a row for names in kanji and kana.
  assert.deepEqual(
    japanese.map(([key]) => key),
    ['sources.rows.title'],
  )
})

test('every Japanese phrase is Japanese, but for the names of services', () => {
  const latin = printed(ja).filter(([, phrase]) => !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(phrase))
  assert.deepEqual(
    latin.map(([key]) => key),
    [
      'share.bluesky',
      'share.mastodon',
      'share.threads',
      'share.line',
      'search.term',
      'feed.rss',
      'feed.atom',
      'feed.json',
      'feed.topic',
    ],
  )
})

test('one strip is a strip, two are strips', () => {
  assert.equal(words('en')['topic.count'](1), '1 strip')
  assert.equal(words('en')['topic.count'](2), '2 strips')
})
