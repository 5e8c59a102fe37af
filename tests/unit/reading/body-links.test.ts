/** Addresses: judged alike wherever they stand, and found in Japanese without spaces. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readBody } from '../../../src/reading/body/read.ts'
import { fixtures } from '../../cases.ts'
import { around, faultsOf } from './body-problems.ts'
import { htmlOf } from './html-of.ts'
import { libraryOf } from './library-of.ts'

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
  assert.deepEqual(targets('story:nope#summary'), ['story nope', 'term key'])
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

for (const name of [
  'panel.en.svg',
  '../x.png',
  'javascript:x',
  './.p.svg',
  './a..svg',
  './sub/x.png',
  './x',
  './図/1.png',
])
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
  [
    '記事はhttps://ja.example.org/wiki/人工知能、図は https://漫画.example/図1 へ。',
    '記事は<a href="https://ja.example.org/wiki/%E4%BA%BA%E5%B7%A5%E7%9F%A5%E8%83%BD">https://ja.example.org/wiki/人工知能</a>、図は <a href="https://%E6%BC%AB%E7%94%BB.example/%E5%9B%B31">https://漫画.example/図1</a> へ。',
  ],
  [
    'At https://a.example/café/menü?q=東京&n=2#上 now',
    'At <a href="https://a.example/caf%C3%A9/men%C3%BC?q=%E6%9D%B1%E4%BA%AC&#x26;n=2#%E4%B8%8A">https://a.example/café/menü?q=東京&#x26;n=2#上</a> now',
  ],
  [
    'https://example.com/helpをご覧ください',
    '<a href="https://example.com/help">https://example.com/help</a>をご覧ください',
  ],
  ['At www.a.example today', 'At <a href="https://www.a.example">www.a.example</a> today'],
  ['[https://a.example](https://b.example)', '<a href="https://b.example">https://a.example</a>'],
  ['`https://a.example`', '<code translate="no">https://a.example</code>'],
]

for (const [written, expected] of addresses)
  test(`a bare address ends where it ends: ${written}`, () =>
    assert.equal(htmlOf(written, 'ja'), `<p>${expected}</p>`))

for (const [written, place] of [
  ['https://a.example/wiki/鬼滅の刃を見る', '3:26'],
  ['https://a.example/ひらがな', '3:19'],
  ['https://a.example/help参照', '3:23'],
  ['これは\nhttps://a.example/2026年の話', '4:23'],
] as const)
  test(`an address whose end is a guess is refused: ${written}`, () => {
    assert.deepEqual(faultsOf(written, 'ja'), [`${place} address-end`])
    assert.deepEqual(faultsOf(written.replace(/(https\S+)/, '[記事]($1)'), 'ja'), [])
  })

for (const words of [
  'astro@5.2.1',
  'actions/checkout@v4.2.0',
  'README@v2.md',
  'icon@2x.png',
  'icon@2x.ai',
  'logo@dark.svg',
  '@hana@social.example',
  'git@git.example:house/door.git',
  'a@b.c',
  'foo@1.x',
  'me@-a.example',
  'me..you@a.example',
  'image@sha256.abc123',
])
  test(`no address of e-mail: ${words}`, () =>
    assert.equal(htmlOf(`Use ${words} now`), `<p>Use ${words} now</p>`))

for (const words of ['me@a.example', 'first.last+news@mail.example.co.jp', 'x_1@163.com'])
  test(`an address of e-mail: ${words}`, () =>
    assert.equal(
      htmlOf(`連絡先は${words}まで。${words}.`),
      `<p>連絡先は<a href="mailto:${words}">${words}</a>まで。<a href="mailto:${words}">${words}</a>.</p>`,
    ))

test('a bare address keeps its place', () => {
  assert.deepEqual(faultsOf('One\nand <Term id="key">https://a.example</Term>'), ['4:20 nested-link'])
})

test('tildes are strokes in pairs only', () => {
  assert.equal(htmlOf('5~10 minutes or 3~4 days'), '<p>5~10 minutes or 3~4 days</p>')
  assert.equal(
    htmlOf('営業は9~18時、休みは1~3日', 'ja'),
    '<p>営業は<span class="together">9~18時</span>、休みは<span class="together">1~3日</span></p>',
  )
})

for (const markdown of ['![A door]()', '![](<>)'])
  test(`a picture without a name is told so once: ${markdown}`, () =>
    assert.deepEqual(faultsOf(markdown), ['3:1 missing-picture']))

for (const address of ['#', 'story:', 'story:#summary'])
  test(`an address that ends too early is no address: ${address}`, async () => {
    const door = await readFile(join(fixtures, 'base/stories/door/en.mdx'), 'utf8')
    const text = door.replace('(story:remote)', `(${address})`)
    const { problems } = await libraryOf({ 'stories/door/en.mdx': text })
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['bad-link'],
    )
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
