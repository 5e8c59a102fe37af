/** The words on every built page: no leftovers of Markdown, and no language where another is promised. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../src/languages/en/words/words.ts'
import { ja } from '../../src/languages/ja/words/words.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { site } from '../../src/site.ts'
import { pages } from './dist.ts'
import { proseOn, wordsOn } from './words-on-page.ts'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

const pagesIn = (locale: Locale) => pages.filter((page) => page.locale === locale)

/** Words on a page in a language that are not marked as being in another. */
const unmarked = (locale: Locale) =>
  pagesIn(locale).map((page) => ({
    path: page.path,
    words: wordsOn(page)
      .filter(({ lang }) => lang === locale)
      .map(({ words }) => words.replace(/\s+/g, ' ')),
  }))

test('no page shows the signs of bold or struck-out text instead of the thing', () => {
  for (const page of pages) assert.doesNotMatch(proseOn(page), /\*\*|~~/, page.path)
})

test('an English page has no Japanese in it that is not marked as Japanese', () => {
  for (const { path, words } of unmarked('en'))
    assert.deepEqual(
      words.filter((text) => japanese.test(text)),
      [],
      path,
    )
})

test('a Japanese page says nothing of the interface in English', () => {
  assert.ok(englishPhrases.length > 20, `only ${englishPhrases.length} English phrases to look for`)
  for (const { path, words } of unmarked('ja')) {
    const found = englishPhrases.filter((phrase) => words.some((text) => text.includes(phrase)))
    assert.deepEqual(found, [], path)
  }
})

test('a Japanese page has Japanese words, and an English one English', () => {
  for (const { path, words } of unmarked('ja')) assert.match(words.join(' '), japanese, path)
  for (const { path, words } of unmarked('en')) assert.match(words.join(' '), /\b(the|of|and)\b/, path)
})

test('the site promises no rhythm that its dates do not keep', () => {
  const rhythm =
    /every (day|morning|week)|\b(daily|weekly)\b|a day, told|\d:\d\d JST|毎朝|毎日更新|毎日配信|毎週|日刊|週刊|1日1/i
  for (const { path, $ } of pages) {
    const own = $('.masthead, .cover, .follow, .foot, .author, .person-head, .standing, .page-head').text()
    const said = $('title, meta[name="description"]').toArray()
    const words = [
      own,
      ...(path.includes('/stories/') ? [] : said.map((tag) => $(tag).attr('content') ?? $(tag).text())),
    ]
    assert.doesNotMatch(withoutName(words.join('\n')), rhythm, path)
  }
})

/** A paper may be called a weekly. */
const withoutName = (text: string): string =>
  Object.values(site.name).reduce((rest, name) => rest.replaceAll(name, ''), text)

/** What a phrase says whatever its arguments are: the parts around them. */
function fixedParts(phrase: unknown): readonly string[] {
  if (typeof phrase === 'string') return [phrase]
  if (typeof phrase !== 'function') throw new Error(`${String(phrase)} is no phrase`)
  const argument = '\u0000'
  const said: unknown = phrase(...Array.from({ length: phrase.length }, () => argument))
  return String(said).split(argument)
}

/** Phrases of two words or more: one word alone, as a name, may stand in any language. */
const englishPhrases = Object.entries(en)
  .filter(([key, phrase]) => phrase !== Object.entries(ja).find(([other]) => other === key)?.[1])
  .flatMap(([, phrase]) => fixedParts(phrase))
  .map((part) => part.trim())
  .filter((part) => /[a-z].* .*[a-z]/i.test(part))
