import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unwrittenIn } from '../../../src/reading/unwritten.ts'
import { what } from '../words-of.ts'

const told = (line: string): string[] => unwrittenIn(line, 'en.mdx').map((found) => what(found))

test('what is still to be written is quoted as the file says it', () =>
  assert.deepEqual(told('title: ¶ What happened # at most 70 letters'), [
    'Not written yet: “What happened”.',
  ]))

test('where a hint is cut short, it ends in an ellipsis', () =>
  assert.deepEqual(told(`summary: ¶ ${'word '.repeat(20)}`), [`Not written yet: “${'word '.repeat(12)}…”.`]))
