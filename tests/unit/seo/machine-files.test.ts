/** Small files that robots, browsers and other programs look for. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { humans } from '../../../src/seo/humans.ts'
import { llms } from '../../../src/seo/llms.ts'
import { manifest } from '../../../src/seo/manifest.ts'
import { openSearch } from '../../../src/seo/opensearch.ts'
import { robots } from '../../../src/seo/robots.ts'
import { site } from '../../../src/site.ts'
import { address } from '../../../src/urls/paths.ts'
import { checkXml } from '../../map-schema.ts'
import { libraryOf, taro } from '../feed/sample-library.ts'
import { edition, story } from '../stories/sample-story.ts'

test('robots may read everything, and learn where the maps are, that of news on days with news', () => {
  assert.equal(
    robots(true),
    `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\nSitemap: ${address('/news-sitemap.xml')}\n`,
  )
  assert.doesNotMatch(robots(false), /news/)
})

test('a browser that searches here asks the search page of its language', () => {
  const xml = openSearch('ja')
  checkXml(xml)
  const $ = load(xml, { xml: true })
  assert.equal($('ShortName').text(), site.name.ja)
  assert.ok($('ShortName').text().length <= 16)
  assert.equal($('Url[type="text/html"]').attr('template'), `${address('/ja/search/')}?q={searchTerms}`)
  assert.equal($('Url[rel=self]').attr('template'), address('/ja/opensearch.xml'))
  assert.equal($('Language').text(), 'ja')
})

test('a home screen gets a name, a place to start and icons of two sizes, plain and maskable', () => {
  const read = JSON.parse(manifest('ja'))
  assert.equal(read.name, site.name.ja)
  assert.equal(read.lang, 'ja')
  assert.equal(read.start_url, new URL(address('/ja/')).pathname)
  assert.ok(read.start_url.startsWith(read.scope))
  assert.equal(read.theme_color, site.colours.paper.light)
  assert.deepEqual(
    read.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable'],
  )
})

test('the two languages are two apps', () => {
  assert.notEqual(JSON.parse(manifest('en')).id, JSON.parse(manifest('ja')).id)
})

test('humans.txt names who writes, in both languages', () => {
  const text = humans([taro])
  assert.match(text, /^Author: Taro \/ タロー$/m)
  assert.match(text, /^X: https:\/\/x\.com\/taro_draws$/m)
})

test('llms.txt opens with the name of the site and a quotation that says what it is', () => {
  const [name, , what] = llms(libraryOf()).split('\n')
  assert.equal(name, `# ${site.name.en} / ${site.name.ja}`)
  assert.equal(what, `> ${site.description.en}`)
})

test('llms.txt has one line for every edition of every story', () => {
  const text = llms(libraryOf(story({ slug: 'english', editions: { en: edition('en') } }), story()))
  const lines = text.split('\n').filter((line) => line.includes('/stories/'))
  assert.deepEqual(lines, [
    `- [The door jams](${address('/stories/english/')}): Nobody could sign in for four hours.`,
    `- [The door jams](${address('/stories/outage/')}): Nobody could sign in for four hours.`,
    `- [開かない玄関](${address('/ja/stories/outage/')}): 4時間、だれも入れませんでした。`,
  ])
})

test('brackets in a title do not end its link in llms.txt', () => {
  const text = llms(libraryOf(story({ editions: { en: edition('en', { title: 'Doors [updated]' }) } })))
  assert.ok(text.includes(`- [Doors \\[updated\\]](${address('/stories/outage/')})`))
})
