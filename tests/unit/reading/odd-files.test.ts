/** Files that no editor writes on purpose: a clear error or a correct page, never a crash and never a leak. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { printed } from '../../../src/print-problems.ts'
import { decodeText } from '../../../src/reading/text/text.ts'
import { filesOf, fixtures } from '../../cases.ts'
import { what } from '../words-of.ts'
import { libraryOf } from './library-of.ts'

const good = await readFile(join(fixtures, 'base/stories/door/en.mdx'), 'utf8')
/** The story that has pictures of its own. */
const withArt = await readFile(join(fixtures, 'base/stories/remote/en.mdx'), 'utf8')

const en = 'stories/door/en.mdx'
const enWithArt = 'stories/remote/en.mdx'

test('a byte order mark and Windows line ends are read as if they were not there', async () => {
  const [plain, odd] = [
    await libraryOf(),
    await libraryOf({ [en]: `\uFEFF${good.replaceAll('\n', '\r\n')}` }),
  ]
  assert.deepEqual(odd.problems, [])
  assert.deepEqual(odd.stories[1]?.editions.en, plain.stories[1]?.editions.en)
})

test('a character that nobody sees is named in both languages', () => {
  const problem = decodeText(new TextEncoder().encode('---\ntitle: a\u202eb\n'), 'en.mdx')
  assert.ok(typeof problem !== 'string')
  assert.deepEqual(
    [problem.line, problem.column, what(problem), what(problem, 'ja')],
    [
      2,
      9,
      'The file has U+202E (text direction mark), which is invisible.',
      'ファイルに、目に見えない文字 U+202E（文字の向きを変える記号）が入っています。',
    ],
  )
})

const read = (text: string): string => {
  const found = decodeText(new TextEncoder().encode(text), 'en.mdx')
  return typeof found === 'string' ? found : `${found.line}:${found.column} ${found.rule}`
}

for (const character of [
  ...['\0', '\u0007', '\u007f', '\u0085', '\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e', '\u200f'],
  ...['\u202a', '\u2066', '\u2069', '\u2028', '\u200d', '\u200c', '\u3164', '\ufffd', '\ufffc', '\ue000'],
  ...['\u{e0100}', '\u{e0041}', '\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\u{10ffff}'],
])
  test(`U+${character.codePointAt(0)?.toString(16)} is refused where it stands`, () =>
    assert.equal(read(`---\n\nOne a${character}b\n`), '3:6 odd-character'))

for (const text of [
  '葛\u{e0100}城 辻\ufe00',
  '👩‍👩‍👧 ❤️‍🔥 🧑🏽‍💻 1️⃣ ☎️ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'می‌خواهم क्‍ष',
  '10\u00a0km\u3000\tend',
  '福 神 﨑',
])
  test(`characters that writing needs stay: ${text}`, () => assert.equal(read(text), text))

test('letters and their marks are one character', () => {
  assert.equal(read('か\u3099くせい re\u0301sume\u0301 ᄒ\u1161\u11ab'), 'がくせい résumé 한')
})

test('a section is known however its kana were typed', async () => {
  const ja = await readFile(join(fixtures, 'base/stories/door/ja.mdx'), 'utf8')
  const { problems } = await libraryOf({ 'stories/door/ja.mdx': ja.normalize('NFD') })
  assert.deepEqual(problems, [])
})

test('a file that is no text in UTF-8 says where it stops being one', () => {
  const place = (bytes: readonly number[]) => {
    const found = decodeText(Uint8Array.from([...Buffer.from('One\r\nTwo '), ...bytes]), 'en.mdx')
    return typeof found === 'string' ? found : `${found.line}:${found.column} ${found.rule}`
  }
  assert.equal(place([0x83, 0x65]), '2:5 not-utf8')
  assert.equal(place(new Array(20).fill(0)), '2:5 not-text')
  const utf16 = decodeText(Buffer.from('\ufeffOne', 'utf16le'), 'en.mdx')
  assert.equal(typeof utf16 === 'string' ? '' : utf16.rule, 'not-utf8')
})

