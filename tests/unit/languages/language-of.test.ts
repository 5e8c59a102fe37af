import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf as languageIn } from '../../../src/languages/language-of.ts'
import type { Locale } from '../../../src/languages/locales.ts'

const languageOf = (text: string, page: Locale, languages: readonly Locale[] = ['en', 'ja']) =>
  languageIn(text, page, languages)

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

test('letters are first those of a language of the site', () => {
  assert.equal(languageOf('Elevated errors in claude.ai', 'ja', ['ja', 'fr']), 'fr')
  assert.equal(languageOf('障害の記録', 'fr', ['fr']), 'ja')
})
