import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typesetting } from '../../../src/languages/typesetting.ts'
import { headlineHand, missingCharacters, runsOf } from '../../../src/lettering/hand.ts'

test('a headline in both scripts is one run of one face', () => {
  assert.deepEqual(runsOf(headlineHand, 'Claudeの入口'), [{ face: 'display', text: 'Claudeの入口' }])
})

test('a character that the first face lacks is drawn by the next', () => {
  assert.deepEqual(runsOf(headlineHand, '蒸留①とは'), [
    { face: 'display', text: '蒸留' },
    { face: 'heavy', text: '①' },
    { face: 'display', text: 'とは' },
  ])
})

test('an English label may hold Japanese words', () => {
  assert.deepEqual(
    runsOf(typesetting('en').hands.label, 'On 起承').map((run) => run.face),
    ['ui', 'gothic'],
  )
})

test('a character that no face has is found, once', () => {
  assert.deepEqual(missingCharacters(headlineHand, '😀AI😀と✈'), ['😀', '✈'])
})

test('spaces and joiners are never missing', () => {
  assert.deepEqual(missingCharacters(headlineHand, 'A\u200dI\u00a0\u3000\ufe0f'), [])
})

test('drawing a character that no face has is refused by its name', () => {
  assert.throws(() => runsOf(headlineHand, 'AI😀'), /U\+1F600/)
})
