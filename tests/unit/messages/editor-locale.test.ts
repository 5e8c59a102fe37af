import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editorLocale } from '../../../src/messages/editor-locale.ts'

test('an editor whose computer speaks Japanese reads Japanese', () => {
  for (const LANG of [
    'ja',
    'ja_JP',
    'ja_JP.UTF-8',
    'ja_JP.eucJP',
    'ja-JP',
    'ja.UTF-8',
    'ja@modifier',
    'JA_JP',
  ])
    assert.equal(editorLocale({ LANG }), 'ja', LANG)
})

test('everybody else reads English', () => {
  for (const LANG of ['en_US.UTF-8', 'C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'en_JA', ' ja'])
    assert.equal(editorLocale({ LANG }), 'en', LANG)
  assert.equal(editorLocale({}), 'en')
})

test('Jamaican and Javanese are not Japanese', () => {
  assert.equal(editorLocale({ LANG: 'jam_JM.UTF-8' }), 'en')
  assert.equal(editorLocale({ LANG: 'jav_ID' }), 'en')
})

test('LC_ALL goes before LC_MESSAGES, and that before LANG', () => {
  assert.equal(editorLocale({ LC_ALL: 'ja_JP.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }), 'ja')
  assert.equal(editorLocale({ LC_ALL: 'C', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' }), 'en')
  assert.equal(editorLocale({ LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }), 'ja')
  assert.equal(editorLocale({ LC_MESSAGES: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }), 'en')
})

test('a setting that is empty counts as none', () => {
  assert.equal(editorLocale({ LC_ALL: '', LC_MESSAGES: '', LANG: 'ja_JP.UTF-8' }), 'ja')
  assert.equal(editorLocale({ LC_ALL: '', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }), 'ja')
  assert.equal(editorLocale({ LC_ALL: '', LC_MESSAGES: '', LANG: '' }), 'en')
})
