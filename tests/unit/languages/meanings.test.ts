import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, locales } from '../../../src/languages/locales.ts'
import { meanings } from '../../../src/languages/meanings.ts'
import { typesetting } from '../../../src/languages/typesetting.ts'

const listsOf = (locale: Locale) => Object.entries<Readonly<Record<string, string>>>({ ...meanings(locale) })

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

for (const locale of locales) {
  test(`every word is explained in ${locale}, in its letters`, () => {
    const all = listsOf(locale).flatMap(([, list]) => Object.entries(list))
    assert.ok(all.length > 150)
    for (const [word, meaning] of all) {
      assert.match(meaning, /\S/, word)
      assert.equal(japanese.test(meaning), typesetting(locale).script === 'cjk', word)
    }
  })

  test(`no two words of a list mean the same in ${locale}`, () => {
    for (const [name, list] of listsOf(locale))
      assert.equal(new Set(Object.values(list)).size, Object.keys(list).length, name)
  })
}

test('French explains in its own words', () => {
  const [english, french] = [meanings('en'), meanings('fr')].map(
    (all) => new Set(Object.values({ ...all }).flatMap((list) => Object.values<string>(list))),
  )
  assert.deepEqual(
    [...(french ?? [])].filter((meaning) => english?.has(meaning)),
    [],
  )
})
