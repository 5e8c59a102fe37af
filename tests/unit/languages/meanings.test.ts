import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../../src/languages/locales.ts'
import { meanings } from '../../../src/languages/meanings.ts'

type List = Readonly<Record<string, string>>

const listsOf = (locale: Locale): readonly List[] => Object.values({ ...meanings(locale) })
const lists = { en: listsOf('en'), ja: listsOf('ja') }

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

test('every word is explained in English and in Japanese', () => {
  const english = lists.en.flatMap((list) => Object.entries(list))
  assert.ok(english.length > 150)
  for (const [word, meaning] of english) assert.match(meaning, /^[\x20-\x7e“”é]{3,}$/, word)
  for (const [word, meaning] of lists.ja.flatMap((list) => Object.entries(list)))
    assert.match(meaning, japanese, word)
})

test('no two words of a list mean the same', () => {
  for (const list of [...lists.en, ...lists.ja])
    assert.equal(new Set(Object.values(list)).size, Object.keys(list).length, Object.values(list).join(' '))
})
