import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { locales } from '../../../src/languages/locales.ts'
import { withCodes } from '../../../src/languages/style-selectors.ts'
import { typesetting } from '../../../src/languages/typesetting.ts'

/** English, French and whoever joins them. */
const latin = locales.filter((locale) => typesetting(locale).script === 'latin')
const inLatin = `:is(${latin.map((locale) => `:lang(${locale})`).join(', ')})`
const passageInLatin = `:is(${latin.map((locale) => `[lang="${locale}"]`).join(', ')})`

test('what a style asks of a language becomes the codes of those that have it', () => {
  assert.equal(withCodes('.a:--cjk > .b, .c:--latin:hover'), `.a:lang(ja) > .b, .c${inLatin}:hover`)
  assert.equal(
    withCodes('.strip:--from-right, .line:--rows, .line:--columns'),
    `.strip:lang(ja), .line${inLatin}, .line:lang(ja)`,
  )
  assert.equal(withCodes('[lang]:--cjk p, :root [lang]:--latin'), `[lang="ja"] p, :root ${passageInLatin}`)
  assert.equal(withCodes('.a:hover, .--b, :root'), '.a:hover, .--b, :root')
})

test('a style that asks for something else is refused by name', () => {
  assert.throws(() => withCodes('.a:--japanese'), /:--japanese; there are --latin, --cjk/)
})

test('no style names a language', () => {
  const code = new RegExp(String.raw`:lang\(|\[lang[|~^]?=["']?(?:${locales.join('|')})`)
  const files = globSync('src/**/*.{css,astro}').filter((file) => code.test(readFileSync(file, 'utf8')))
  assert.deepEqual(files, [])
})
