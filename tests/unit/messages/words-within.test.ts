import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editorLocale } from '../../../src/messages/editor-locale.ts'
import { editorWords, wordsWithin } from '../../../src/messages/editor-words.ts'

test('a new edition says in its own language what to write, or in that of the editor', () => {
  assert.equal(wordsWithin('en'), editorWords('en'))
  assert.equal(wordsWithin('ja'), editorWords('ja'))
  assert.equal(wordsWithin('fr'), editorWords(editorLocale()))
})
