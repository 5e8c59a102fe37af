/** What real clients make of every story when its address is posted: they must all read the same. */
import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { after, before, test } from 'node:test'
import metascraper from 'metascraper'
import author from 'metascraper-author'
import description from 'metascraper-description'
import image from 'metascraper-image'
import title from 'metascraper-title'
import url from 'metascraper-url'
import ogs from 'open-graph-scraper'
import sharp from 'sharp'
import { unfurl } from 'unfurl.js'
import type { Served } from '../../src/desk/serve.ts'
import { built, serve } from '../../src/desk/serve.ts'
import { site } from '../../src/site.ts'
import { address, cardPath } from '../../src/urls/paths.ts'
import type { BuiltStory } from './dist.ts'
import { fileAt, storyPages } from './dist.ts'
import { newsArticle } from './news-article.ts'

const scrape = metascraper([author(), description(), image(), title(), url()])

let served: Served

before(async () => {
  served = await serve(built)
})

after(() => served.close())

/** What every client should have read, taken from where none of them looks first. */
const expected = (page: BuiltStory) => {
  const { headline, description, image, author } = newsArticle(page)
  const card = image.at(-1)
  assert.ok(card, 'no card')
  return { title: headline, description, image: card.url, alt: card.caption, author: author.name }
}

test('open-graph-scraper reads title, description, card and its text', async () => {
  for (const page of storyPages) {
    const { title, description, image, alt } = expected(page)
    const { result } = await ogs({ html: page.html })
    assert.equal(result.ogTitle, title)
    assert.equal(result.ogDescription, description)
    assert.deepEqual(result.ogImage, [{ url: image, type: 'image/png', width: '1200', height: '630', alt }])
    assert.equal(result.ogUrl, address(page.path))
    assert.equal(result.twitterCard, 'summary_large_image')
    assert.equal(result.twitterTitle, title)
    assert.equal(result.twitterDescription, description)
    assert.deepEqual(result.twitterImage, [{ url: image, alt }])
  }
})

test('unfurl.js, which fetches the page, reads the same', async () => {
  for (const page of storyPages) {
    const { title, description, image, alt } = expected(page)
    const { open_graph: openGraph, twitter_card: twitter } = await unfurl(
      `${served.address}${page.path}`,
      // What it makes of oEmbed is in embed.test.ts.
      { oembed: false },
    )
    assert.equal(openGraph?.title, title)
    assert.equal(openGraph?.description, description)
    assert.deepEqual(openGraph?.images, [{ url: image, type: 'image/png', width: 1200, height: 630, alt }])
    assert.equal(twitter?.card, 'summary_large_image')
    assert.equal(twitter?.title, title)
    assert.equal(twitter?.description, description)
    assert.deepEqual(twitter?.images, [{ url: image, alt }])
  }
})

/**
 * Metascraper takes no address whose top-level domain does not exist, so the site is read as served here,
 * and it makes every quotation mark of a title a curly one.
 */
test('metascraper, which weighs many rules, reads the same', async () => {
  const here = (text: string): string => text.replaceAll(site.address, served.address)
  for (const page of storyPages) {
    const { title, description, image, author } = expected(page)
    const url = here(address(page.path))
    const read = await scrape({ html: here(page.html), url })
    assert.deepEqual(
      { ...read, title: straight(read.title ?? '') },
      { title: straight(title), description, image: here(image), author, url },
    )
  }
})

const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

test('the card of every story is a PNG of 1200 by 630 under 5 MB, at the address that never changes', async () => {
  for (const { locale, slug } of storyPages) {
    const path = cardPath(locale, slug)
    const file = fileAt(path)
    assert.ok(file, `${path} was not built`)
    const { format, width, height } = await sharp(file).metadata()
    assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 }, path)
    assert.ok(statSync(file).size < 5_000_000, path)
  }
})
