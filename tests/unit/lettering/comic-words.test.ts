import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComicLettering, comicHands } from '../../../src/lettering/comic-hands.ts'
import { comicWords } from '../../../src/lettering/comic-words.ts'
import { missingCharacters } from '../../../src/lettering/hand.ts'

test('English is lettered in capitals, with curled quotes', () => {
  assert.equal(comicWords('It\'s "free"... is it?', 'en'), 'IT’S “FREE”… IS IT?')
  assert.equal(comicWords('A café', 'en'), 'A CAFÉ')
})

test('units, plurals of abbreviations and GPT-4o keep their small letters', () => {
  assert.equal(comicWords('½ h of 20 kW', 'en'), '½ h OF 20 kW')
  assert.equal(comicWords('a 5 µs wait, µ', 'en'), 'A 5 µs WAIT, µ')
  assert.equal(comicWords('APIs for GPT-4o', 'en'), 'APIs FOR GPT-4o')
})

test('Japanese marks have one width, and dots are an ellipsis', () => {
  assert.equal(comicWords('え!? (待って...)', 'ja'), 'え！？ （待って…）')
  assert.equal(comicWords('はい～', 'ja'), 'はい〜')
})

test('forced line breaks stay, other white space is one space', () => {
  assert.equal(comicWords(' one   two \n three\n', 'en'), 'ONE TWO\nTHREE')
})

test('every kind of lettering has the characters that comics need', () => {
  for (const lettering of Object.keys(comicHands) as ComicLettering[]) {
    assert.deepEqual(missingCharacters(comicHands[lettering].en, '½é—–…’“”ー①％℃ABCabc123!?'), [], lettering)
    assert.deepEqual(
      missingCharacters(comicHands[lettering].ja, '½é―…’“”ー①％℃〜、。「」亜ｱABCabc123！？'),
      [],
      lettering,
    )
  }
})

test('a character that no face has is found', () => {
  assert.deepEqual(missingCharacters(comicHands.say.ja, 'やあ🤖'), ['🤖'])
})
