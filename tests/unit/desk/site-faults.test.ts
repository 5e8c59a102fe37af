/** What an owner reads after a mistake in yonkoma.config.ts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteFaults } from '../../../src/desk/site-faults.ts'
import type { SiteSettings } from '../../../src/site/define.ts'
import { settings } from '../../../src/site.ts'
import { told } from '../told.ts'

const text = `import { defineSite } from './src/site/define.ts'

export default defineSite({
  timeZone: 'x',
  name: { en: 'x', ja: 'x' },
  colours: {
    spot: 'x',
    spotText: { light: 'x', dark: 'x' },
  },
})
`

/** The settings of this site but for some, which may be anything. */
const faultsWith = (more: Partial<Record<keyof SiteSettings, unknown>> & Record<string, unknown>): string[] =>
  siteFaults({ ...settings, ...more }, text).map((said) => told(said))

test('the settings that come with Yonkoma are right', () => assert.deepEqual(siteFaults(settings), []))

test('a mistake is told at its line, with what to write', () => {
  assert.deepEqual(faultsWith({ timeZone: 'Asia/Tokio' }), [
    'yonkoma.config.ts:4:3  `timeZone` cannot be "Asia/Tokio". Write a time zone like America/Toronto.',
  ])
  assert.deepEqual(faultsWith({ name: { en: 'N'.repeat(41), ja: '名' } }), [
    `yonkoma.config.ts:5:11  \`name.en\` cannot be "${'N'.repeat(41)}". Write one line of 1 to 40 characters.`,
  ])
  const colours = { ...settings.colours, spot: 'orange' }
  assert.deepEqual(faultsWith({ colours }), [
    'yonkoma.config.ts:7:5  `colours.spot` cannot be "orange". Write a colour like #3fa7d6.',
  ])
})

test('what is missing, of another kind or unknown is told', () => {
  assert.deepEqual(faultsWith({ name: { en: 'News' } }), [
    'yonkoma.config.ts:5:3  `name.ja` is missing. Write text in quotes.',
  ])
  assert.deepEqual(faultsWith({ name: 'News' }), [
    'yonkoma.config.ts:5:3  `name` cannot be "News". Write a group of settings in braces.',
  ])
  assert.deepEqual(faultsWith({ hashtag: 5 }), [
    'yonkoma.config.ts:1:1  `hashtag` cannot be 5. Write text in quotes.',
  ])
  assert.match(
    faultsWith({ timezone: 'Asia/Tokyo' })[0] ?? '',
    /no setting `timezone`. Did you mean `timeZone`\?/,
  )
  const host = { name: 'Host', polcy: 'https://example.org' }
  assert.match(faultsWith({ host }).join('\n'), /no setting `host\.polcy`. Did you mean `policy`\?/)
})

test('an entry of a list is told where it is, be it a word or a group', () => {
  const written =
    "export default defineSite({\n  share: { en: ['x'], ja: ['x', 'a, b]', 'lin'] },\n  head: [{ tag: 'meta', name: 'a, }', content: '' }, { tag: 'link' }],\n})"
  const share = { en: ['x'], ja: ['x', 'line', 'lin'] }
  const head = [{ tag: 'meta', name: 'a, }', content: '' }, { tag: 'link' }]
  assert.deepEqual(
    siteFaults({ ...settings, share, head }, written).map((said) => told(said).replace(/ {2}.*/, '')),
    ['yonkoma.config.ts:2:42', 'yonkoma.config.ts:3:56'],
  )
})

test('a script in the head carries no code of its own and no second address', () => {
  const script = { tag: 'script', src: 'https://a.example/a.js', by: 'A', policy: 'https://a.example' }
  for (const attributes of [{ onload: 'x' }, { src: 'x' }, { defer: '' }, { 'a b': 'x' }, { ON: 'x' }])
    assert.match(
      faultsWith({ head: [{ ...script, attributes }] })[0] ?? '',
      /`head\.0\.attributes` cannot be/,
    )
  assert.deepEqual(faultsWith({ head: [{ ...script, attributes: { 'data-domain': 'x', async: '' } }] }), [])
})

test('what is not settings at all is told as that', () => {
  for (const nothing of [undefined, null, 5, []])
    assert.match(
      siteFaults(nothing, text)
        .map((said) => told(said))
        .join(),
      /^\S+:1:1 {2}There are no settings here/,
    )
})

test('all mistakes are told at once, in Japanese too', () => {
  const all = siteFaults(
    { ...settings, follow: [{ kind: 'x', handle: '@news' }], hashtag: '#news', mail: 'none', address: 'x' },
    text,
  )
  assert.equal(all.length, 4)
  for (const said of all) assert.match(told(said, 'ja'), /書いてください。$/)
})

