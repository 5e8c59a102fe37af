import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentions, termSet } from '../../../src/seo/term-graph.ts'
import { address } from '../../../src/urls/paths.ts'
import { edition, term } from '../stories/sample-story.ts'

const load = { ...term('load', '負荷'), reading: 'ふか', meaning: '一度に届く仕事の量。', also: ['ロード'] }

const set = {
  '@type': 'DefinedTermSet',
  '@id': address('/ja/glossary/#terms'),
  name: '用語集',
  url: address('/ja/glossary/'),
}

const definedLoad = {
  '@type': 'DefinedTerm',
  '@id': address('/ja/glossary/#term-load'),
  name: '負荷',
  description: '一度に届く仕事の量。',
  termCode: 'load',
  url: address('/ja/glossary/#term-load'),
  alternateName: ['ロード'],
}

test('the glossary is a set of defined terms, in its language', () => {
  const { description, ...found } = termSet([load], 'ja') as unknown as Record<string, unknown>
  assert.deepEqual(found, { ...set, inLanguage: 'ja', hasDefinedTerm: [definedLoad] })
  assert.equal(typeof description, 'string')
})

test('a story mentions its terms, each by its place in the glossary', () => {
  assert.deepEqual(mentions(edition('ja', { glossary: [load] })), {
    mentions: [{ ...definedLoad, inDefinedTermSet: set }],
  })
})

test('a term of a long glossary is on its page of it', () => {
  const place = address('/ja/glossary/3/#term-load')
  const onPage = { ...definedLoad, '@id': place, url: place }
  assert.deepEqual(termSet([load], 'ja', 3), { ...termSet([], 'ja'), hasDefinedTerm: [onPage] })
  assert.deepEqual(mentions(edition('ja', { glossary: [load] }), new Map([['load', 3]])), {
    mentions: [{ ...onPage, inDefinedTermSet: set }],
  })
})

test('a story without a glossary mentions nothing, a term without synonyms has no other name', () => {
  assert.deepEqual(mentions(edition('en')), {})
  const { mentions: found = [] } = mentions(edition('en', { glossary: [term('api', 'API')] }))
  assert.ok(found[0] && !('alternateName' in found[0]))
})
