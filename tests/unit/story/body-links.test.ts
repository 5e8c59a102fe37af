/** Addresses: judged alike wherever they stand, and found in Japanese without spaces. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBody } from '../../../src/story/body/read.ts'
import { around, faultsOf } from './body-problems.ts'
import { htmlOf } from './html-of.ts'

const quote = (href: string): string => `<Quote by="A" href="${href}">\n\nx\n\n</Quote>`

for (const [href, rule] of [
  ['javascript:alert(1)', 'unsafe-link'],
  ['java&#x09;script:alert(1)', 'bad-link'],
  ['www.example.com', 'bad-link'],
  ['', 'bad-link'],
  ['https://[x', 'bad-link'],
] as const)
  test(`a quotation cannot link to "${href}"`, () => assert.deepEqual(faultsOf(quote(href)), [`3:1 ${rule}`]))

test('what a quotation links to is known to the checks of stories and anchors', () => {
  const targets = (href: string) =>
    readBody({ text: around(quote(href)), file: 'x.mdx', locale: 'en' }).references.map(
      ({ kind, target }) => `${kind} ${target}`,
    )
  assert.deepEqual(targets('story:nope'), ['story nope', 'term key'])
  assert.deepEqual(targets('#summary'), ['anchor summary', 'term key'])
})

test('a story is linked with a small letter at the beginning', () => {
  assert.deepEqual(faultsOf('[x](Story:remote)'), ['3:1 unsafe-link'])
})

test('a picture is named where it stands', () => {
  assert.deepEqual(faultsOf('![x][p]\n\n[p]: ./p.png'), ['3:1 picture-reference'])
  assert.deepEqual(faultsOf('![p]\n\n[p]: https://evil.example/x.png'), ['3:1 picture-reference'])
})

test('a definition of a link is judged', () => {
  assert.deepEqual(faultsOf('[x][p]\n\n[p]: javascript:x'), ['5:1 unsafe-link'])
})

for (const name of ['panel.en.svg', '../x.png', 'javascript:x', './.p.svg', './a..svg', './sub/x.png', './x'])
  test(`a picture cannot be called ${name}`, () => {
    assert.deepEqual(faultsOf(`<Figure src="${name}" alt="x" />`), ['3:1 bad-file-name'])
    assert.deepEqual(faultsOf(`![x](${name})`), ['3:1 bad-file-name'])
  })

const addresses: readonly (readonly [string, string])[] = [
  [
    '詳細はhttps://status.claude.com/をご覧ください。',
    '詳細は<a href="https://status.claude.com/">https://status.claude.com/</a>をご覧ください。',
  ],
  ['「https://a.example/b」', '「<a href="https://a.example/b">https://a.example/b</a>」'],
  [
    'https://a.exampleと**https://b.example/c**も',
    '<a href="https://a.example">https://a.example</a>と<strong><a href="https://b.example/c">https://b.example/c</a></strong>も',
  ],
  [
    'See https://a.example/b_(c), or (https://a.example/d).',
    'See <a href="https://a.example/b_(c)">https://a.example/b_(c)</a>, or (<a href="https://a.example/d">https://a.example/d</a>).',
  ],
  ['Ask me@a.example.', 'Ask <a href="mailto:me@a.example">me@a.example</a>.'],
  ['At www.a.example today', 'At <a href="https://www.a.example">www.a.example</a> today'],
  ['[https://a.example](https://b.example)', '<a href="https://b.example">https://a.example</a>'],
  ['`https://a.example`', '<code>https://a.example</code>'],
]

for (const [written, expected] of addresses)
  test(`a bare address ends where it ends: ${written}`, () =>
    assert.equal(htmlOf(written, 'ja'), `<p>${expected}</p>`))

test('a bare address keeps its place', () => {
  assert.deepEqual(faultsOf('One\nand <Term id="key">https://a.example</Term>'), ['4:20 nested-link'])
})

test('tildes are strokes in pairs only', () => {
  assert.equal(htmlOf('5~10 minutes or 3~4 days'), '<p>5~10 minutes or 3~4 days</p>')
  assert.equal(htmlOf('営業は9~18時、休みは1~3日', 'ja'), '<p>営業は9~18時、休みは1~3日</p>')
})

test('a link has words', () => {
  assert.deepEqual(faultsOf('a [](https://a.example)'), ['3:3 empty-link'])
})

test('a quotation of another story is cited without an address that browsers do not know', () => {
  assert.equal(
    htmlOf(quote('story:remote')),
    '<figure class="quote"><blockquote><p>x</p></blockquote><figcaption><a href="story:remote">A</a></figcaption></figure>',
  )
})
