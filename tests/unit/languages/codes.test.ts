import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { locales } from '../../../src/languages/locales.ts'

/** `{en,ja}`, `en|ja`, `['en', 'ja']`: a list that a further language would be missing from. */
const list = new RegExp(String.raw`\b${locales.join(String.raw`['"]?\s*[|,]\s*['"]?`)}\b`)

test('only languages, and messages for editors, list the codes of languages', () => {
  const files = globSync('src/**/*.{ts,astro,css}').filter(
    (file) => !/^src\/(?:languages|messages)\//.test(file),
  )
  assert.ok(files.length > 500)
  assert.deepEqual(
    files.filter((file) => list.test(readFileSync(file, 'utf8'))),
    [],
  )
})
