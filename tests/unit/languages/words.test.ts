import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../../src/languages/languages.ts'
import { locales } from '../../../src/languages/locales.ts'
import { typesetting } from '../../../src/languages/typesetting.ts'

const printed = (phrases: Readonly<Record<string, unknown>>): [string, string][] =>
  Object.entries(phrases).map(([key, phrase]) => [
    key,
    typeof phrase === 'function' ? phrase('2', '2', '2') : String(phrase),
  ])

const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u

for (const locale of locales) {
  const phrases = printed(words(locale))
  const isCjk = typesetting(locale).script === 'cjk'

  test(`the same things are said in ${locale} as in English`, () => {
    assert.deepEqual(Object.keys(words(locale)).toSorted(), Object.keys(words('en')).toSorted())
  })

  test(`every phrase in ${locale} has its letters, but for names of services and a row of names`, () => {
    const others = phrases.filter(([, phrase]) => japanese.test(phrase) !== isCjk).map(([key]) => key)
    assert.deepEqual(others.toSorted(), isCjk ? foreign : ['sources.rows.title'])
  })
}

/** Phrases that are names, or signs alone. */
const foreign = [
  'feed.atom',
  'feed.json',
  'feed.rss',
  'feed.topic',
  'search.term',
  'share.bluesky',
  'share.line',
  'share.mastodon',
  'share.threads',
]

test('French says in its own words what English says, but for names and words that both have', () => {
  const english = new Map(printed(words('en')))
  assert.deepEqual(
    printed(words('fr'))
      .filter(([key, phrase]) => english.get(key) === phrase)
      .map(([key]) => key),
    [
      'nav.menu',
      'share.bluesky',
      'share.mastodon',
      'share.threads',
      'share.line',
      'share.hatena',
      'disclosure.licence',
      'list.here',
      'list.pageOf',
      'pager.label',
      'pager.page',
      'archive.year.title',
      'glossary.rows.title',
      'sources.name',
      'sources.rows.title',
      'contact.name',
      'feed.rss',
      'feed.atom',
      'feed.json',
      'gallery.h.poses',
    ],
  )
})

test('one strip is a strip, two are strips', () => {
  assert.equal(words('en')['topic.count'](1), '1 strip')
  assert.equal(words('en')['topic.count'](2), '2 strips')
})