test('places are right in a file with Windows line ends', async () => {
  const { problems } = await libraryOf({
    [en]: good.replace('author: hana', 'author: hanna').replaceAll('\n', '\r\n'),
  })
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[7, 9]],
  )
})

test('a picture of forty megapixels is refused with its size', async () => {
  const huge = await sharp({ create: { width: 8000, height: 5000, channels: 3, background: '#ffffff' } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  const { problems } = await libraryOf({
    [enWithArt]: withArt.replace('./panel.en.svg', './huge.png'),
    'stories/remote/huge.png': huge,
  })
  assert.match(
    printed(problems, { isColoured: false, locale: 'en' }),
    /en\.mdx:17:12 {2}The picture \.\/huge\.png has 40 megapixels\./,
  )
})

test('a picture that ends in the middle is refused', async () => {
  const whole = await sharp({
    create: {
      width: 800,
      height: 500,
      channels: 3,
      background: '#ff5436',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .png()
    .toBuffer()
  const cut = whole.subarray(0, whole.length / 2)
  const { problems } = await libraryOf({
    [enWithArt]: withArt.replace('./panel.en.svg', './cut.png'),
    'stories/remote/cut.png': cut,
  })
  assert.match(printed(problems, { isColoured: false, locale: 'en' }), /cut\.png is damaged/)
})

test('a raster picture keeps its proportions and is never wider than a page can show', async () => {
  const wide = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#ffffff' } })
    .jpeg()
    .toBuffer()
  const { stories, problems } = await libraryOf({
    [enWithArt]: withArt.replace('./panel.en.svg', './wide.jpg'),
    'stories/remote/wide.jpg': wide,
  })
  assert.deepEqual(problems, [])
  const art = stories.find(({ slug }) => slug === 'remote')?.editions.en?.comic.panels[0]?.art
  const picture = art?.kind === 'finished' ? art.picture : null
  assert.deepEqual([picture?.width, picture?.height], [1496, 997])
  assert.match(picture?.name ?? '', /^wide\.[0-9a-f]{8}\.webp$/)
})

test('nothing that a story asks of the machine reaches a message or a page', async () => {
  process.env['YONKOMA_TEST_SECRET'] = 'nobody-may-read-this'
  const body = 'The key is {process.env.YONKOMA_TEST_SECRET}.'
  const { problems, stories } = await libraryOf({ [en]: good.replace('The door was shut.', body) })
  assert.doesNotMatch(JSON.stringify([problems, stories]), /nobody-may-read-this/)
  assert.equal(
    stories.some(({ slug }) => slug === 'door'),
    false,
  )
})

test('ten faults in ten files come out in one run', async () => {
  const names = [
    'not-a-day',
    'unknown-key',
    'missing-title',
    'import',
    'javascript-link',
    'yaml-tab',
    'missing-alt',
    'unknown-topic',
    'expression',
    'heading-order',
  ]
  const files = names.map(async (name, index) => {
    const { [en]: text = null } = await filesOf(join(fixtures, 'faults', name))
    return [`stories/door-${index}/en.mdx`, text] as const
  })
  const { problems } = await libraryOf(Object.fromEntries(await Promise.all(files)))
  assert.deepEqual(
    problems.map(({ file }) => file),
    names.map((_, index) => `content/stories/door-${index}/en.mdx`),
  )
})

test('a folder, or a file called like a picture that is a folder, is no crash', async () => {
  const { problems } = await libraryOf({
    'stories/door/old/notes.txt': 'x',
    'stories/window/en.mdx/x.txt': 'x',
  })
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [
      ['content/stories/door/old', 'stray-folder'],
      ['content/stories/window', 'no-edition'],
      ['content/stories/window/en.mdx', 'stray-folder'],
    ],
  )
})

test('a mistake in one place hides none in another', async () => {
  const { problems } = await libraryOf({
    [en]: good
      .replace('kind: press', 'kind: pres')
      .replace('topic: services', 'topic: servces')
      .replace('story:remote', 'story:remot'),
  })
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['unknown-topic', 'unknown-value', 'unknown-story'],
  )
})

test('a list of topics that is there and empty has no topic', async () => {
  const { problems } = await libraryOf({ 'topics.yaml': '{}\n' })
  assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['unknown-topic'])
})
