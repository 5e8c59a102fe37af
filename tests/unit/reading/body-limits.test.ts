/** Texts that would keep an editor waiting or end the program: refused, with the line. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown } from '../../../src/reading/mdx/markdown.ts'
import { faultsOf } from './body-problems.ts'

const deep: readonly (readonly [string, string, string])[] = [
  ['ten thousand quotations in each other', '>'.repeat(10_000), '3:1'],
  ['a thousand lists in quotations', `${'> - '.repeat(1000)}a`, '3:1'],
  [
    'five hundred lists in each other',
    Array.from({ length: 500 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
    '33:1',
  ],
  ['thirty notes in each other', `${'<Note>\n\n'.repeat(30)}x\n\n${'</Note>\n\n'.repeat(30)}`, '51:1'],
  [
    'seven hundred notes in each other',
    `${'<Note>\n\n'.repeat(700)}x\n\n${'</Note>\n\n'.repeat(700)}`,
    '51:1',
  ],
  ['four hundred terms in each other', `${'<Term id="a">'.repeat(400)}x${'</Term>'.repeat(400)}`, '3:300'],
]

for (const [name, written, place] of deep)
  test(`${name} are nested too deeply`, () =>
    assert.deepEqual(faultsOf(written), [`${place} nested-too-deeply`]))

const large: readonly (readonly [string, string])[] = [
  ['a paragraph of bold beginnings', '**「あ」'.repeat(10_000)],
  [
    'a paragraph of growing runs of backticks',
    Array.from({ length: 1500 }, (_, n) => '`'.repeat(n)).join('a'),
  ],
  ['a paragraph of strokes', '~~a'.repeat(10_000)],
  ['a header of a hundred thousand columns', '|a'.repeat(100_000)],
  ['a term two thousand deep', '<Term id="a">'.repeat(2000)],
]

for (const sign of [
  '**a',
  '*_',
  '_*a',
  '~~a',
  ']',
  '[a',
  '![',
  '[^',
  '<Note>',
  '</Note>',
  '<a',
  '{',
  '`a',
  '> *a ',
])
  test(`more than a thousand of ${sign} in one paragraph are too large`, () =>
    assert.deepEqual(faultsOf(sign.repeat(1100)), ['3:1 too-large']))

test('a hundred links in one list are fine', () => {
  assert.deepEqual(faultsOf('- **[a](https://a.example/)** and *b*\n'.repeat(100)), [])
})

/** Of reading a text, in µs of this process: what else a machine does is not counted. The least of three. */
function work(markdown: string): number {
  const once = (): number => {
    const before = process.cpuUsage()
    faultsOf(markdown, 'ja')
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  return Math.min(once(), once(), once())
}

/** Paragraphs just below the limits; with a text that grows four times, what is quadratic takes sixteen times as long. */
for (const sign of [
  '*_',
  '**a',
  ']',
  '[a',
  '[^a]',
  '<Term id="a">a</Term>',
  '`a',
  '~~a',
  'https://a.example/b ',
  'a@b ',
  '**「あ」',
  '&amp;',
  '・あ',
  '_a ',
])
  test(`reading takes no longer than a text is long: ${sign}`, () => {
    const paragraph = sign.repeat(Math.min(400, Math.floor(6000 / sign.length)))
    const texts = [2, 8].map((count) => `${paragraph}\n\n`.repeat(count))
    const [short = 0, long = 0] = texts.map(work)
    assert.ok(long < short * 12 + 50_000, `${long} µs for four times what takes ${short} µs`)
  })

for (const [name, written] of large)
  test(`${name} is too large`, () => assert.deepEqual(faultsOf(written), ['3:1 too-large']))

test('a text that never ends is too large', () => {
  assert.deepEqual(faultsOf('A paragraph.\n\n'.repeat(15_000)), ['3001:1 too-large'])
})

test('a long story is not too large', () => {
  assert.deepEqual(faultsOf(`${'日本語の**長い**文章です。'.repeat(100)}\n\n`.repeat(50)), [])
})

test('the frontmatter is not part of the text', () => {
  const { problems } = readMarkdown(`---\nx: ${'a'.repeat(20_000)}\n---\n\nText\n`, 'x.mdx')
  assert.deepEqual(problems, [])
})

test('more than a hundred thousand characters are too large', () => {
  assert.deepEqual(faultsOf(`${'a'.repeat(9000)}\n\n`.repeat(12)), ['25:1 too-large'])
})

test('lists in lists in a quotation are fine', () => {
  assert.deepEqual(faultsOf('> - a\n>   - b\n>     1. c **d *e* `f`**'), [])
})
