import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comicHand, letterings } from '../../../src/lettering/comic-hands.ts'
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

test('units keep their small letters, beside their number or after it', () => {
  assert.equal(
    comicWords('5 kWh, 40mAh, 20 °C, 5 km/h and 3 GHz', 'en'),
    '5 kWh, 40mAh, 20 °C, 5 km/h AND 3 GHz',
  )
  assert.equal(comicWords('At 1080p, the 5 A fuse', 'en'), 'AT 1080p, THE 5 A FUSE')
})

test('Greek, and letters that have no capital of their own, stay as they are', () => {
  assert.equal(comicWords('3σ is real', 'en'), '3σ IS REAL')
  assert.equal(comicWords('straße ŉ ǆ', 'en'), 'STRAßE ŉ ǆ')
  assert.equal(comicWords('ﬁne q\u0303', 'en'), 'FINE Q\u0303')
})

test('code and addresses keep their case, with or without backticks, which are not drawn', () => {
  assert.equal(comicWords('Type `npm ci` now', 'en'), 'TYPE npm ci NOW')
  assert.equal(comicWords('Type /rc --force', 'en'), 'TYPE /rc --force')
  assert.equal(
    comicWords('See a@b.example or notes.txt, and/or wait--what', 'en'),
    'SEE a@b.example OR notes.txt, AND/OR WAIT—WHAT',
  )
})

test('Japanese marks have one width, and dots are an ellipsis', () => {
  assert.equal(comicWords('え!? (待って...)', 'ja'), 'え！？ （待って…）')
  assert.equal(comicWords('はい～', 'ja'), 'はい〜')
})

test('forced line breaks stay, other white space is one space', () => {
  assert.equal(comicWords(' one   two \n three\n', 'en'), 'ONE TWO\nTHREE')
})

test('every kind of lettering has the characters that comics need', () => {
  for (const lettering of letterings) {
    assert.deepEqual(
      missingCharacters(comicHand(lettering, 'en'), '½é—–…’“”ー①％℃ABCabc123!?'),
      [],
      lettering,
    )
    assert.deepEqual(
      missingCharacters(comicHand(lettering, 'ja'), '½é―…’“”ー①％℃〜、。「」亜ｱABCabc123！？'),
      [],
      lettering,
    )
  }
})

test('a character that no face has is found', () => {
  assert.deepEqual(missingCharacters(comicHand('say', 'ja'), 'やあ🤖'), ['🤖'])
})
