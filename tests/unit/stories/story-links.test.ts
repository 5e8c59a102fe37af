import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Section, Story } from '../../../src/stories/story.ts'
import { resolveStoryLinks } from '../../../src/stories/story-links.ts'
import { edition, story } from './sample-story.ts'

const section = (html: string): Section => ({ id: 'x', text: 'x', kind: null, beat: 'sho', parts: [], html })

const htmlOf = (html: string, others: readonly Story[] = []): string => {
  const from = story({ slug: 'from', editions: { en: edition('en', { sections: [section(html)] }) } })
  return resolveStoryLinks([from, ...others])[0]?.editions.en?.sections[0]?.html ?? ''
}

const both = story({ slug: 'both', editions: { en: edition('en'), ja: edition('ja') } })
const japanese = story({ slug: 'ja-only', original: 'ja', editions: { ja: edition('ja') } })

test("a link goes to the story in the reader's language", () => {
  assert.equal(htmlOf('<p><a href="story:both">x</a></p>', [both]), '<p><a href="/stories/both/">x</a></p>')
})

test('where there is only the other language, the link goes there and says so', () => {
  assert.equal(
    htmlOf('<a href="story:ja-only">x</a>', [japanese]),
    '<a href="/ja/stories/ja-only/" hreflang="ja">x</a>',
  )
})

test('a quotation may come from a story', () => {
  assert.equal(
    htmlOf('<blockquote cite="story:ja-only">x</blockquote>', [japanese]),
    '<blockquote cite="/ja/stories/ja-only/">x</blockquote>',
  )
})

test('words that look like a link stay words', () => {
  assert.equal(htmlOf('<code>href="story:both"</code>', [both]), '<code>href="story:both"</code>')
  assert.equal(htmlOf('<p>&#x3C;a href="story:both"></p>', [both]), '<p>&#x3C;a href="story:both"></p>')
})

test('the name of the scheme may be written with a capital', () => {
  assert.equal(htmlOf('<a href="Story:both">x</a>', [both]), '<a href="/stories/both/">x</a>')
})

test('a link may lead to a place on the page of a story', () => {
  assert.equal(htmlOf('<a href="story:both#summary">x</a>', [both]), '<a href="/stories/both/#summary">x</a>')
})
