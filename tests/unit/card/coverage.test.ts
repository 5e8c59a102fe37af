import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uncoveredCharacters } from '../../../src/card/coverage.ts'

test('ordinary titles can be drawn', () => {
  assert.deepEqual(uncoveredCharacters('Claude’s front door jams: “four hours” – €0', 'en'), [])
  assert.deepEqual(uncoveredCharacters('「AI推進法」とは何か。①罰則のない法律／髙﨑さん〜…', 'ja'), [])
})

test('an emoji cannot be drawn, and is named once', () => {
  assert.deepEqual(uncoveredCharacters('AIが止まった😱😱夜', 'ja'), ['😱'])
})

test('a script that no font of the card has is named by its characters', () => {
  assert.deepEqual(uncoveredCharacters('ครู', 'en'), ['ค', 'ร', 'ู'])
})

test('the name of a topic is judged by the faces of the tab', () => {
  assert.deepEqual(uncoveredCharacters('法律と政策', 'ja', 'topic'), [])
  assert.deepEqual(uncoveredCharacters('Law 😀', 'en', 'topic'), ['😀'])
})
