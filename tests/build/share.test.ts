/** The share links of every built story, as the services they lead to will read them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import twitterText from 'twitter-text'
import { address } from '../../src/urls/paths.ts'
import type { BuiltStory } from './dist.ts'
import { storyPages } from './dist.ts'
import { newsArticle } from './news-article.ts'

/** What a link to a service on a page carries; null where the page has no such link. */
function carried({ $ }: BuiltStory, service: string): Readonly<Record<string, string>> | null {
  const href = $(`main a[href^="${service}?"]`).attr('href')
  return href === undefined ? null : Object.fromEntries(new URL(href).searchParams)
}

test('X takes the title and the address of every story in one post', () => {
  for (const page of storyPages) {
    const { text = '', url = '' } = carried(page, 'https://x.com/intent/tweet') ?? {}
    assert.equal(url, address(page.path))
    assert.ok(text.startsWith(newsArticle(page).headline), text)
    const { valid, weightedLength } = twitterText.parseTweet(`${text} ${url}`)
    assert.ok(valid && weightedLength <= 280, `${page.path}: ${weightedLength}`)
  }
})

test('Bluesky takes every story in one post of 300 characters', () => {
  for (const page of storyPages) {
    const { text = '' } = carried(page, 'https://bsky.app/intent/compose') ?? {}
    assert.ok(text.endsWith(address(page.path)), text)
    assert.ok([...new Intl.Segmenter().segment(text)].length <= 300, text)
  }
})

test('LINE and Hatena are offered to readers of Japanese, and to nobody else', () => {
  for (const page of storyPages) {
    const url = page.locale === 'ja' ? address(page.path) : undefined
    assert.equal(carried(page, 'https://social-plugins.line.me/lineit/share')?.['url'], url)
    assert.equal(carried(page, 'https://b.hatena.ne.jp/entry/panel/')?.['url'], url)
  }
})
