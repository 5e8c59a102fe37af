/** Sites in one language, and in two in either order: what they say of themselves, and what `check` wants of them. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { Locale } from '../../src/languages/locales.ts'

interface Facts {
  readonly homes: readonly string[]
  readonly segments: readonly string[]
  readonly hreflang: readonly string[]
  readonly otherLocales: readonly string[]
  readonly otherNames: readonly string[]
  readonly begun: { readonly taken: readonly string[]; readonly free: readonly string[] }
  readonly nextName: string
  /** Of the table that `npm run status` shows. */
  readonly heads: string
  /** Of paths: which edition is there. */
  readonly editions: readonly (Locale | null)[]
  readonly mapped: readonly string[]
  readonly problems: readonly string[]
  readonly settings: readonly string[]
}

const factsOf = (site: string, content?: string): Facts =>
  JSON.parse(
    execFileSync(process.execPath, [resolve('tests/commands/site-facts.ts')], {
      cwd: `tests/sites/${site}`,
      env: { ...process.env, ...(content !== undefined && { YONKOMA_CONTENT: content }) },
      encoding: 'utf8',
    }),
  )

for (const [site, locale] of [
  ['minato', 'ja'],
  ['quay', 'en'],
] as const)
  test(`a site in one language has no other address, name or edition: ${site}`, () => {
    const facts = factsOf(site)
    assert.deepEqual(facts.homes, ['/'])
    assert.deepEqual(facts.segments, [''])
    assert.deepEqual([facts.hreflang, facts.otherLocales, facts.otherNames], [[], [], []])
    assert.doesNotMatch(facts.heads, /Translated/)
    assert.ok(facts.mapped.includes('/stories/crane/'))
    assert.deepEqual(facts.editions, [locale, null, null, null])
    assert.deepEqual(facts.begun.taken, [`crane/${locale}.mdx already exists. Nothing was written.`])
    assert.deepEqual([facts.begun.free, facts.nextName], [[], 'crane-2'])
    assert.deepEqual(
      facts.mapped.filter((path) => /^\/(en|ja)\//.test(path)),
      [],
    )
    assert.deepEqual(facts.problems, [])
    assert.deepEqual(facts.settings, [])
  })

test('the first language lives at the root, whichever it is', () => {
  const facts = factsOf('port', '../harbour/content')
  assert.deepEqual(facts.homes, ['/', '/en/'])
  assert.deepEqual(facts.segments, ['', 'en'])
  assert.match(facts.heads, /Translated +JA, chars +EN, words/)
  assert.deepEqual(facts.hreflang, ['ja /about/', 'en /en/about/', 'x-default /about/'])
  assert.deepEqual(facts.otherLocales, ['en_US'])
  assert.deepEqual(facts.otherNames, ['The Harbour Weekly of Port Example'])
  assert.ok(facts.mapped.includes('/stories/crane/') && facts.mapped.includes('/en/stories/crane/'))
  assert.deepEqual(facts.editions, ['ja', 'en', null, null])
  assert.deepEqual(facts.begun, {
    taken: ['crane/ja.mdx and crane/en.mdx already exist. Nothing was written.'],
    free: ['The language is missing. Write --lang ja or --lang en.'],
  })
  assert.deepEqual(facts.problems, [])
})

test('an edition in a language that the site does not have is a problem, and so are its names of topics and people', () => {
  const { problems } = factsOf('quay', '../harbour/content')
  assert.ok(
    problems.some((problem) => /stories\/crane\/ja\.mdx: The site is not in Japanese\.$/.test(problem)),
  )
  assert.ok(problems.some((problem) => /pages\/about\/ja\.mdx: The site is not in Japanese\.$/.test(problem)))
  assert.ok(problems.some((problem) => /topics\.yaml: .*`ja`/.test(problem)))
  assert.ok(problems.some((problem) => /people\.yaml: .*`ja`/.test(problem)))
})
