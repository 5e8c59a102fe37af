import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as people from '../../../../src/components/gallery/cast-meanings.ts'
import * as panels from '../../../../src/components/gallery/panel-meanings.ts'
import { propMeanings } from '../../../../src/components/gallery/prop-meanings.ts'
import type { Localized } from '../../../../src/languages/locales.ts'

const meanings: readonly (readonly [word: string, meaning: Localized])[] = Object.values({
  ...people,
  ...panels,
  propMeanings,
}).flatMap((list) => Object.entries<Localized>(list))

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

test('every word is explained in English and in Japanese', () => {
  assert.ok(meanings.length > 150)
  for (const [word, { en, ja }] of meanings) {
    assert.match(en, /^[\x20-\x7e“”é]{3,}$/, word)
    assert.match(ja, japanese, word)
  }
})

test('no two words of a list mean the same', () => {
  for (const list of Object.values({ ...people, ...panels, propMeanings })) {
    const english = Object.values<Localized>(list).map(({ en }) => en)
    assert.equal(new Set(english).size, english.length, english.join(' '))
  }
})
