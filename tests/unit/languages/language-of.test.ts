import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../../src/languages/language-of.ts'

test('a Japanese title on an English page is marked as Japanese', () => {
  assert.equal(languageOf('Claude Code on the Webの解説', 'en'), 'ja')
})

test('an English title on a Japanese page is marked as English', () => {
  assert.equal(languageOf('Elevated errors in claude.ai', 'ja'), 'en')
})

test('a title in the language of its page needs no mark', () => {
  assert.equal(languageOf('Elevated errors in claude.ai', 'en'), undefined)
  assert.equal(languageOf('障害の記録', 'ja'), undefined)
})
