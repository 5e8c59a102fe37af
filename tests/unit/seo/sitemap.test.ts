import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { newsEntries } from '../../../src/seo/news-sitemap.ts'
import { newsSitemap, sitemapIndex, sitemapPart } from '../../../src/seo/sitemap.ts'
import { sitemapParts, storiesInPart } from '../../../src/seo/sitemap-parts.ts'
import { site } from '../../../src/site.ts'
import type { Story } from '../../../src/stories/story.ts'
import { address } from '../../../src/urls/paths.ts'
import { checkMap } from '../../map-schema.ts'
import { libraryOf } from '../feed/sample-library.ts'
import { edition, moment, story, term } from '../stories/sample-story.ts'

const englishOnly = story({ slug: 'english', editions: { en: edition('en') } })

const partNamed = (name: string, ...stories: readonly Story[]) => {
  const found = sitemapParts(libraryOf(...stories)).find((part) => part.name === name)
  assert.ok(found, `no part is called ${name}`)
  return found
}

const read = (xml: string) => load(xml, { xml: true })

test('the index names pages and stories, each with its newest change, and is valid', async () => {
  const xml = await sitemapIndex(sitemapParts(libraryOf(story({ revised: moment('2026-03-05') }))))
  checkMap(xml, 'index')
  const $ = read(xml)
  assert.deepEqual(
    $('loc')
      .toArray()
      .map((tag) => $(tag).text()),
    [address('/sitemap-pages.xml'), address('/sitemap-stories-1.xml')],
  )
  assert.equal($('lastmod').last().text(), '2026-03-05T00:00:00.000Z')
})

test('a story stands in the map in both languages, with its card and the day of its last change', async () => {
  const xml = await sitemapPart(partNamed('stories-1', story()))
  checkMap(xml, 'map')
  const $ = read(xml)
  assert.equal($('url').length, 2)
  const first = $('url').first()
  assert.equal(first.children('loc').text(), address('/stories/outage/'))
  assert.equal(first.children('lastmod').text(), '2026-03-03T09:00:00.000Z')
  assert.equal(first.find('image\\:loc').last().text(), address('/stories/outage/card.png'))
})

test('both entries of a pair name the same three addresses', async () => {
  const $ = read(await sitemapPart(partNamed('stories-1', story())))
  const linksOf = $('url')
    .toArray()
    .map((entry) =>
      $(entry)
        .find('xhtml\\:link')
        .toArray()
        .map((tag) => [$(tag).attr('hreflang'), $(tag).attr('href')]),
    )
  const pair = [
    ['en', address('/stories/outage/')],
    ['ja', address('/ja/stories/outage/')],
    ['x-default', address('/stories/outage/')],
  ]
  assert.deepEqual(linksOf, [pair, pair])
})

test('a story in one language stands there once and claims no other', async () => {
  const $ = read(await sitemapPart(partNamed('stories-1', englishOnly)))
  assert.equal($('url').length, 1)
  assert.equal($('xhtml\\:link').length, 0)
})

test('a page of the owner has no date, a list that of the newest story it shows', () => {
  const { entries } = partNamed('pages', story({ revised: moment('2026-03-05') }))
  const changeOf = (path: string) => entries.find((entry) => entry.path === path)?.changed
  assert.equal(changeOf('/about/'), null)
  assert.equal(changeOf('/ja/'), Date.UTC(2026, 2, 5))
  assert.equal(changeOf('/topics/services/'), Date.UTC(2026, 2, 5))
  assert.equal(changeOf('/people/taro/'), Date.UTC(2026, 2, 5))
  assert.equal(changeOf('/ja/archive/2026-03/'), Date.UTC(2026, 2, 5))
})

