/** Messages name the languages of the site, whichever and however many they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fault } from '../../../src/messages/fault.ts'
import { cure, what } from '../words-of.ts'

test('of several files that are missing, any will do', () => {
  const found = fault('missing-original', { files: ['en.mdx', 'fr.mdx', 'ja.mdx'] })
  assert.equal(what(found), 'This is a translation, but its original, en.mdx, fr.mdx or ja.mdx, is missing.')
  assert.match(what(found, 'ja'), /en\.mdx か fr\.mdx か ja\.mdx がありません/)
})

test('a shared file has the keys of the languages that there are', () => {
  const found = fault('missing-file', { kind: 'topics.yaml', languages: ['fr'] })
  assert.match(cure(found), /below it `fr:`, each with `name`/)
  assert.match(cure(found, 'ja'), /その下の `fr:` に `name`/)
})

test('a reading is refused in the name of its own language', () => {
  const found = fault('bad-reading/none', { term: 'clé', locale: 'fr' })
  assert.equal(cure(found), 'Delete the line: terms in French have none.')
  assert.match(cure(found, 'ja'), /フランス語の用語に/)
})
