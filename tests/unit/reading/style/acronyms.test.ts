import assert from 'node:assert/strict'
import { test } from 'node:test'
import { undefinedAcronyms } from '../../../../src/reading/style/acronyms.ts'
import { what } from '../../words-of.ts'
import { editionOf } from './edition.ts'

const found = (...parts: Parameters<typeof editionOf>): string[] =>
  undefinedAcronyms(editionOf(...parts)).map((finding) => what(finding).split(' ')[0] ?? '')

test('an acronym that nobody explains is found once, where it is first used', () => {
  assert.deepEqual(found('en', 'Some say DRA. Others say DRA.'), ['DRA'])
  assert.deepEqual(found('ja', 'ここではDRAを使います。DRAは便利です。'), ['DRA'])
})

for (const text of [
  'A large language model (LLM) reads. The LLM writes.',
  'An LLM (large language model) reads.',
  'LLM, a kind of model, reads.',
  'LLM, the Large Lazy Machine, reads.',
  'The Large Language Model reads, and so does each LLM.',
  'The Agentic AI Foundation, or AAIF, is new.',
  'LLM stands for something.',
  '[LLM servers](https://example.com) stay usable.',
])
  test(`"${text}" explains its acronym`, () => {
    assert.deepEqual(found('en', text), [])
  })

for (const text of [
  '大規模言語モデル（LLM）を使います。',
  'LLM（大規模言語モデル）を使います。',
  'LLMとは、大きなモデルのことです。',
  '共通規格LLMを使います。',
])
  test(`「${text}」 explains its acronym`, () => {
    assert.deepEqual(found('ja', text), [])
  })

test('an explanation that comes later is too late', () => {
  assert.deepEqual(found('en', 'LLMs read.\n\nA large language model (LLM) writes.'), ['LLM'])
})

test('the body explains what title and summary have no room for', () => {
  const head = 'title: LLMs win\nsummary: LLMs won.'
  assert.deepEqual(found('en', 'A large language model (LLM) reads.', head), [])
  assert.deepEqual(found('en', 'Nothing.', head), ['LLM'])
})

test('the glossary explains, and so do its synonyms', () => {
  const head = 'title: T\nglossary: [{ id: llm, term: Model, also: [LLM], meaning: M }]'
  assert.deepEqual(found('en', 'LLMs read.', head), [])
})

test('a publisher is called by its letters', () => {
  assert.deepEqual(found('en', 'The RDQ says so.', 'title: T\nsources: [{ publisher: RDQ News }]'), [])
})

test('what everybody knows, numerals, codes, files and names of several words are no acronyms to explain', () => {
  const text = 'AI in the US has an API, an XII, a GPT-5, `RDQ`, a RDQ.md, a GPQA Diamond and an AIME 2024.'
  assert.deepEqual(found('en', text), [])
})
