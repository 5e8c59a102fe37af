import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slips } from '../../../../src/reading/style/slips.ts'
import { editionOf, marked } from './edition.ts'

test('a word typed twice is found, also across lines and with a capital', () => {
  assert.deepEqual(marked(slips(editionOf('en', 'He saw the the door.')).flat()), ['the the door.'])
  assert.equal(slips(editionOf('en', 'He saw the\nthe door. The the end.')).flat().length, 2)
})

test('words that are rightly said twice stand', () => {
  const text =
    'He had had it that that man said; it is very very old. Duran Duran. A, a. In-in. Then the theatre.'
  assert.deepEqual(slips(editionOf('en', text)).flat(), [])
})

test('Japanese particles and endings typed twice are found, doubled words are not', () => {
  assert.deepEqual(marked(slips(editionOf('ja', '戸をを開けます。')).flat()), ['をを開けます。'])
  assert.deepEqual(slips(editionOf('ja', 'ますます、いろいろなものの話です。からから笑う。')).flat(), [])
})
