/** What a build finds in the site that it made, before it publishes it. */
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { faultsOf } from '../../../src/desk/draft/look.ts'
import { placeOf } from '../../../src/desk/draft/place-of.ts'
import { draftSentences } from '../../../src/desk/draft/words.ts'
import { editorWords } from '../../../src/messages/editor-words.ts'

const place = await mkdtemp(join(tmpdir(), 'yonkoma-draft-'))
after(() => rm(place, { recursive: true }))

let drafts = 0

/** What is said of a site with these files. */
async function said(
  files: Readonly<Record<string, string>>,
  address = 'https://news.example',
): Promise<string[]> {
  const folder = join(place, `${drafts++}`)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return draftSentences(await faultsOf(folder, folder, address), editorWords('en'))
    .split('\n')
    .filter(Boolean)
}

const feed = (html: string): string =>
  `<rss xmlns:content="x"><item><content:encoded><![CDATA[${html}]]></content:encoded></item></rss>`

/** One file for each way of naming what is not there. */
const naming: Readonly<Record<string, string>> = {
  'link.html': '<a href="/gone">x</a>',
  'relative.html': '<a href="gone">x</a>',
  'encoded.html': '<a href="/g%6Fne">x</a>',
  'absolute.html': '<link rel="canonical" href="https://news.example/gone">',
  'protocol.html': '<img src="//news.example/gone?v=1#a">',
  'srcset.html': '<img srcset="https://cdn.example/a.png 1x, /gone 2x">',
  'preload.html': '<link rel="preload" imagesrcset="/gone 2x">',
  'poster.html': '<video poster="/gone"></video>',
  'object.html': '<object data="/gone"></object>',
  'form.html': '<form action="/gone"></form>',
  'quote.html': '<blockquote cite="/gone"></blockquote>',
  'svg.html': '<svg><use xlink:href="/gone#a"/></svg>',
  'meta.html': '<meta property="og:image" content="https://news.example/gone">',
  'style.html': '<style>a{background:url( "/gone" )}</style>',
  'attribute.html': '<p style="background:url(/gone)"></p>',
  'data.html': '<p data-thing="/gone">told to no script</p><p data-viewer="/gone.js"></p>',
  'linked-data.html':
    '<script type="application/ld+json">{"@id":"https://news.example/#a","image":[{"url":"https://news.example/gone"}]}</script>',
  'sheet.css': "@import '/gone'; /* url(/fine) */",
  'font.css': "a{src:url('/gone') format('woff2')}",
  'rss.xml': feed('<img src="https://news.example/gone">'),
  'atom.xml': '<feed><link href="https://news.example/gone"/></feed>',
  'sitemap.xml': '<urlset><loc>https://news.example/gone</loc></urlset>',
  'search.xml': '<Url template="https://news.example/gone?q={searchTerms}"/>',
  'drawing.svg': '<svg xmlns="x"><image href="gone"/></svg>',
  'feed.json': '{"items":[{"content_html":"<a href=\\"https://news.example/gone\\">x</a>"}]}',
  'oembed.json': '{"thumbnail_url":"https://news.example/gone"}',
  'site.webmanifest': '{"icons":[{"src":"/gone"}]}',
  'llms.txt': '- [A story](https://news.example/gone): what it is',
  'robots.txt': 'Allow: /\nSitemap: https://news.example/gone',
}

test('every way of naming a file is seen, and each missing file is told once', async () => {
  for (const [file, text] of Object.entries(naming)) {
    const name = file === 'data.html' ? '/gone.js' : '/gone'
    assert.deepEqual(await said({ [file]: text }), [
      `/${file} would link to ${name}, which is not on the site.`,
    ])
  }
  assert.deepEqual(await said({ ...naming, 'data.html': '' }), [
    `/absolute.html and ${Object.keys(naming).length - 2} more would link to /gone, which is not on the site.`,
  ])
})

test('what is there, elsewhere, or no address at all is no fault', async () => {
  const html = `<a href="/"></a><a href="/ja"></a><a href="#top"></a><a href="#a"></a><a href="ja/#%E5%9B%B3"></a>
    <a href="https://other.example/gone"></a><a href="mailto:a@b.example"></a><img src="data:image/png;base64,AA">
    <a href="/a%20b.png?x#y"></a><a href="ja/#:~:text=x"></a><meta property="og:title" content="/rc">`
  assert.deepEqual(
    await said({ 'index.html': `<i id="a"></i>${html}`, 'ja/index.html': '<i id="図">', 'a b.png': '' }),
    [],
  )
})

test('a place on a page has to be there, on the same page and on another', async () => {
  const files = { 'index.html': '<a href="#a"></a><a href="/ja/#b"></a>', 'ja/index.html': '<i id="c">' }
  assert.deepEqual(await said(files), [
    '/ would link to /#a, but that page has no such place.',
    '/ would link to /ja/#b, but that page has no such place.',
  ])
})

test('under a path nothing leads out of it by mistake, but to another site on the same host', async () => {
  const html =
    '<a href="/other/"></a><a href="https://news.example/other/"></a><a href="/%E6%BC%AB%E7%94%BB/"></a>'
  assert.deepEqual(await said({ 'index.html': html }, 'https://news.example/%E6%BC%AB%E7%94%BB'), [
    '/ would link to /other/, which is outside the site’s own address.',
  ])
})

test('a host has one name, in Unicode or not', () =>
  assert.deepEqual(
    placeOf('https://例え.example/ja/', { from: '/', address: 'https://xn--r8jz45g.example' }),
    {
      path: '/ja/',
      id: '',
    },
  ))

test('XML and JSON that machines cannot read are told, wherever they are', async () => {
  const broken = {
    'atom.xml': '<feed><title>a\u0001b</title></feed>',
    'rss.xml': '<rss>',
    'drawing.svg': '<svg><b></svg>',
    'feed.json': '{',
    'index.html': '<script type="application/ld+json">{"a":}</script>',
  }
  const sentences = await said(broken)
  assert.deepEqual(
    sentences.map(
      (sentence) =>
        /^(\S+) has a mistake that search engines or feed readers would trip on: ./.exec(sentence)?.[1],
    ),
    ['/atom.xml', '/drawing.svg', '/feed.json', '/', '/rss.xml'],
  )
})
