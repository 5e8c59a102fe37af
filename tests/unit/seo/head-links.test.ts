import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageHead, storyHead } from '../../../src/seo/head.ts'
import { site } from '../../../src/site.ts'
import { address, link } from '../../../src/urls/paths.ts'
import { services, taro } from '../feed/sample-library.ts'
import { edition, story } from '../stories/sample-story.ts'

const page = { locale: 'ja', path: '/ja/x/', title: 'X', description: 'X', translations: [] } as const

const hrefs = (head: ReturnType<typeof pageHead>, rel: string, type?: string): string[] =>
  head.links.filter((tag) => tag.rel === rel && (!type || tag.type === type)).map(({ href }) => href)

test('every page offers the three feeds of its language, RSS first', () => {
  assert.deepEqual(
    hrefs(pageHead(page), 'alternate'),
    ['/ja/feed.xml', '/ja/atom.xml', '/ja/feed.json'].map(link),
  )
})

test('the page of a topic offers the feeds of the topic before those of the site', () => {
  const head = pageHead({ ...page, topic: services })
  assert.deepEqual(hrefs(head, 'alternate', 'application/rss+xml'), [
    link('/ja/topics/services/feed.xml'),
    link('/ja/feed.xml'),
  ])
  assert.equal(head.links[0]?.title, `${site.name.ja}「チャットサービス」 (RSS)`)
})

test('every page tells browsers how to search, and home screens what to show', () => {
  const head = pageHead(page)
  assert.deepEqual(hrefs(head, 'search'), [link('/ja/opensearch.xml')])
  assert.deepEqual(hrefs(head, 'manifest'), [link('/ja/manifest.webmanifest')])
  assert.deepEqual(hrefs(head, 'apple-touch-icon'), [link('/icons/apple-touch-icon.png')])
})

test('a story says absolutely where its oEmbed is; other pages have none', () => {
  const head = storyHead({ story: story(), edition: edition('en'), topic: services, author: taro })
  assert.deepEqual(hrefs(head, 'alternate', 'application/json+oembed'), [
    address('/stories/outage/oembed.json'),
  ])
  assert.deepEqual(hrefs(pageHead(page), 'alternate', 'application/json+oembed'), [])
})
