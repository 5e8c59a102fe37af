/** Every XML file that readers or machines fetch, read by a strict parser: titles may have any sign of a keyboard. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromXml } from 'xast-util-from-xml'
import { channel } from '../../../src/feed/channel.ts'
import { atom, rss } from '../../../src/feed/xml.ts'
import { newsEntries } from '../../../src/seo/news-sitemap.ts'
import { openSearch } from '../../../src/seo/opensearch.ts'
import { newsSitemap, sitemapIndex, sitemapPart } from '../../../src/seo/sitemap.ts'
import { sitemapParts } from '../../../src/seo/sitemap-parts.ts'
import { inBoth } from '../../site-languages.ts'
import { edition, moment, source, story, term } from '../stories/sample-story.ts'
import { libraryOf, services } from './sample-library.ts'

const signs = ']]> <![CDATA[ --> &amp; & < "1" \'2\' <?x ?> ]]'
const words = { title: `A ${signs}`, summary: signs, takeaways: [signs], glossary: [term('api', signs)] }
const odd = story({
  published: moment('2026-03-03'),
  editions: { en: edition('en', { ...words, sources: [source(signs)] }), ja: edition('ja', words) },
})
const library = libraryOf(odd)
const topic = {
  ...services,
  name: inBoth({ en: signs, ja: signs }),
  description: inBoth({ en: signs, ja: signs }),
}

const files: Readonly<Record<string, () => string | Promise<string>>> = {
  rss: () => rss(channel(library, 'en', null)),
  'rss of a topic': () => rss(channel(library, 'ja', topic)),
  atom: () => atom(channel(library, 'en', null)),
  'atom of a topic': () => atom(channel(library, 'ja', topic)),
  'the index of maps': () => sitemapIndex(sitemapParts(library)),
  maps: async () => (await Promise.all(sitemapParts(library).map(sitemapPart))).at(-1) ?? '',
  'the map of news': () => newsSitemap(newsEntries([odd], Date.parse('2026-03-03T12:00:00Z'))),
  opensearch: () => openSearch('ja'),
}

for (const [name, file] of Object.entries(files))
  test(`${name}: titles with every sign of XML leave the file well-formed`, async () => {
    assert.ok(fromXml(await file()).children.length > 0)
  })

test('the title of a feed says what the author wrote', () => {
  assert.ok(
    JSON.stringify(fromXml(atom(channel(library, 'en', null)))).includes(JSON.stringify(signs).slice(1, -1)),
  )
})
