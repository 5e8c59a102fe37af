import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draft, readDraft } from '../../../src/reading/draft.ts'
import { outsideOf } from '../../../src/reading/outside.ts'
import { assignRoles } from '../../../src/reading/pair/roles.ts'

/** @param file its name stands for the language, so that there may be more of them than are known */
const draft = (file: string, ...lines: readonly string[]): Draft =>
  readDraft({
    bytes: Buffer.from(`---\n${lines.join('\n')}\n---\n\nThe door.\n`),
    file,
    locale: 'en',
  })

const told = (...drafts: readonly Draft[]): string => {
  const roles = assignRoles(drafts)
  if ('rule' in roles) return `${roles.rule} in ${roles.file}`
  return [roles.original, ...roles.translations].map(({ file }) => file).join(' ')
}

const published = 'published: 2026-03-03'
const translated = 'translated: 2026-03-04'

test('a story has one original and any number of translations, in the order of the site', () => {
  const three = [draft('a', translated), draft('b', published), draft('c', translated)]
  assert.equal(told(...three), 'b a c')
  assert.equal(told(...three, draft('d', translated)), 'b a c d')
  assert.equal(told(draft('a', published)), 'a')
})

test('where none is published, or more than one, the edition that is no translation is the original', () => {
  assert.equal(told(draft('a', translated), draft('b', 'title: T'), draft('c', translated)), 'b a c')
  const both = `${published}\n${translated}`
  assert.equal(told(draft('a', both), draft('b', both), draft('c', published)), 'c a b')
})

test('where that leaves several, the only one that is no draft is the original', () => {
  const both = `draft: true\n${published}`
  assert.equal(told(draft('a', both), draft('b', published), draft('c', both)), 'b a c')
  assert.equal(told(draft('a', both), draft('b', both)), 'two-originals in b')
})

test('two originals, and none among many, are refused at a place', () => {
  assert.equal(
    told(draft('a', translated), draft('b', published), draft('c', published)),
    'two-originals in c',
  )
  assert.equal(
    told(draft('a', translated), draft('b', translated), draft('c', translated)),
    'no-original in a',
  )
})

test('files that can be read tell which one is the original, also without those that cannot', () => {
  assert.equal(told(draft('a', 'title: "'), draft('b', translated), draft('c', published)), 'c a b')
  assert.equal(told(draft('a', translated), draft('b', 'title: "'), draft('c', translated)), 'b a c')
})

test('what is drawn of every edition is known', () => {
  const [first, ...others] = ['a', 'b', 'c'].map((file) => draft(file, `title: The ${file}`))
  assert.ok(first)
  assert.deepEqual(
    outsideOf(first, others).headlines.map(({ target }) => target),
    ['The a', 'The b', 'The c'],
  )
})