test('an account that is none, and a service that is none, are told', () => {
  for (const [kind, handle] of [
    ['x', '@news'],
    ['bluesky', 'news'],
    ['mastodon', '@news@example.social'],
    ['threads', 'a b'],
    ['line', '@news'],
    ['youtube', '@news'],
  ])
    assert.match(
      faultsWith({ follow: [{ kind, handle }] })[0] ?? '',
      /`follow\.0\.handle` cannot be .* an account on /,
    )
  assert.match(
    faultsWith({ follow: [{ kind: 'myspace', handle: 'x' }] })[0] ?? '',
    /Write one of: x, bluesky, /,
  )
  const share = { en: ['x', 'facebook'], ja: [] }
  assert.match(
    faultsWith({ share })[0] ?? '',
    /`share\.en\.1` cannot be "facebook"\. Write one of: x, bluesky, mastodon, threads, line, hatena, copy/,
  )
})

test('an odd key or value is shown as it is, and an account at its own entry', () => {
  assert.match(faultsWith({ 'a(b': 1 })[0] ?? '', /no setting `a\(b`/)
  const knot: Record<string, unknown> = {}
  knot['self'] = knot
  assert.match(faultsWith({ hashtag: knot })[0] ?? '', /`hashtag` cannot be <ref/)
  const two = `follow: [\n  { kind: 'x', handle: 'a' },\n  { kind: 'x', handle: '@b' },\n]`
  const follow = [
    { kind: 'x', handle: 'a' },
    { kind: 'x', handle: '@b' },
  ]
  assert.match(told(siteFaults({ ...settings, follow }, two)[0]), /^yonkoma\.config\.ts:3:16 /)
  const misspelt = [{ kind: 'x', handle: 'a', handel: 'b' }]
  assert.match(
    faultsWith({ follow: misspelt })[0] ?? '',
    /no setting `follow\.0\.handel`\. Did you mean `handle`/,
  )
})

test('a page for email and a feed are ways to follow, each with its own keys', () => {
  const mail = { kind: 'mail', page: 'https://letters.example' }
  assert.deepEqual(faultsWith({ follow: [{ kind: 'rss' }, mail], mail: 'desk@news.example' }), [])
  assert.match(
    faultsWith({ follow: [{ ...mail, page: 'desk@news.example' }], mail: 'desk@news.example' })[0] ?? '',
    /`follow\.0\.page` cannot be "desk@news\.example"\. Write an address that begins with https:/,
  )
  assert.match(
    faultsWith({ follow: [{ ...mail, handle: 'x' }] })[0] ?? '',
    /no setting `follow\.0\.handle`\. .*kind, page/,
  )
})

test('a site without any way to reach it is told', () => {
  for (const follow of [[], [{ kind: 'rss' }]])
    assert.match(faultsWith({ follow })[0] ?? '', /so that readers can reach you/)
  assert.deepEqual(faultsWith({ follow: [], mail: 'desk@news.example' }), [])
})

test('names in any script count as readers count them', () => {
  const name = { en: '👩‍👩‍👧‍👦'.repeat(40), ja: 'が'.repeat(40) }
  assert.deepEqual(faultsWith({ name }), [])
})

test('a page is on or off, a list is a list, and a tag is one of those there are', () => {
  const pages = { ...settings.pages, gallery: 'off' }
  assert.match(faultsWith({ pages })[0] ?? '', /`pages\.gallery` cannot be "off"\. Write true or false\.$/)
  assert.match(
    faultsWith({ head: 'none' })[0] ?? '',
    /`head` cannot be "none"\. Write a list in square brackets\.$/,
  )
  const head = [{ tag: 'link', href: 'x' }]
  assert.match(
    faultsWith({ head })[0] ?? '',
    /`head\.0\.tag` cannot be "link"\. Write one of: script, meta\.$/,
  )
})

test('colours in which text cannot be read are told with their contrast', () => {
  const { ink, paper, spotText } = settings.colours
  const pale = { ...settings.colours, spotText: { ...spotText, light: '#c0c0c0' }, spot: ink.light }
  const [first = '', second = '', ...others] = siteFaults({ ...settings, colours: pale }, text).map((one) =>
    told(one),
  )
  assert.match(
    first,
    /`colours\.spotText\.light` cannot be "#c0c0c0".*`paper\.light`: their contrast is 1\.\d/,
  )
  assert.match(
    second,
    /`colours\.spot` .* further from `ink\.light`: their contrast is 1\.0, and text needs 4\.5/,
  )
  assert.deepEqual(others, [])
  const swapped = { ...settings.colours, paper: { ...paper, light: ink.light } }
  assert.ok(siteFaults({ ...settings, colours: swapped }, text).length >= 1)
})
