/** Sites that are not the one of this project, each built in its own folder as its owner would build it. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'

const sites = join(import.meta.dirname, '../sites')
const engine = join(import.meta.dirname, '../../bin/yonkoma.mjs')

/** Nothing of what a shell has set for another site. What two of them draw alike is drawn once. */
const outside = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('YONKOMA_'))),
  YONKOMA_CACHE: join(sites, '../../.cache/sites'),
}

interface Built {
  readonly files: readonly string[]
  readonly text: (file: string) => string
}

/** One site has the stories of another, with the languages the other way round. */
const contentOf = (name: string): string =>
  existsSync(join(sites, name, 'content')) ? 'content' : '../harbour/content'

function build(name: string): void {
  const folder = join(sites, name)
  execFileSync(process.execPath, [engine, 'build'], {
    cwd: folder,
    env: { ...outside, YONKOMA_CONTENT: contentOf(name) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What was built. */
function reader(name: string): Built {
  const dist = join(sites, name, 'dist')
  return {
    files: globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/')),
    text: (file) => readFileSync(join(dist, file), 'utf8'),
  }
}

const isText = (file: string): boolean => /\.(html|xml|json|txt|css|js|svg|webmanifest)$/.test(file)
/** The dictionary of scripts shows everybody who can be drawn, by name. */
const isGallery = (file: string): boolean => /(^|\/)gallery\//.test(file)
const house = /Yonkoma AI|4koma|4コマAI|\bPico\b|ピコ|\bTaro\b|タロー|Tokyo|#ff5436/

for (const name of readdirSync(sites)) {
  build(name)
  const site = reader(name)
  const pages = site.files.filter((file) => file.endsWith('.html'))
  const address = site.text('robots.txt').match(/^Sitemap: (.*)\/sitemap\.xml$/m)?.[1] ?? ''

  test(`${name} has nothing of the publication that comes with Yonkoma`, () => {
    const found = site.files
      .filter((file) => isText(file) && !isGallery(file))
      .flatMap(
        (file) =>
          site
            .text(file)
            .match(house)
            ?.map((word) => `${file}: ${word}`) ?? [],
      )
    assert.deepEqual(found, [])
  })

  test(`${name} has its own stories in pages, feeds, search and maps, and no others`, () => {
    const slugs = readdirSync(join(sites, name, contentOf(name), 'stories'))
    const of = (file: string): string[] =>
      [
        ...new Set([...site.text(file).matchAll(/\/stories\/([\w-]+)\//g)].map(([, slug]) => slug ?? '')),
      ].toSorted()
    for (const file of [
      'index.html',
      'feed.xml',
      'atom.xml',
      'feed.json',
      'sitemap-stories-1.xml',
      'llms.txt',
    ])
      assert.deepEqual(of(file), slugs, file)
    assert.ok(site.text('feed.xml').includes(`<link>${address}/`))
    assert.ok(site.files.includes(`stories/${slugs[0]}/card.png`))
  })

  test(`${name} links the languages of every page to each other`, () => {
    const alternates = new Map(
      pages.map((page) => {
        const $ = load(site.text(page))
        const links = $('link[rel="alternate"][hreflang]').toArray()
        return [
          `${address}/${page.replace(/index\.html$/, '')}`,
          links.map((link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`).toSorted(),
        ]
      }),
    )
    for (const [page, links] of alternates)
      for (const link of links) assert.deepEqual(alternates.get(link.split(' ')[1] ?? ''), links, page)
    const isAlone = new Set(pages.map((page) => load(site.text(page))('html').attr('lang'))).size === 1
    assert.equal(
      [...alternates.values()].every((links) => links.length === 0),
      isAlone,
    )
  })
}

test('a site without an account on X leads nobody there', () => {
  const { files, text } = reader('harbour')
  for (const page of files.filter((file) => file.endsWith('.html')))
    assert.doesNotMatch(text(page), /x\.com|twitter:(site|creator)|hatena/, page)
})

test('a site is followed and shared where its settings say, and its data names profiles only', () => {
  const { text } = reader('minato')
  const $ = load(text('index.html'))
  assert.deepEqual(
    $('.follow a')
      .toArray()
      .map((link) => $(link).attr('href')),
    ['https://line.me/R/ti/p/%40minato_example', 'https://letters.example/minato', '/feed.xml'],
  )
  assert.doesNotMatch(text('index.html'), /"sameAs"/)
  assert.match(text('privacy/index.html'), /letters\.example/)
  assert.match(text('stories/crane/index.html'), /share\.joinmastodon\.org\/#text=/)
  assert.equal(load(reader('quay').text('stories/crane/index.html'))('.share-copy').length, 0)
})

test('a site without accounts and services leads nobody to any, and says how it is reached', () => {
  const { files, text } = reader('pages-off')
  for (const page of files.filter((file) => file.endsWith('.html')))
    assert.doesNotMatch(text(page), /x\.com|intent\/tweet|bsky\.app|line\.me|twitter:site|hatena/, page)
  assert.match(text('contact/index.html'), /mailto:desk@port\.example/)
})

test('a service is offered in the languages that it is set for', () => {
  const { text } = reader('harbour')
  assert.match(text('ja/stories/crane/index.html'), /line\.me/)
  assert.doesNotMatch(text('stories/crane/index.html'), /line\.me/)
})

test('a site in French is printed in French, with its spaces, and its feed and its data say so', () => {
  const { text } = reader('rade')
  const $ = load(text('stories/phare/index.html'))
  assert.equal($('html').attr('lang'), 'fr')
  assert.equal($('h1').first().text().trim(), 'Éteint à l’aube, le phare s’éveille-t-il à Noël\u202f?')
  assert.match(
    load(text('stories/grue/index.html'))('main').text(),
    /au port\u00a0: «\u00a0Elle y reste\u00a0»/,
  )
  assert.match(text('feed.xml'), /<language>fr<\/language>/)
  assert.match(text('search/index.html'), /data-letters="190"/)
  assert.equal($('meta[property="og:locale"]').attr('content'), 'fr_FR')
  const rows = load(text('glossary/index.html'))('h2').toArray()
  assert.deepEqual(
    rows.map((row) => $(row).text().trim()).filter((row) => /^[A-Z]$/.test(row)),
    ['E', 'G', 'O'],
  )
})

test('no line of a site in French can end before a sign', () => {
  const { files, text } = reader('rade')
  const loose = / [!?;:»%€]|« /
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const $ = load(text(file))
    $('code, pre, script, style').remove()
    const said = $('[alt], [title], [aria-label], meta[content]')
      .toArray()
      .flatMap(({ attribs }) => ['alt', 'title', 'aria-label', 'content'].map((name) => attribs[name] ?? ''))
    for (const words of [$('html').text(), ...said]) assert.doesNotMatch(words, loose, file)
  }
  for (const file of files.filter((name) => /^search-index\/.*story-/.test(name)))
    assert.doesNotMatch(text(file), loose, file)
})

test('a story in three languages leads from each to both others', () => {
  const { text } = reader('trois')
  for (const path of ['', 'ja/', 'fr/'])
    assert.deepEqual(
      load(text(`${path}stories/crane/index.html`))('link[hreflang]')
        .toArray()
        .map(({ attribs }) => attribs['hreflang'])
        .toSorted(),
      ['en', 'fr', 'ja', 'x-default'],
    )
})

test('words of another language are marked, in a language of the site where letters leave a choice', () => {
  const { text } = reader('lagune')
  const marked = (page: string) => {
    const $ = load(text(page))
    return $('.src [lang]')
      .toArray()
      .map((node) => `${$(node).attr('lang')} ${$(node).text().trim()}`)
  }
  assert.deepEqual(marked('stories/passerelle/index.html'), ['ja 橋の歌について', 'ja 潟の研究所'])
  assert.deepEqual(marked('ja/stories/passerelle/index.html'), ['fr Bureau de la lagune'])
  assert.equal(load(text('stories/passerelle/index.html'))('.chart td').last().text(), '61,2')
})

test('pages that are off have no file, no link and no address in a map', () => {
  const { files, text } = reader('pages-off')
  assert.deepEqual(
    files.filter((file) =>
      /(^|\/)(archive|strips|topics|glossary|gallery|sources|embed)\/|gallery|oembed/.test(file),
    ),
    [],
  )
  for (const file of files.filter(isText))
    assert.doesNotMatch(
      text(file),
      /\/(archive|strips|topics|glossary|gallery|sources|embed)\/|oembed\.json/,
      file,
    )
  const $ = load(text('stories/buoy/index.html'))
  assert.equal($('#term-buoy--meaning').text(), 'A buoy, as in this invented port.')
  assert.equal($('.tab').first().text().trim(), 'Boats')
})

test('a component of the owner takes the place of the one of that name, and may build on it', () => {
  const { text } = reader('pages-off')
  const $ = load(text('ja/stories/buoy/index.html'))
  assert.equal($('meta[name="buoy-path"]').attr('content'), '/ja/stories/buoy/')
  assert.equal($('.letter a').attr('href'), 'https://letters.example/?from=buoy')
  assert.equal($('.masthead .buoy > .brand').attr('href'), '/buoys/ja/')
  assert.doesNotMatch(reader('harbour').text('index.html'), /letters\.example|class="buoy/)
})

test('what the owner adds to the head is on every page, and the privacy page says who is told', () => {
  const { files, text } = reader('pages-off')
  for (const page of ['index.html', 'ja/stories/buoy/index.html']) {
    const $ = load(text(page))
    assert.equal($('script[defer][data-domain="port.example"]').attr('src'), 'https://count.example/visit.js')
    assert.equal($('meta[name="site-verification"]').attr('content'), 'buoy')
    const style =
      $('link[rel="stylesheet"][href^="/buoys/style."]').attr('href')?.replace('/buoys/', '') ?? ''
    assert.ok(files.includes(style), page)
  }
  for (const page of ['privacy/index.html', 'ja/privacy/index.html'])
    assert.equal(load(text(page))('a[href="https://count.example/privacy"]').length, 1, page)
  assert.match(text('privacy/index.html'), /Example Counters \(count\.example\)/)
})

test('people of the site’s own speak by the names that they have in each language', () => {
  const { text } = reader('trois')
  const names = { '': 'The keeper', 'ja/': '番人', 'fr/': 'Le gardien' }
  for (const [path, name] of Object.entries(names)) {
    const $ = load(text(`${path}stories/crane/index.html`))
    assert.ok($('.transcript').text().includes(name), path)
  }
})

test('things and places of the site’s own are drawn, with the words of each language on them', () => {
  const { files, text } = reader('trois')
  for (const locale of ['en', 'ja', 'fr']) {
    const panel = files.find((file) => file.startsWith(`pictures/crane/panel-4.${locale}.`))
    // Of all panels only these have areas whose sides are cubic curves.
    assert.match(text(panel ?? ''), /<path d="M-?\d+ -?\d+[^"]*c/)
  }
})
