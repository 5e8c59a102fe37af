import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fault } from '../../src/messages/fault.ts'
import { annotations, printed, summary } from '../../src/print-problems.ts'
import type { Problem } from '../../src/problem.ts'

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  ...fault('bad-date/day', {
    subject: ['published'],
    text: '2026-02-30',
    month: { year: 2026, month: 2, length: 28 },
  }),
  file,
  line,
  column: 9,
  severity,
})

/** The messages quote what an author wrote, whatever signs are in it. */
const quoting = (text: string, meant = '2026-03-02') =>
  fault('bad-date', { subject: ['published'], text, isDay: false, meant })

test('problems are grouped by file, in the order of lines, with the cure beneath', () => {
  const text = printed([problem('b.mdx', 2), problem('a.mdx', 14), problem('a.mdx', 3)], {
    isColoured: false,
    locale: 'en',
  })
  assert.equal(
    text,
    [
      'a.mdx:3:9  `published` is 2026-02-30, which is not a real date.',
      '           February 2026 ends on the 28th. Write a real date, like 2026-02-02.',
      'a.mdx:14:9  `published` is 2026-02-30, which is not a real date.',
      '            February 2026 ends on the 28th. Write a real date, like 2026-02-02.',
      '',
      'b.mdx:2:9  `published` is 2026-02-30, which is not a real date.',
      '           February 2026 ends on the 28th. Write a real date, like 2026-02-02.',
      '',
      '3 errors in 2 files.',
    ].join('\n'),
  )
})

test('warnings are called so and counted apart', () => {
  const problems = [problem('a.mdx', 1), problem('a.mdx', 2, 'warning')]
  assert.equal(summary(problems, 'en'), '1 error and 1 warning in 1 file.')
  assert.match(printed(problems, { isColoured: false, locale: 'en' }), /a\.mdx:2:9 {2}Warning: `published`/)
})

test('an editor in Japan reads Japanese, on a terminal and in a pull request', () => {
  const problems = [problem('a.mdx', 1), problem('a.mdx', 2, 'warning')]
  assert.equal(
    printed(problems, { isColoured: false, locale: 'ja' }),
    [
      'a.mdx:1:9  `published` が 2026-02-30 ですが、そのような日付はありません。',
      '           2026年2月は28日までです。2026-02-02 のように、実際にある日付を書いてください。',
      '',
      'ここから下は注意です。直さなくても公開できます。',
      '',
      'a.mdx:2:9  注意: `published` が 2026-02-30 ですが、そのような日付はありません。',
      '           2026年2月は28日までです。2026-02-02 のように、実際にある日付を書いてください。',
      '',
      '1個のファイルに、誤り1件、注意1件。',
    ].join('\n'),
  )
  assert.match(annotations(problems, 'ja'), /^::error file=a\.mdx.*ありません。2026年2月は28日/)
})

test('errors come before warnings, with a line between them', () => {
  const text = printed([problem('a.mdx', 1, 'warning'), problem('b.mdx', 9)], {
    isColoured: false,
    locale: 'en',
  })
  assert.match(text, /^b\.mdx:9[\s\S]*\n\nThe following do not stop a build:\n\na\.mdx:1/)
})

test('no problems are said to be none', () => {
  assert.equal(printed([], { isColoured: false, locale: 'en' }), 'No problems.')
  assert.equal(printed([], { isColoured: false, locale: 'ja' }), '問題は見つかりませんでした。')
  assert.equal(summary([problem('a.mdx', 1, 'warning')], 'ja'), '1個のファイルに、注意1件。')
})

test('colours come only where they are asked for', () => {
  assert.ok(
    printed([problem('a.mdx', 1)], { isColoured: true, locale: 'en' }).startsWith(
      '\u001b[31ma.mdx:1:9\u001b[39m',
    ),
  )
})

test('GitHub shows a problem at its line, whatever signs are in it', () => {
  const odd = { ...problem('content/stories/a,b/en.mdx', 3), ...quoting('50 %: half\nof it.') }
  assert.equal(
    annotations([odd], 'en'),
    '::error file=content/stories/a%2Cb/en.mdx,line=3,col=9,title=bad-date::`published` is "50 %25: half of it.", which is not a date, or a date and time with its time zone. Write 2026-03-02.',
  )
})

test('what a terminal would obey is shown and does nothing', () => {
  const odd = {
    ...problem('content/stories/a\u001b[2J/en.mdx', 3),
    ...quoting('\u001b[31mred\u0007\u202e\u009b\ud800', 'it\n::error::so\u2028'),
  }
  const text = printed([odd], { isColoured: false, locale: 'en' })
  assert.match(
    text,
    /a\\u001b\[2J\/en\.mdx:3:9 {2}`published` is "\\u001b\[31mred\\u0007\\u202e\\u009b\\ud800", which/,
  )
  assert.match(text, /Write it\\u000a::error::so\\u2028\./)
  assert.equal(annotations([odd], 'en').split('\n').length, 1)
  assert.doesNotMatch(annotations([odd], 'en'), /[\p{Cc}\p{Cs}\u202e\u2028]/u)
})

test('Japanese, emoji of several parts and accents are shown as they are', () => {
  const odd = { ...problem('a.mdx', 1), ...quoting('「黙」 👩‍💻 e\u0301.') }
  const text = printed([odd], { isColoured: false, locale: 'en' })
  assert.match(text, /「黙」 👩‍💻 e\u0301\./)
})

test('a quotation that is longer than a screen is cut', () => {
  const moved = fault('moved-link', { url: 'x'.repeat(5000), address: 'https://example.org/' })
  const text = printed([{ ...problem('a.mdx', 1), ...moved }], { isColoured: false, locale: 'en' })
  assert.match(text, /x{600}…\n/)
})

test('of thousands of one kind in one file twenty are shown and the others counted', () => {
  const many = Array.from({ length: 5000 }, (_, index) => problem('a.mdx', index + 1))
  const other: Problem = { ...problem('a.mdx', 6000), ...fault('duplicate-key', { key: 'summary' }) }
  const text = printed([...many, other, problem('b.mdx', 1)], { isColoured: false, locale: 'en' })
  assert.equal(text.match(/is not a real date/g)?.length, 21)
  assert.match(
    text,
    /\na\.mdx:21:9 {2}… and 4980 more like this\.\na\.mdx:6000:9 {2}`summary` is written twice\./,
  )
  assert.match(text, /5002 errors in 2 files\.$/)
  assert.equal(annotations([...many, other], 'en').split('\n').length, 22)
  const japanese = printed(many, { isColoured: false, locale: 'ja' })
  assert.match(japanese, /\na\.mdx:21:9 {2}ほかに、同じ種類の問題が4980件あります。\n/)
})

test('twenty of one kind are shown and nothing is counted', () => {
  const text = printed(
    Array.from({ length: 20 }, (_, index) => problem('a.mdx', index + 1)),
    { isColoured: false, locale: 'en' },
  )
  assert.doesNotMatch(text, /more like this/)
})
