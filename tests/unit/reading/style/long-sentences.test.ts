import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longSentences } from '../../../../src/reading/style/long-sentences.ts'
import { editionOf, marked } from './edition.ts'

const words = (count: number): string => `A${' word'.repeat(count - 1)}.`
const japanese = (count: number): string => `${'字'.repeat(count - 1)}。`

test('forty words are a sentence, forty-one are too many', () => {
  assert.deepEqual(longSentences(editionOf('en', words(40))), [])
  assert.deepEqual(marked(longSentences(editionOf('en', `Short. ${words(41)}`))), [words(41)])
})

test('a hundred Japanese characters are a sentence, one more is too many', () => {
  assert.deepEqual(longSentences(editionOf('ja', japanese(100))), [])
  assert.deepEqual(marked(longSentences(editionOf('ja', `短い。${japanese(101)}`))), [japanese(101)])
})

test('a stop within quotation marks ends no Japanese sentence', () => {
  const quote = `彼は「${'字'.repeat(50)}。${'字'.repeat(50)}」と言いました。`
  assert.equal(longSentences(editionOf('ja', quote)).length, 1)
})

test('two sentences that each are short enough are no long one', () => {
  assert.deepEqual(
    longSentences(editionOf('en', `${words(30)} ${words(30)} “${words(30)}” ${words(30)}`)),
    [],
  )
})

test('the stop of an abbreviation ends no English sentence', () => {
  const text = `${words(30).slice(0, -1)}, e.g. A${' word'.repeat(20)}.`
  assert.equal(longSentences(editionOf('en', text)).length, 1)
})

test('headings and cells of tables are no sentences', () => {
  const table = `| ${words(50)} |\n|---|\n| ${words(50)} |`
  assert.deepEqual(longSentences(editionOf('en', `### ${words(50)}\n\n${table}`)), [])
})

test('summaries and takeaways have sentences too', () => {
  const head = `title: T\nsummary: ${words(41)}\ntakeaways:\n  - ${words(41)}`
  assert.equal(longSentences(editionOf('en', 'Body.', head)).length, 2)
})
