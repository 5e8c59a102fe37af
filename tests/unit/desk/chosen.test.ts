import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenSlugs } from '../../../src/desk/chosen.ts'
import { WrongUsage } from '../../../src/desk/command-line.ts'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'
import { nothingOutside } from '../../../src/reading/outside.ts'
import { told } from '../told.ts'

const read = ['claude-outage', 'deepseek-shock'].map((slug) => ({
  slug,
  story: null,
  withoutDraft: null,
  isDraft: false,
  drafts: [],
  heads: {},
  problems: [],
  outside: nothingOutside,
}))
const badSlug: Problem = {
  ...fault('bad-slug', { name: 'Bad_Name' }),
  file: 'content/stories/Bad_Name',
  line: 1,
  column: 1,
  severity: 'error',
}
const library = { read, problems: [badSlug] }

test('no words mean all stories', () => assert.equal(chosenSlugs([], library), null))

test('a story is called by its folder, or by a path as a shell completes it', () =>
  assert.deepEqual(
    [
      'claude-outage',
      'claude-outage/',
      'content/stories/claude-outage/',
      './content/stories/claude-outage/en.mdx',
      'stories/claude-outage',
    ].map((word) => [...(chosenSlugs([word], library) ?? [])]),
    Array.from({ length: 5 }, () => ['claude-outage']),
  ))

test('a folder that has a problem with its name can be asked for', () =>
  assert.deepEqual(chosenSlugs(['Bad_Name'], library), new Set(['Bad_Name'])))

test('stories that do not exist are named, with the nearest that does', () =>
  assert.throws(
    () => chosenSlugs(['claude-outge', 'deepseek-shock', 'zebra'], library),
    (error) => {
      assert.ok(error instanceof WrongUsage)
      assert.deepEqual(told(error.said).split('\n'), [
        'There is no story "claude-outge". Did you mean claude-outage?',
        'There is no story "zebra".',
        '`npm run status` lists all stories.',
      ])
      assert.match(
        told(error.said, 'ja'),
        /「claude-outge」という記事はありません。もしかして claude-outage ですか。/,
      )
      return true
    },
  ))
