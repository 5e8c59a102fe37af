import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatedWords } from '../../../../src/reading/style/repeated-words.ts'
import { editionOf, marked } from './edition.ts'

test('a word typed twice is found, also across lines and with a capital', () => {
  assert.deepEqual(marked(repeatedWords(editionOf('en', 'He saw the the door.'))), ['the the door.'])
  assert.equal(repeatedWords(editionOf('en', 'He saw the\nthe door. The the end.')).length, 2)
})

test('words that are rightly said twice stand', () => {
  const text =
    'He had had it that that man said; it is very very old. Duran Duran. A, a. In-in. Then the theatre.'
  assert.deepEqual(repeatedWords(editionOf('en', text)), [])
})

test('Japanese particles and endings typed twice are found, doubled words are not', () => {
  assert.deepEqual(marked(repeatedWords(editionOf('ja', '戸をを開けます。'))), ['をを開けます。'])
  assert.deepEqual(repeatedWords(editionOf('ja', 'ますます、いろいろなものの話です。からから笑う。')), [])
})
