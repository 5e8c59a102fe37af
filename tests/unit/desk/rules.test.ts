/** The list of rules in the handbook, and that no rule is without an example in both languages. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ruleExamples } from '../../../src/desk/rules/examples.ts'
import { rulesPage } from '../../../src/desk/rules/page.ts'
import { locales } from '../../../src/languages/locales.ts'
import { rules } from '../../../src/rules/rules.ts'
import { fixtures } from '../reading/library-of.ts'

const examples = await ruleExamples(fixtures)
const names = Object.values(rules).flatMap((room) => Object.keys(room))

test('every rule has a fixture, whose message is known in English and in Japanese', () => {
  const missing = names.filter((name) => {
    const example = [...examples].find(([rule]) => rule === name)?.[1]
    return !example?.en || !/[ぁ-ん]/.test(example.ja)
  })
  assert.deepEqual(missing, [])
})

test('no rule stands in two rooms, and none is told that has no sentence', () => {
  assert.deepEqual(names, [...new Set(names)])
  assert.deepEqual(
    [...examples.keys()].filter((rule) => !names.includes(rule)),
    [],
  )
})

test('every rule has a sentence in both languages', () => {
  for (const [name, { en, ja }] of Object.values(rules).flatMap((room) => Object.entries(room))) {
    assert.match(en, /^[A-Z].*\.$/, name)
    assert.match(ja, /[ぁ-ん].*。$/, name)
  }
})

for (const locale of locales)
  test(`the handbook lists them all, ${locale}; \`npm run rules\` writes the page again`, async () => {
    const file = locale === 'en' ? 'RULES.md' : `RULES.${locale}.md`
    const page = await readFile(join(import.meta.dirname, '../../../content', file), 'utf8')
    assert.equal(page, rulesPage(examples, locale))
  })
