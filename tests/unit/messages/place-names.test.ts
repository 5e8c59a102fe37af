/** How messages call the places of a file. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathName as english, suggestion } from '../../../src/messages/en/names.ts'
import { pathName as japanese, suggestion as suggested } from '../../../src/messages/ja/names.ts'

const named: readonly (readonly [path: PropertyKey[], en: string, ja: string])[] = [
  [[], 'the file', 'ファイル'],
  [['title'], '`title`', '`title` '],
  [['disclosure', 'art'], '`art` in `disclosure`', '`disclosure` の `art` '],
  [['services', 'en', 'name'], '`name` in `en` in `services`', '`services` の `en` の `name` '],
  [['comic', 'panels', 2], 'panel 3', '3コマ目'],
  [['comic', 'panels', 2, 'alt'], '`alt` in panel 3', '3コマ目の `alt` '],
  [['comic', 'panels', 3, 'say', 0], 'line 1 in panel 4', '4コマ目の1番目のセリフ'],
  [['comic', 'panels', 3, 'say', 0, 'mika'], 'line 1 in panel 4', '4コマ目の1番目のセリフ'],
  [
    ['comic', 'panels', 0, 'sfx', 1, 'words'],
    '`words` of sound effect 2 in panel 1',
    '1コマ目の2番目の効果音の `words` ',
  ],
  [
    ['comic', 'panels', 0, 'anchors', 'mika', 'mouth'],
    '`mouth` of `mika` in panel 1',
    '1コマ目の `mika` の `mouth` ',
  ],
  [['comic', 'panels', 0, 'avoid', 1], 'box 2 in panel 1', '1コマ目の `avoid` の2番目'],
  [['sources', 1], 'entry 2 of `sources`', '`sources` の2番目'],
  [['sources', 1, 'url'], '`url` in entry 2 of `sources`', '`sources` の2番目の `url` '],
]

for (const [path, en, ja] of named)
  test(`${en} is called so in both languages, and a particle may follow`, () =>
    assert.deepEqual([english(path), japanese(path)], [en, ja]))

test('the word that was meant is named in both languages, with all that are valid', () => {
  const choice = { near: 'published', valid: ['title', 'published'] }
  assert.equal(suggestion(choice), 'Did you mean `published`? Valid here: title, published.')
  assert.equal(suggested(choice), 'もしかして `published` ですか。使えるのは title、published です。')
  assert.equal(suggestion({ near: null, valid: [] }), '')
  assert.equal(suggestion({ near: null, valid: ['title'] }), 'Valid here: title.')
  assert.equal(suggested({ near: null, valid: ['title'] }), '使えるのは title です。')
  assert.equal(suggested({ near: 'title', valid: ['title'] }), 'もしかして `title` ですか。')
})
