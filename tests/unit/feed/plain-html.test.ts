import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainHtml } from '../../../src/feed/plain-html.ts'
import { htmlOf } from '../reading/html-of.ts'

const page = 'https://here.example/stories/outage/'
const plain = (html: string): string => plainHtml(html, page)

test('a link from the root of the site becomes an absolute one', () => {
  assert.equal(
    plain('<p><a href="/stories/remote/">before</a></p>'),
    '<p><a href="https://here.example/stories/remote/">before</a></p>',
  )
})

test('a term leads to its meaning on the page of the story', () => {
  assert.equal(
    plain('<a class="term" href="#term-api">API</a>'),
    '<a href="https://here.example/stories/outage/#term-api">API</a>',
  )
})

test('a picture keeps its size and its words, and gets an absolute address', () => {
  assert.equal(
    plain('<img src="/pictures/a.webp" alt="A door" width="8" height="6" loading="lazy" decoding="async">'),
    '<img src="https://here.example/pictures/a.webp" alt="A door" width="8" height="6">',
  )
})

test('classes, roles, ids and data are left behind', () => {
  const html = '<div class="say" role="note" id="x" data-l="y" style="color:red"><b>In one line</b></div>'
  assert.equal(plain(html), '<div><b>In one line</b></div>')
})

test('a column keeps its side', () => {
  const html = plain(htmlOf('| What | Then |\n|:-:|--:|\n| Door | shut |'))
  assert.match(html, /<th align="center">Door<\/th><td align="right"><div>shut/)
})

test('what would act is not carried along', () => {
  assert.equal(plain('<p onclick="steal()">A</p>'), '<p>A</p>')
})

test('bars of a chart are left out, for their numbers stand beside them', () => {
  const chart = htmlOf(
    '<Chart kind="bar" title="Users">\n\n| Who | Users |\n| --- | --- |\n| A | 6 |\n\n</Chart>',
  )
  const html = plain(chart)
  assert.match(chart, /<svg/)
  assert.doesNotMatch(html, /<svg|<rect|aria|colspan/i)
  assert.match(html, /<th>A<\/th><td>6<\/td>/)
})

test('a task that is done keeps its mark', () => {
  const html = plain(htmlOf('- [x] Closed\n- [ ] Open'))
  assert.match(html, /<li>☑ +Closed<\/li>/)
  assert.match(html, /<li>☐ +Open<\/li>/)
})

test('a footnote can be read below the text, and its number leads to it on the page', () => {
  const number = '<p>A door.<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup></p>'
  assert.equal(
    plain(number),
    '<p>A door.<sup><a href="https://here.example/stories/outage/#note-fn-1">1</a></sup></p>',
  )
  const notes =
    '<section data-footnotes="" class="footnotes"><h3 id="footnote-label">Footnotes</h3><ol><li id="note-fn-1">' +
    '<p>Of wood. <a href="#note-fnref-1" data-footnote-backref="" class="data-footnote-backref">↩</a></p></li></ol></section>'
  assert.equal(plain(notes), '<section><h3>Footnotes</h3><ol><li><p>Of wood. </p></li></ol></section>')
})

test('the reading of hard kanji stays above them', () => {
  assert.equal(
    plain('<ruby>黙<rp>（</rp><rt>だま</rt><rp>）</rp></ruby>'),
    '<ruby>黙<rp>（</rp><rt>だま</rt><rp>）</rp></ruby>',
  )
})

test('no text can end the section of XML that it is kept in', () => {
  assert.doesNotMatch(plain('<p>a]]&gt;b]]&gt;c</p>'), /]]>/)
})
