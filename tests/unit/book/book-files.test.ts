/** What is in a book: chapters in their order, text that is read aloud well, and a package that says how it can be read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { XmlDocument } from 'libxml2-wasm'
import type { Book } from '../../../src/book/book.ts'
import { bookFiles } from '../../../src/book/epub.ts'
import { packageFile } from '../../../src/book/package-file.ts'
import { moment, source, term } from '../stories/sample-story.ts'
import { sampleBook, section, signs } from './sample-book.ts'

const textOf = (book: Book, name: string): string => {
  const content = bookFiles(book).find(({ file }) => file === name)?.content
  return typeof content === 'string' ? content : assert.fail(name)
}

const page = (book: Book, name = 'stories/latest.xhtml') => load(textOf(book, name), { xml: true })

test('cover and contents come first, then the stories from the oldest to the newest', () => {
  const pages = bookFiles(sampleBook()).filter(({ isPage }) => isPage)
  assert.deepEqual(
    pages.map(({ file }) => file),
    ['cover.xhtml', 'contents.xhtml', 'stories/first.xhtml', 'stories/latest.xhtml', 'about.xhtml'],
  )
})

test('titles, words and code with every sign of XML leave all files well-formed', () => {
  const book = sampleBook({
    title: signs,
    summary: signs,
    takeaways: [signs],
    glossary: [term('api', signs)],
    sources: [source(signs.slice(0, 20), { title: signs, url: 'https://a.example/?b=1&c=2' })],
    corrections: [{ date: '2026-03-10', what: signs, locale: 'en' }],
    sections: [section('<p>a &lt; b &amp;&amp; c&nbsp;&gt; d<br>"e"<wbr></p><pre><code>x < y</code></pre>')],
  })
  const files = bookFiles(book)
  for (const { file, content } of files)
    if (file.endsWith('.xhtml')) XmlDocument.fromString(String(content)).dispose()
  XmlDocument.fromString(packageFile(book, files)).dispose()
  assert.equal(page(book)('h1').text(), signs)
})

test('each panel has its description, and right after the last one all that is said is text', () => {
  const $ = page(sampleBook())
  const pictures = $('.panel img').toArray()
  assert.deepEqual(
    pictures.map((picture) => $(picture).attr('alt')),
    ['One picture', 'Two picture', 'Three picture', 'Four picture'],
  )
  const words = $('.panel').last().next()
  assert.equal(words.find('h3').text(), 'The comic in words')
  assert.equal(words.find('li').first().text(), 'One pictureCaption: MorningMika: One & done')
  for (const picture of pictures) assert.equal($(`[id="${$(picture).attr('aria-details')}"]`).length, 1)
})

test('what is shown is heard once: at its picture', () => {
  const $ = page(sampleBook())
  assert.deepEqual(
    $('.shown')
      .toArray()
      .map((shown) => $(shown).attr('aria-hidden')),
    ['true', 'true', 'true', 'true'],
  )
})

test('terms and notes are what e-readers know, lead to their place and back', () => {
  const html =
    '<p><a class="term" href="#term-api">API</a><sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>' +
    '<section data-footnotes class="footnotes"><h3 id="footnote-label">Notes</h3><ol><li id="note-fn-1"><p>So. <a href="#note-fnref-1" data-footnote-backref aria-label="Back">↩</a></p></li></ol></section>'
  const $ = page(sampleBook({ sections: [section(html)], glossary: [term('api')] }))
  assert.equal($('a[epub\\:type=glossref]').attr('role'), 'doc-glossref')
  assert.equal($('a[epub\\:type=noteref]').attr('role'), 'doc-noteref')
  assert.equal($('li > [role=doc-footnote]').attr('epub:type'), 'footnote')
  assert.equal($('dt[epub\\:type=glossterm] dfn').attr('id'), 'at-term-api')
  assert.equal($('[role=doc-backlink]').length, 2)
  for (const link of $('a[href^="#"]').toArray())
    assert.equal($(`[id="${$(link).attr('href')?.slice(1)}"]`).length, 1, $(link).attr('href'))
})

test('ids are names of XML, also where a heading begins with a digit', () => {
  const parts = [{ id: '3つの夜・1', text: '3つの夜' }]
  const $ = page(sampleBook({ sections: [section('<h3 id="3つの夜・1">3つの夜</h3>', { parts })] }))
  assert.equal($('h3').last().attr('id'), 'at-3つの夜.30fb1')
})

test('pictures in the text are those of the book, as PNG, and photographs as JPEG', () => {
  const figures = ['chart.svg', 'hall.jpg'].map((file) => ({
    name: `${file.slice(0, 5)}.3fa92c1b.${file.endsWith('g') && file.startsWith('c') ? 'svg' : 'webp'}`,
    file,
    width: 10,
    height: 10,
  }))
  const html = figures
    .map(({ name }) => `<img src="/pictures/latest/${name}" alt="A" loading="lazy">`)
    .join('')
  const book = sampleBook({ sections: [section(html)], figures })
  const $ = page(book)
  const files = new Map(bookFiles(book).map(({ file, type }) => [`../${file}`, type]))
  const found = $('section[id=at-breakdown] img')
    .toArray()
    .map((img) => $(img).attr('src') ?? '')
  assert.deepEqual(
    found.map((src) => files.get(src)),
    ['image/png', 'image/jpeg'],
  )
})

test('the package says how the book can be read, and dates it by its stories', () => {
  const book = sampleBook({}, { revised: moment('2026-04-01T12:00:00Z') })
  const $ = load(packageFile(book, bookFiles(book)), { xml: true })
  const said = (property: string) =>
    $(`meta[property="${property}"]`)
      .toArray()
      .map((meta) => $(meta).text())
  assert.deepEqual(said('dcterms:modified'), ['2026-04-01T12:00:00Z'])
  assert.deepEqual(said('schema:accessMode'), ['textual', 'visual'])
  assert.deepEqual(said('schema:accessModeSufficient'), ['textual', 'textual,visual'])
  assert.deepEqual(said('schema:accessibilityHazard'), ['none'])
  assert.deepEqual(said('dcterms:conformsTo'), ['EPUB Accessibility 1.1 - WCAG 2.2 Level AA'])
  assert.deepEqual(said('belongs-to-collection'), ['House Times'])
  assert.ok(said('schema:accessibilityFeature').includes('alternativeText'))
  assert.ok(!said('schema:accessibilityFeature').includes('rubyAnnotations'))
  assert.equal($('dc\\:title').text(), 'House Times, March 2026')
  assert.equal($('spine').attr('page-progression-direction'), 'ltr')
})

test('a book with readings beside kanji says so, and a chapter with a drawing in its text, too', () => {
  const html = '<p><ruby>黙<rp>（</rp><rt>だま</rt><rp>）</rp></ruby></p><svg viewBox="0 0 1 1"></svg>'
  const book = sampleBook({ sections: [section(html)] })
  const text = packageFile(book, bookFiles(book))
  assert.match(text, /rubyAnnotations/)
  assert.equal(page(book)('ruby').text(), '黙だま')
  assert.match(text, /href="stories\/latest\.xhtml"[^>]* properties="svg"/)
})

test('contents list every story by its title, and e-readers know where the stories begin', () => {
  const $ = page(sampleBook({ title: 'The latest' }), 'contents.xhtml')
  assert.deepEqual(
    $('nav[epub\\:type=toc] a')
      .toArray()
      .map((link) => $(link).text()),
    ['The first', 'The latest', 'About this book'],
  )
  assert.equal($('a[epub\\:type=bodymatter]').attr('href'), 'stories/first.xhtml')
})
