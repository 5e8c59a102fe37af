import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotations, printed, summary } from '../../src/print-problems.ts'
import type { Problem } from '../../src/problem.ts'

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  rule: 'bad-date',
  file,
  line,
  column: 9,
  what: '`published` is 2026-02-30, which is not a day.',
  cure: 'Write a real day, such as 2026-03-02.',
  severity,
})

test('problems are grouped by file, in the order of lines, with the cure beneath', () => {
  const text = printed([problem('b.mdx', 2), problem('a.mdx', 14), problem('a.mdx', 3)], {
    isColoured: false,
  })
  assert.equal(
    text,
    [
      'a.mdx:3:9  `published` is 2026-02-30, which is not a day.',
      '           Write a real day, such as 2026-03-02.',
      'a.mdx:14:9  `published` is 2026-02-30, which is not a day.',
      '            Write a real day, such as 2026-03-02.',
      '',
      'b.mdx:2:9  `published` is 2026-02-30, which is not a day.',
      '           Write a real day, such as 2026-03-02.',
      '',
      '3 errors in 2 files.',
    ].join('\n'),
  )
})

test('warnings are called so and counted apart', () => {
  const problems = [problem('a.mdx', 1), problem('a.mdx', 2, 'warning')]
  assert.equal(summary(problems), '1 error and 1 warning in 1 file.')
  assert.match(printed(problems, { isColoured: false }), /a\.mdx:2:9 {2}Warning: `published`/)
})

test('no problems are said to be none', () =>
  assert.equal(printed([], { isColoured: false }), 'No problems.'))

test('colours come only where they are asked for', () => {
  assert.ok(printed([problem('a.mdx', 1)], { isColoured: true }).startsWith('\u001b[31ma.mdx:1:9\u001b[39m'))
})

test('GitHub shows a problem at its line, whatever signs are in it', () => {
  const odd = { ...problem('content/stories/a,b/en.mdx', 3), what: '50 %: half\nof it.' }
  assert.equal(
    annotations([odd]),
    '::error file=content/stories/a%2Cb/en.mdx,line=3,col=9,title=bad-date::50 %25: half%0Aof it. Write a real day, such as 2026-03-02.',
  )
})
