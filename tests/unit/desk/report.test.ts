import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printed } from '../../../src/print-problems.ts'
import type { Problem } from '../../../src/problem.ts'

const problem = (file: string, severity: Problem['severity']): Problem => ({
  rule: 'bad-date',
  file,
  line: 1,
  column: 1,
  severity,
  what: { en: 'It is no day.', ja: '日付ではありません。' },
  cure: { en: '', ja: '' },
})

const told = (locale: 'en' | 'ja', ...problems: Problem[]) => printed(problems, { isColoured: false, locale })

test('errors come first, and what does not stop a build is set apart from them', () =>
  assert.equal(
    told('en', problem('a.mdx', 'warning'), problem('b.mdx', 'error'), problem('c.mdx', 'warning')),
    [
      'b.mdx:1:1  It is no day.',
      'The following do not stop a build:',
      'a.mdx:1:1  Warning: It is no day.',
      'c.mdx:1:1  Warning: It is no day.',
      '1 error and 2 warnings in 3 files.',
    ].join('\n\n'),
  ))

test('warnings alone need no heading', () =>
  assert.equal(
    told('ja', problem('a.mdx', 'warning')),
    'a.mdx:1:1  注意: 日付ではありません。\n\n1個のファイルに、注意1件。',
  ))