test('the page of corrections changes with the newest of them', () => {
  const corrections = [{ date: '2026-03-04', what: 'Two doors.', locale: 'en' as const }]
  const corrected = story({ editions: { en: edition('en', { corrections }) } })
  const { entries } = partNamed('pages', corrected)
  const changed = entries.find(({ path }) => path === '/corrections/')?.changed
  assert.equal(new Date(changed ?? 0).toISOString(), '2026-03-03T15:00:00.000Z')
})

test('a topic without stories has no page, and so no place in the map', () => {
  const { entries } = partNamed('pages', story())
  assert.ok(!entries.some(({ path }) => path.includes('/topics/law/')))
})

test('all pages of a long glossary are in the map, each in its language alone', () => {
  const glossary = Array.from({ length: 201 }, (_, index) => term(`word-${index}`))
  const { entries } = partNamed(
    'pages',
    story({ original: 'ja', editions: { ja: edition('ja', { glossary }) } }),
  )
  const found = entries.filter(({ path }) => path.includes('glossary'))
  assert.deepEqual(
    found.map(({ path, alternates }) => [path, alternates.length]),
    [
      ['/glossary/', 3],
      ['/ja/glossary/', 3],
      ['/ja/glossary/2/', 0],
    ],
  )
})

test('search, gallery, embeds and 404 are not in the map', () => {
  const paths = sitemapParts(libraryOf(story())).flatMap(({ entries }) => entries.map(({ path }) => path))
  assert.deepEqual(
    paths.filter((path) => /search|gallery|embed|404/.test(path)),
    [],
  )
})

test('an archive grows by new parts, and the old ones stay as they are', () => {
  const many = Array.from({ length: storiesInPart + 1 }, (_, index) =>
    story({ slug: `s${storiesInPart - index}`, editions: { en: edition('en') } }),
  )
  const parts = sitemapParts(libraryOf(...many))
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['pages', 'stories-1', 'stories-2'],
  )
  assert.equal(parts[1]?.entries[0]?.path, '/stories/s0/')
  assert.deepEqual(
    parts[2]?.entries.map(({ path }) => path),
    [`/stories/s${storiesInPart}/`],
  )
})

const hour = 3_600_000
const after = (hours: number): number => story().published.time + hours * hour

test('47 hours after it was published a story is news, in both languages', async () => {
  const xml = await newsSitemap(newsEntries([story()], after(47)))
  checkMap(xml, 'map')
  const $ = read(xml)
  assert.deepEqual(
    $('url')
      .toArray()
      .map((entry) => [
        $(entry).children('loc').text(),
        $(entry).find('news\\:name').text(),
        $(entry).find('news\\:language').text(),
        $(entry).find('news\\:publication_date').text(),
        $(entry).find('news\\:title').text(),
      ]),
    [
      [address('/stories/outage/'), site.name.en, 'en', '2026-03-03T18:00:00+09:00', 'The door jams'],
      [address('/ja/stories/outage/'), site.name.ja, 'ja', '2026-03-03T18:00:00+09:00', '開かない玄関'],
    ],
  )
})

test('49 hours after it was published it is none', () => {
  assert.deepEqual(newsEntries([story()], after(49)), [])
})

test('a story that waits for its hour is no news yet', () => {
  assert.deepEqual(newsEntries([story()], after(-1)), [])
})

test('a story of which only the day is known is news of that day', async () => {
  const [entry] = newsEntries([story({ published: moment('2026-03-03') })], Date.UTC(2026, 2, 3, 12))
  assert.equal(entry?.date, '2026-03-03')
  checkMap(await newsSitemap(entry ? [entry] : []), 'map')
})

test('the check of maps sees what is wrong with one', async () => {
  const xml = await sitemapPart(partNamed('stories-1', story()))
  assert.throws(() => checkMap(xml.replaceAll('hreflang="ja"', 'hreflang="japanese"'), 'map'), /hreflang/)
  assert.throws(() => checkMap(xml.replace('<loc>', '<loc>x</loc><loc>'), 'map'), /loc/)
  assert.throws(() => checkMap(xml, 'index'))
})
