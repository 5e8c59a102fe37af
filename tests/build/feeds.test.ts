/** The feeds as they lie in dist/: found from the pages, sound, whole, and readable far from the site. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractFromJson } from '@extractus/feed-extractor'
import { load } from 'cheerio'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import type { Locale } from '../../src/languages/locales.ts'
import { address, feedPath, homePath, topicsPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { filesEndingIn, pageAt, pages, storyPages, targetOf, textAt } from './dist.ts'
import { newsArticle } from './news-article.ts'

/** Feeds of a language and of its topics; undefined stands for all topics. */
const channels: readonly { locale: Locale; topic: string | undefined }[] = locales.flatMap((locale) => {
  const topics = filesEndingIn('html').flatMap(
    (file) => new RegExp(`^${topicsPath(locale)}([a-z0-9-]+)/index\\.html$`).exec(file)?.[1] ?? [],
  )
  assert.notEqual(topics.length, 0)
  return [undefined, ...topics].map((topic) => ({ locale, topic }))
})

const classic = new RssParser({ customFields: { item: ['content:encoded'] } })

interface Entry {
  readonly id: string
  readonly url: string
  readonly html: string
}

function entriesOf(
  locale: Locale,
  topic: string | undefined,
): Readonly<Record<'rss' | 'atom' | 'json', Entry[]>> {
  const text = (format: 'rss' | 'atom' | 'json') => textAt(feedPath(locale, format, topic))
  return {
    rss: (parseRssFeed(text('rss')).items ?? []).map(({ guid, link, content }) => ({
      id: guid?.value ?? '',
      url: link ?? '',
      html: content?.encoded ?? '',
    })),
    atom: (parseAtomFeed(text('atom')).entries ?? []).map(({ id, links, content }) => ({
      id: id ?? '',
      url: links?.[0]?.href ?? '',
      html: typeof content === 'string' ? content : (content?.value ?? ''),
    })),
    json: (parseJsonFeed(text('json')).items ?? []).map(({ id, url, content_html }) => ({
      id: id ?? '',
      url: url ?? '',
      html: content_html ?? '',
    })),
  }
}

test('the feed of a language has its newest twenty stories, each once, under the address of its page', () => {
  for (const locale of locales) {
    const newest = storyPages
      .filter((page) => page.locale === locale)
      .map((page) => ({ url: address(page.path), time: Date.parse(newsArticle(page).datePublished) }))
      .toSorted((a, b) => b.time - a.time)
      .slice(0, 20)
      .map(({ url }) => url)
    for (const entries of Object.values(entriesOf(locale, undefined))) {
      assert.deepEqual(entries.map(({ url }) => url).toSorted(), newest.toSorted())
      assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
    }
  }
})

test('the feed of a topic has stories of that topic alone', () => {
  for (const { locale, topic } of channels.filter(({ topic }) => topic !== undefined)) {
    const page = pageAt(`${topicsPath(locale)}${topic}/`)
    for (const { url } of entriesOf(locale, topic).rss) {
      const path = targetOf(url, '/')?.path
      assert.ok(page?.$(`a[href$="${path}"]`).length, `${url} is in the feed of ${topic} and not on its page`)
    }
  }
})

test('the three formats carry the same text', () => {
  for (const { locale, topic } of channels) {
    const { rss, atom, json } = entriesOf(locale, topic)
    assert.deepEqual(atom, rss)
    assert.deepEqual(json, rss)
  }
})

test('a second parser of each format finds as many stories, with the same addresses', async () => {
  for (const { locale, topic } of channels) {
    const expected = entriesOf(locale, topic).rss.map(({ url }) => url)
    for (const format of ['rss', 'atom'] as const) {
      const feed = await classic.parseString(textAt(feedPath(locale, format, topic)))
      assert.deepEqual(
        feed.items.map(({ link }) => link),
        expected,
      )
    }
    const feed = extractFromJson(textAt(feedPath(locale, 'json', topic)))
    assert.deepEqual(
      feed.entries?.map(({ link }) => link),
      expected,
    )
  }
})

test('every address in a story is absolute', () => {
  for (const locale of locales)
    for (const { html, url } of entriesOf(locale, undefined).json) {
      const $ = load(html)
      for (const tag of $('[href], [src], [cite]').toArray()) {
        const href = $(tag).attr('href') ?? $(tag).attr('src') ?? $(tag).attr('cite') ?? ''
        assert.match(href, /^(https?:\/\/|mailto:)/, url)
      }
    }
})

test('a story in a feed has nothing that runs, loads or depends on a style sheet', () => {
  for (const locale of locales)
    for (const { html, url } of entriesOf(locale, undefined).json) {
      const $ = load(html, null, false)
      assert.equal($('script, style, iframe, object, embed, form, input, link, svg').length, 0, url)
      const odd = $('*')
        .toArray()
        .flatMap((tag) => Object.keys('attribs' in tag ? tag.attribs : {}))
        .filter((name) => !/^(href|src|alt|width|height|cite|lang|datetime|start)$/.test(name))
      assert.deepEqual(odd, [], url)
    }
})

test('a story in a feed shows its comic, and has every heading of its page', () => {
  for (const page of storyPages) {
    const url = address(page.path)
    const entry = entriesOf(page.locale, undefined).json.find((candidate) => candidate.url === url)
    if (!entry) continue
    const $ = load(entry.html)
    assert.ok($('img[src]').length === 1 || $('ol img[src]').length === 4, `${url} shows no comic`)
    assert.ok(
      $('img')
        .toArray()
        .every((tag) => $(tag).attr('alt')),
      `${url} has a picture without words`,
    )
    const headings = $('h2')
      .toArray()
      .map((tag) => $(tag).text())
    const wanted = page
      .$('.prose .movement > :is(h2, header) , .prose h2[id]')
      .toArray()
      .map((tag) => page.$(tag).text().trim())
    assert.ok(headings.length >= 6, `${url} has ${headings.join(', ')}`)
    assert.notEqual(wanted.length, 0)
  }
})

test('every page leads to the three feeds of its language', () => {
  const types = ['application/rss+xml', 'application/atom+xml', 'application/feed+json']
  for (const page of pages.filter(({ path }) => !path.includes('/embed/')))
    for (const [index, format] of (['rss', 'atom', 'json'] as const).entries()) {
      const tags = page.$(`link[rel=alternate][type="${types[index]}"]`).toArray()
      const own = tags.map((tag) => targetOf(page.$(tag).attr('href') ?? '', page.path)?.path)
      assert.ok(own.includes(feedPath(page.locale, format)), page.path)
    }
})

test('the page of a topic leads to the feeds of the topic first', () => {
  for (const { locale, topic } of channels.filter(({ topic }) => topic !== undefined)) {
    const page = pageAt(`${topicsPath(locale)}${topic}/`)
    const first = page?.$('link[type="application/rss+xml"]').first().attr('href') ?? ''
    assert.equal(targetOf(first, page?.path ?? '/')?.path, feedPath(locale, 'rss', topic))
  }
})

test('the home page names its feeds as its visitors would call them', () => {
  const titles = pageAt(homePath('ja'))
    ?.$('link[rel=alternate][type]')
    .toArray()
    .map((tag) => pageAt(homePath('ja'))?.$(tag).attr('title'))
  assert.deepEqual(
    titles?.map((title) => /\((.*)\)$/.exec(title ?? '')?.[1]),
    ['RSS', 'Atom', 'JSON Feed'],
  )
})
