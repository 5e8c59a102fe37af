import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relatedWords, tellingWords } from '../../../src/search/english.ts'

test('small words are left out where others are left', () => {
  assert.deepEqual(tellingWords('Steering from a phone'), ['steering', 'phone'])
  assert.deepEqual(tellingWords('What is it'), ['what', 'is', 'it'])
})

test('forms of one word are related', () => {
  assert.deepEqual(
    relatedWords(['Authentication.', 'failed', 'laws', 'running'], 'authenticated failure law run'),
    ['authentication', 'failed', 'laws', 'running'],
  )
  assert.deepEqual(relatedWords(['proof,'], 'proofs'), ['proof'])
})

test('a word that only begins alike is not', () => {
  assert.deepEqual(relatedWords(['Pro', 'min'], 'proofs MiniMax'), [])
})

test('a word that is still being typed is', () => {
  assert.deepEqual(relatedWords(['Authentication'], 'authen'), ['authentication'])
})

test('hyphens may be typed, left out or forgotten', () => {
  for (const query of ['open weight', 'openweight', 'open-weights'])
    assert.ok(
      relatedWords(['Open-weight'], query).includes('weight') ||
        relatedWords(['Open-weight'], query).includes('openweight'),
      query,
    )
})
