/** The list of rules in the handbook, and that no rule is without an example in both languages. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ruleExamples } from '../../../src/desk/rules/examples.ts'
import { rulesPage } from '../../../src/desk/rules/page.ts'
import { editorLocales } from '../../../src/messages/editor-locale.ts'
import { rules } from '../../../src/messages/en/rules/rules.ts'
import { rules as japaneseRules } from '../../../src/messages/ja/rules/rules.ts'
import { fixtures } from '../../cases.ts'

const examples = await ruleExamples(fixtures)
const names = Object.values(rules).flatMap((room) => Object.keys(room))

test('every rule has a fixture, whose message is known in English and in Japanese', () => {
  const missing = names.filter((name) => {
    const example = [...examples].find(([rule]) => rule === name)?.[1]
    return !example?.en || !/[ぁ-ん]/.test(example.ja)
  })
  assert.deepEqual(missing, [])
})

test('no rule is in two rooms, and no message names a rule without a sentence', () => {
  assert.deepEqual(names, [...new Set(names)])
  assert.deepEqual(
    [...examples.keys()].filter((rule) => !names.includes(rule)),
    [],
  )
})

test('every rule has a sentence in both languages', () => {
  const sentences = (list: typeof rules) => Object.values(list).flatMap((room) => Object.entries(room))
  for (const [name, sentence] of sentences(rules)) assert.match(sentence, /^[A-Z].*\.$/, name)
  for (const [name, sentence] of sentences(japaneseRules)) assert.match(sentence, /[ぁ-ん].*[。）]$/, name)
})

for (const locale of editorLocales)
  test(`the handbook lists them all, ${locale}; \`npm run rules\` writes the page again`, async () => {
    const file = locale === 'en' ? 'rules.md' : `rules.${locale}.md`
    const page = await readFile(join(import.meta.dirname, '../../../docs', file), 'utf8')
    assert.equal(page, rulesPage(examples, locale))
  })
