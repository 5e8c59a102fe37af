/** What Markdown becomes. Each case is what an author writes, and the HTML of its section. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchors } from '../../../src/reading/body/anchors.ts'
import { sectionsOf } from '../../../src/reading/body/html.ts'
import { outline } from '../../../src/reading/body/outline.ts'
import { readBody } from '../../../src/reading/body/read.ts'
import { htmlOf } from './html-of.ts'

const bold: readonly (readonly [string, string])[] = [
  ['これは**「重要」**です。', 'これは<strong>「重要」</strong>です。'],
  ['**注意：**次に', '<strong>注意：</strong>次に'],
  ['彼は**（たぶん）**来る', '彼は<strong>（たぶん）</strong>来る'],
  ['**終了。**次へ', '<strong>終了。</strong>次へ'],
  ['価格は**¥500**です', '価格は<strong>¥500</strong>です'],
  ['これは**『本』**という', 'これは<strong>『本』</strong>という'],
  ['結論は**「まだ不明」**とした', '結論は<strong>「まだ不明」</strong>とした'],
  ['**99.9%**の稼働', '<strong>99.9%</strong>の稼働'],
  ['同社は**「調査中」、**と答えた', '同社は<strong>「調査中」、</strong>と答えた'],
  ['**Claude（クロード）**の入口', '<strong>Claude（クロード）</strong>の入口'],
  [
    '発表は**3月2日**だった',
    '発表は<strong><span class="together">3月</span><span class="together">2日</span></strong>だった',
  ],
  ['**「なぜ？」**と聞く', '<strong>「なぜ？」</strong>と聞く'],
  ['速い、**そして正確。**それだけだ', '速い、<strong>そして正確。</strong>それだけだ'],
  ['**【速報】**障害が発生', '<strong>【速報】</strong>障害が発生'],
  ['これは~~「誤り」~~です', 'これは<del>「誤り」</del>です'],
  ['価格は~~（旧）~~新しい', '価格は<del>（旧）</del>新しい'],
  ['これは*「強調」*です', 'これは<em>「強調」</em>です'],
]

for (const [written, expected] of bold)
  test(`Japanese emphasis works: ${written}`, () => assert.equal(htmlOf(written, 'ja'), `<p>${expected}</p>`))

test('a table is framed, and its cells carry their column on a phone', () => {
  const html = htmlOf('| What | Then |\n|---|--:|\n| Door | shut |')
  assert.match(html, /^<div class="tbl"><table>/)
  assert.match(html, /<th scope="row">Door<\/th><td data-l="Then" class="align-right"><div>shut<\/div><\/td>/)
})

test('a column is set as its header says, the first one too', () => {
  assert.match(
    htmlOf('| What | Then |\n|:-:|--:|\n| Door | shut |'),
    /<th scope="col" class="align-center">What<\/th>.*<th scope="row" class="align-center">Door<\/th>/s,
  )
})

test('code and tables that a phone cannot show whole are reached with the keyboard', () => {
  const line = (length: number): string => `\`\`\`\n${'x'.repeat(length)}\n\`\`\``
  assert.match(htmlOf(line(120)), /^<pre tabindex="0">/)
  assert.match(htmlOf(`> - a\n>\n>   ${line(33).replaceAll('\n', '\n>   ')}`), /<pre tabindex="0">/)
  assert.match(htmlOf(line(32)), /^<pre><code translate="no">/)
  assert.match(htmlOf(line(17).replaceAll('x', '全')), /^<pre tabindex="0">/)
  const columns = (count: number): string =>
    ['|a'.repeat(count), '|-'.repeat(count), '|1'.repeat(count)].join('\n')
  assert.match(htmlOf(columns(4)), /^<div class="tbl"><table>/)
  assert.match(htmlOf(columns(15)), /^<div class="tbl" tabindex="0"><table>/)
})

test('a note that is named several times has ids of its own, whatever the notes are called', () => {
  const text =
    '## Detailed breakdown\n\na[^x] b[^x] c[^x-2]\n\n[^x]: One\n\n[^x-2]: Two\n\n## Summary\n\nx\n\n## Why it matters\n\nx\n'
  const { body } = readBody({ text, file: 'x.mdx', locale: 'en' })
  assert.ok(body)
  const own = outline(body.tree)
  const context = { slug: 'x', locale: 'en', pictures: new Map(), anchors: anchors(own, own) } as const
  const html = sectionsOf(body.tree, context).map((section) => section.html)
  const ids = [...html.join('').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  assert.equal(ids.length, 6)
  assert.equal(new Set(ids).size, 6)
})

test('a note on one line is a block with a paragraph', () => {
  assert.equal(
    htmlOf('<Note title="Hm">A thought.</Note>'),
    '<div class="say" role="note"><div><b>Hm</b><p>A thought.</p></div></div>',
  )
})

test('what is not known has its heading in the language of the page', () => {
  assert.match(
    htmlOf('<Unknown>\n\n原因。\n\n</Unknown>', 'ja'),
    /<b>まだ分かっていないこと<\/b><p>原因。<\/p>/,
  )
})

test('a reading stands over its kanji, and in brackets where ruby is not drawn', () => {
  assert.match(
    htmlOf('<Ruby read="だま">黙</Ruby>る', 'ja'),
    /<ruby>黙<rp>（<\/rp><rt>だま<\/rt><rp>）<\/rp><\/ruby>る/,
  )
})

test('a quotation names its source', () => {
  const html = htmlOf('<Quote by="The house" href="https://example.com">\n\nIt opens.\n\n</Quote>')
  assert.equal(
    html,
    '<figure class="quote"><blockquote cite="https://example.com"><p>It opens.</p></blockquote><figcaption><a href="https://example.com">The house</a></figcaption></figure>',
  )
})

test('a bar is as long as its share of the largest number', () => {
  const html = htmlOf(
    '<Chart kind="bar" title="Doors">\n\n| Year | Doors |\n|---|---|\n| 2025 | 1,200 |\n| 2026 | 300 |\n\n</Chart>',
  )
  assert.match(html, /<figcaption>Doors<\/figcaption>/)
  assert.deepEqual(
    [...html.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width),
    ['100', '25'],
  )
  assert.match(html, /<th scope="row">2026<\/th>/)
})

test('a line chart keeps its numbers as a table', () => {
  const html = htmlOf(
    '<Chart kind="line">\n\n| Year | A | B |\n|---|---|---|\n| 1 | 0 | 5 |\n| 2 | 10 | 5 |\n\n</Chart>',
  )
  assert.match(html, /<polyline points="0,38 100,2" class="series-1"/)
  assert.match(html, /<polyline points="0,20 100,20" class="series-2"/)
  assert.match(html, /<table>/)
})

test('footnotes come below the last section but one, with words of the language', () => {
  const text = '## くわしい経緯\n\n本文[^1]。\n\n## まとめ\n\nx\n\n## なぜ重要なのか\n\ny\n\n[^1]: 注の文。\n'
  const { body } = readBody({ text, file: 'x.mdx', locale: 'ja' })
  assert.ok(body)
  const own = outline(body.tree)
  const [, summary, matters] = sectionsOf(body.tree, {
    slug: 'x',
    locale: 'ja',
    pictures: new Map(),
    anchors: anchors(own, null),
  })
  assert.match(summary?.html ?? '', /<h3 id="footnote-label">注<\/h3>/)
  assert.equal(matters?.html, '<p>y</p>')
})

test('a task list needs no form control', () => {
  assert.match(
    htmlOf('- [x] Read\n- [ ] Try'),
    /<span class="box is-done" role="img" aria-label="Done"><\/span> Read/,
  )
})

test('signs of HTML are text', () => {
  assert.equal(htmlOf('Less than \\<b> & more'), '<p>Less than &#x3C;b> &#x26; more</p>')
})
