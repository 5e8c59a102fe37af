/** The share links of every built story, as the services they lead to will read them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import twitterText from 'twitter-text'
import type { ShareService } from '../../src/site/define.ts'
import { site } from '../../src/site.ts'
import { address } from '../../src/urls/paths.ts'
import type { BuiltStory } from './dist.ts'
import { storyPages } from './dist.ts'
import { newsArticle } from './news-article.ts'

/** What a link to a service on a page carries; null where the page has no such link. */
function carried({ $ }: BuiltStory, service: string): Readonly<Record<string, string>> | null {
  const href = $(`main a[href^="${service}?"]`).attr('href')
  return href === undefined ? null : Object.fromEntries(new URL(href).searchParams)
}

/** The stories that the site offers to share there. */
const sharedOn = (service: ShareService): readonly BuiltStory[] =>
  storyPages.filter(({ locale }) => site.share[locale]?.includes(service))

test('X takes the title and the address of every story in one post', () => {
  for (const page of sharedOn('x')) {
    const { text = '', url = '' } = carried(page, 'https://x.com/intent/tweet') ?? {}
    assert.equal(url, address(page.path))
    assert.ok(text.startsWith(newsArticle(page).headline), text)
    const { valid, weightedLength } = twitterText.parseTweet(`${text} ${url}`)
    assert.ok(valid && weightedLength <= 280, `${page.path}: ${weightedLength}`)
  }
})

test('Bluesky takes every story in one post of 300 characters', () => {
  for (const page of sharedOn('bluesky')) {
    const { text = '' } = carried(page, 'https://bsky.app/intent/compose') ?? {}
    assert.ok(text.endsWith(address(page.path)), text)
    assert.ok([...new Intl.Segmenter().segment(text)].length <= 300, text)
  }
})

test('LINE and Hatena are offered where the site names them, and nowhere else', () => {
  for (const page of storyPages) {
    const url = (service: ShareService) => (sharedOn(service).includes(page) ? address(page.path) : undefined)
    assert.equal(carried(page, 'https://social-plugins.line.me/lineit/share')?.['url'], url('line'))
    assert.equal(carried(page, 'https://b.hatena.ne.jp/entry/panel/')?.['url'], url('hatena'))
  }
})
