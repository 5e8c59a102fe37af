import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { locales } from '../../../src/languages/locales.ts'

/** `{en,ja}`, `en|ja`, `['en', 'ja']`: two codes of a list that a further language would be missing from. */
const code = `(?:${locales.join('|')})`
const list = new RegExp(String.raw`\b${code}['"]?\s*[|,]\s*['"]?${code}\b`)

/** Rooms that know them: what languages are, what editors are told, and which ones every clone of old had. */
const rooms = /^src\/(?:languages|messages|desk\/upgrade)\//

test('only languages, messages for editors, and clones of old list the codes of languages', () => {
  const files = globSync('src/**/*.{ts,astro,css}').filter((file) => !rooms.test(file))
  assert.ok(files.length > 500)
  assert.match("['fr', 'en']", list)
  assert.deepEqual(
    files.filter((file) => list.test(readFileSync(file, 'utf8'))),
    [],
  )
})
