/** What other people's pages get of ours: the page in the frame, and what oEmbed clients make of every story. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { extract } from '@extractus/oembed-extractor'
import { load } from 'cheerio'
import { unfurl } from 'unfurl.js'
import type { Served } from '../../src/desk/serve.ts'
import { built, serve } from '../../src/desk/serve.ts'
import { site } from '../../src/site.ts'
import { address, cardPath, embedPath, homePath, oembedPath } from '../../src/urls/paths.ts'
import type { BuiltPage, BuiltStory } from './dist.ts'
import { pageAt, storyPages } from './dist.ts'
import { newsArticle } from './news-article.ts'

let served: Served

before(async () => {
  served = await serve(built)
})

after(() => served.close())

/** Asks the server on this machine for what has the address of the published site. */
const fetchHere = (url: unknown): Promise<Response> =>
  fetch(String(url).replace(site.address, served.address))

function embedOf({ locale, slug }: BuiltStory): BuiltPage {
  const page = pageAt(embedPath(locale, slug))
  assert.ok(page, `${slug} cannot be embedded in ${locale}`)
  return page
}

test('every story can be embedded, and search engines keep the story instead', () => {
  for (const story of storyPages) {
    const { $, path } = embedOf(story)
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', path)
    assert.equal($('link[rel=canonical]').attr('href'), address(story.path))
  }
})

test('the page in the frame runs nothing, and loads no style sheet of the site', () => {
  for (const story of storyPages) {
    const { $, html, path } = embedOf(story)
    assert.match(html, /^<!doctype html>/i, path)
    assert.equal($('script, link[rel=stylesheet], iframe, form').length, 0, path)
    assert.ok(Buffer.byteLength(html) < 9000, `${path}: ${Buffer.byteLength(html)} bytes`)
  }
})

test('the page in the frame shows four panels with words for those who do not see them', () => {
  for (const story of storyPages) {
    const { $, path } = embedOf(story)
    assert.equal($('.panel').length, 4, path)
    assert.equal($('.panel > img:first-child[alt!=""]').length, 4, path)
  }
})

test('its links lead out of the frame: to the story and to the site', () => {
  for (const story of storyPages) {
    const { $ } = embedOf(story)
    const links = $('a').toArray()
    assert.deepEqual(
      links.map((tag) => [$(tag).attr('href'), $(tag).attr('target')]),
      [
        [address(story.path), '_top'],
        [address(homePath(story.locale)), '_top'],
      ],
    )
    assert.ok(links.every((tag) => $(tag).text().trim() !== ''))
  }
})

test('an oEmbed client finds the frame from the address of the story', async () => {
  for (const story of storyPages) {
    const { headline, author } = newsArticle(story)
    const found = await extract(address(story.path), {}, fetchHere)
    assert.equal(found.type, 'rich')
    assert.equal(found.version, '1.0')
    assert.equal(found.title, headline)
    assert.equal(found.author_name, author.name)
    assert.equal(found.provider_name, site.name[story.locale])
    assert.equal(found.thumbnail_url, address(cardPath(story.locale, story.slug)))
    const frame = load(String('html' in found ? found.html : ''))('iframe')
    assert.equal(frame.attr('src'), address(embedPath(story.locale, story.slug)))
    assert.ok(Number(frame.attr('height')) > 300)
  }
})

test('unfurl.js, which follows oEmbed too, reads the same', async () => {
  for (const story of storyPages) {
    const { oEmbed } = await unfurl(address(story.path), { fetch: fetchHere as never })
    assert.ok(oEmbed && 'html' in oEmbed, oembedPath(story.locale, story.slug))
    assert.equal(oEmbed.type, 'rich')
    assert.equal(oEmbed.title, newsArticle(story).headline)
    assert.deepEqual(oEmbed.thumbnails, [
      { url: address(cardPath(story.locale, story.slug)), width: 1200, height: 630 },
    ])
    assert.match(oEmbed.html, /^<iframe /)
  }
})
