/** „Quotations“ of German, which no language here has yet: what closes them opens them in English. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capitals } from '../../../src/languages/en/capitals.ts'
import { mayPart } from '../../../src/languages/line-ends/kinsoku.ts'
import { markupIn } from '../../../src/reading/mdx/markup.ts'

test('a line may end after a closing “, and not after an opening one', () => {
  assert.ok(mayPart('„Los!“ ', 'Und'))
  for (const before of ['she said “', 'she said “ ', '‘']) assert.ok(!mayPart(before, 'Go'), before)
})

test('a name of a file keeps its letters in them, and marks around them are marks', () => {
  assert.equal(capitals('„notes.txt“ is full'), '„notes.txt“ IS FULL')
  assert.ok(markupIn('das *„Wort“* steht hier', false))
})
