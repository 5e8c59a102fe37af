/** What feed readers make of our feeds: two parsers for each format, and words that XML and HTML trip over. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractFromJson } from '@extractus/feed-extractor'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { channel } from '../../../src/feed/channel.ts'
import { jsonFeed } from '../../../src/feed/json-feed.ts'
import { atom, rss } from '../../../src/feed/xml.ts'
import { site } from '../../../src/site.ts'
import { address } from '../../../src/urls/paths.ts'
import { panel } from '../comic/panel-content.ts'
import { edition, moment, source, story, term } from '../stories/sample-story.ts'
import { libraryOf, services } from './sample-library.ts'

const title = 'AT&T says "1 < 2" & <b>more</b>'
const summary = 'Ends ]]> early & often: a < b.'

const sample = story({
  revised: moment('2026-03-04T12:00:00+09:00'),
  editions: {
    en: edition('en', {
      title,
      summary,
      takeaways: ['Doors & windows <jam>.'],
      glossary: [term('api', 'API & friends')],
      sources: [source('Press', { date: '2026-03-02' })],
      corrections: [{ date: '2026-03-04', what: 'It was two doors.', locale: 'en' }],
      sections: [
        {
          id: 'breakdown',
          kind: 'breakdown',
          beat: 'sho',
          text: 'Detailed breakdown',
          parts: [],
          html: '<p>All]]&gt;of it.</p>',
        },
      ],
    }),
    ja: edition('ja'),
  },
})
const library = libraryOf(sample, story({ slug: 'second' }))
const english = channel(library, 'en', null)
const topical = channel(library, 'ja', services)

const url = address('/stories/outage/')
const published = Date.parse('2026-03-03T18:00:00+09:00')
const changed = Date.parse('2026-03-04T12:00:00+09:00')
const classic = new RssParser({ customFields: { item: ['author', 'content:encoded'] } })

const isWhole = (html: string | undefined): void => {
  for (const part of [
    'All]]&gt;of it.',
    'Doors &#x26; windows &#x3C;jam>.',
    'It was two doors.',
    'Notice by Press',
  ])
    assert.ok(html?.includes(part), `${part} is missing from ${html}`)
}

test('RSS: both parsers read the same title, address, author, dates, tags and whole text', async () => {
  const one = parseRssFeed(rss(english))
  const [item] = one.items ?? []
  assert.equal(item?.title, title)
  assert.equal(item?.link, url)
  assert.equal(item?.guid?.value, url)
  assert.equal(Date.parse(`${item?.pubDate}`), published)
  assert.equal(Date.parse(`${item?.atom?.updated}`), changed)
  assert.deepEqual(item?.dc?.creators, ['Taro'])
  assert.deepEqual(
    item?.categories?.map(({ name }) => name),
    ['Chat services', 'API & friends'],
  )
  isWhole(item?.content?.encoded)

  const two = await classic.parseString(rss(english))
  assert.equal(two.items[0]?.title, title)
  assert.equal(two.items[0]?.link, url)
  assert.equal(two.items[0]?.guid, url)
  assert.equal(two.items[0]?.creator, 'Taro')
  assert.equal(Date.parse(`${two.items[0]?.isoDate}`), published)
  assert.equal(two.items[0]?.['content:encoded'], item?.content?.encoded)
})

test('RSS: dates are written as RFC 822 has them, and the feed names its language and its own address', () => {
  const xml = rss(topical)
  for (const [, date = ''] of xml.matchAll(/<(?:pubDate|lastBuildDate)>(.*?)</g))
    assert.match(date, /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/)
  const feed = parseRssFeed(xml)
  assert.equal(feed.language, 'ja')
  assert.equal(feed.atom?.links?.[0]?.href, address('/ja/topics/services/feed.xml'))
  assert.equal(feed.atom?.links?.[0]?.rel, 'self')
  assert.equal(feed.link, address('/ja/topics/services/'))
})

test('Atom: both parsers read the same title, address, author, dates, tags and whole text', async () => {
  const one = parseAtomFeed(atom(english))
  const [entry] = one.entries ?? []
  assert.equal(textOf(entry?.title), 'AT&#x26;T says "1 &#x3C; 2" &#x26; &#x3C;b>more&#x3C;/b>')
  assert.equal(entry?.id, url)
  assert.equal(entry?.links?.[0]?.href, url)
  assert.equal(Date.parse(`${entry?.published}`), published)
  assert.equal(Date.parse(`${entry?.updated}`), changed)
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    ['Taro'],
  )
  assert.deepEqual(
    entry?.categories?.map(({ term, label }) => [term, label]),
    [
      ['services', 'Chat services'],
      ['api', 'API & friends'],
    ],
  )
  isWhole(textOf(entry?.content))

  const two = await classic.parseString(atom(english))
  assert.equal(two.items[0]?.link, url)
  assert.equal(two.items[0]?.author, 'Taro')
  assert.equal(two.items[0]?.content, textOf(entry?.content))
  assert.equal(Date.parse(`${two.items[0]?.isoDate}`), published)
})

test('RSS: an item has its card, and the strip where it is one picture', () => {
  const card = { url: address('/stories/outage/card.png'), medium: 'image', type: 'image/png' }
  const strip = { ...card, url: address('/stories/outage/strip.png') }
  const shown = (feed: ReturnType<typeof channel>) =>
    (parseRssFeed(rss(feed)).items?.[0]?.media?.contents ?? []).map(({ url, medium, type }) => ({
      url,
      medium,
      type,
    }))
  assert.deepEqual(shown(english), [card])
  const drawn = edition('en', { comic: { title: '', panels: [panel()] } })
  assert.deepEqual(shown(channel(libraryOf(story({ editions: { en: drawn } })), 'en', null)), [card, strip])
})

test('Atom: the feed says its language, its own address, and when it was updated', () => {
  const xml = atom(topical)
  assert.match(xml, /<feed xml:lang="ja" xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/)
  const feed = parseAtomFeed(xml)
  assert.equal(feed.links?.find(({ rel }) => rel === 'self')?.href, address('/ja/topics/services/atom.xml'))
  assert.equal(Date.parse(`${feed.updated}`), changed)
  assert.equal(new Set(feed.entries?.map(({ id }) => id)).size, 2)
})

test('JSON Feed: both parsers read the same, and the version, language and authors are those of 1.1', () => {
  const text = jsonFeed(english)
  const one = parseJsonFeed(text)
  assert.equal(JSON.parse(text).version, 'https://jsonfeed.org/version/1.1')
  assert.equal(one.language, 'en')
  assert.equal(one.feed_url, address('/feed.json'))
  const [item] = one.items ?? []
  assert.equal(item?.title, title)
  assert.equal(item?.url, url)
  assert.equal(item?.summary, summary)
  assert.equal(item?.image, address('/stories/outage/card.png'))
  assert.deepEqual(item?.authors, [{ name: 'Taro', url: address('/people/taro/') }])
  assert.deepEqual(item?.tags, ['Chat services', 'API & friends'])
  assert.equal(Date.parse(`${item?.date_modified}`), changed)
  isWhole(item?.content_html)

  const two = extractFromJson(text, { descriptionMaxLen: 0 })
  assert.equal(two.title, site.name.en)
  assert.equal(two.language, 'en')
  assert.equal(two.entries?.[0]?.title, title)
  assert.equal(two.entries?.[0]?.link, url)
  assert.equal(Date.parse(`${two.entries?.[0]?.published}`), published)
})

/** A construct of Atom, or its text alone. */
const textOf = (construct: unknown): string =>
  typeof construct === 'string' ? construct : ((construct as { value?: string } | undefined)?.value ?? '')
