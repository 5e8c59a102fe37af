import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkResult } from '../../../src/desk/check-json.ts'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'

const problem = (severity: Problem['severity']): Problem => ({
  ...fault('bad-date', { subject: ['published'], text: 'soon', isDay: false, meant: '2026-03-02' }),
  severity,
  file: 'content/stories/door/en.mdx',
  line: 6,
  column: 10,
})

test('programs get counts, places, and words in one language', () =>
  assert.deepEqual(checkResult([problem('error'), problem('warning')], { stories: 7, locale: 'ja' }), {
    version: 1,
    ok: false,
    errors: 1,
    warnings: 1,
    stories: 7,
    problems: ['error', 'warning'].map((severity) => ({
      rule: 'bad-date',
      severity,
      file: 'content/stories/door/en.mdx',
      line: 6,
      column: 10,
      what: '`published` が「soon」で、日付でも、時差つきの日時でもありません。',
      cure: '2026-03-02 と書いてください。',
    })),
  }))

test('warnings alone are well', () =>
  assert.equal(checkResult([problem('warning')], { stories: 1, locale: 'en' }).ok, true))
