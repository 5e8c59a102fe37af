import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fault } from '../../../src/messages/fault.ts'
import { printed } from '../../../src/print-problems.ts'
import type { Problem } from '../../../src/problem.ts'

const problem = (file: string, severity: Problem['severity']): Problem => ({
  // Its cure is empty where no word is near and none is valid.
  ...fault('unknown-story', { story: 'shed', near: null, valid: [] }),
  file,
  line: 1,
  column: 1,
  severity,
})

const told = (locale: 'en' | 'ja', ...problems: Problem[]) => printed(problems, { isColoured: false, locale })

test('errors come first, and what does not stop a build is set apart from them', () =>
  assert.equal(
    told('en', problem('a.mdx', 'warning'), problem('b.mdx', 'error'), problem('c.mdx', 'warning')),
    [
      'b.mdx:1:1  A link goes to story:shed, which does not exist.',
      'The following do not stop a build:',
      'a.mdx:1:1  Warning: A link goes to story:shed, which does not exist.',
      'c.mdx:1:1  Warning: A link goes to story:shed, which does not exist.',
      '1 error and 2 warnings in 3 files.',
    ].join('\n\n'),
  ))

test('warnings alone need no heading', () =>
  assert.equal(
    told('ja', problem('a.mdx', 'warning')),
    'a.mdx:1:1  注意: リンク先の story:shed という記事はありません。\n\n1個のファイルに、注意1件。',
  ))
