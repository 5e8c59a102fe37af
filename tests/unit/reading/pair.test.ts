import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../../src/languages/locales.ts'
import { lineOf } from '../../../src/reading/comic/line.ts'
import { checkOriginal, checkTranslation } from '../../../src/reading/pair/pair.ts'
import type { OriginalData, TranslationData } from '../../../src/reading/schema/story.ts'
import { cure, what } from '../words-of.ts'

type Term = OriginalData['glossary'][number]
type Say = OriginalData['comic']['panels'][number]['say']

const panel = { art: './1.png', alt: 'A door.' }
const shared = { title: 'T', summary: 'S', takeaways: ['a', 'b'] }

const original = (say: Say, glossary: readonly Term[] = []): OriginalData => ({
  ...shared,
  topic: 'services',
  published: '2026-03-03',
  author: 'hana',
  disclosure: { text: 'human', art: 'human' },
  glossary: [...glossary],
  corrections: [],
  comic: { title: 'C', lettered: true, mood: 'happy', card: 3, panels: [{ ...panel, say }] },
  sources: [{ title: 'S', publisher: 'P', url: 'https://example.com', kind: 'primary' }],
})

const translation = (glossary: readonly Term[]): TranslationData => ({
  ...shared,
  translated: '2026-03-04',
  glossary: [...glossary],
  corrections: [],
  comic: { title: 'C', panels: [{ ...panel, say: [] }] },
})

const words = <T>(data: T, locale: Locale = 'en') => ({
  data,
  locale,
  file: `${locale}.mdx`,
  placeOf: () => ({ line: 1, column: 1 }),
})

const speakers: readonly (readonly [string, string])[] = [
  ['Mika', 'Did you mean `mika`?'],
  ['ミカ', 'Did you mean `mika`?'],
  ['ﾐｶ', 'Did you mean `mika`?'],
  ['ｍｉｋａ', 'Did you mean `mika`?'],
  ['The boss', 'Did you mean `boss`?'],
  ['ウメ', 'Did you mean `ume`?'],
  ['ウメ先生', 'Did you mean `ume`?'],
  ['Professor Ume', 'Did you mean `ume`?'],
  ['部長', 'Did you mean `boss`?'],
  ['mika！', 'Did you mean `mika!`?'],
  ['mkia', 'Did you mean `mika`? Valid here: pico, mika, ren, boss, ume, v0, crowd.'],
  [
    'Taro',
    'Valid here: pico, mika, ren, boss, ume, v0, crowd. Characters of your own go in content/cast.yaml.',
  ],
]

for (const [speaker, advice] of speakers)
  test(`${speaker} is unknown, and the cure names who is meant`, () => {
    const found = checkOriginal(words(original([{ [speaker]: 'Hi' }])))
    assert.deepEqual(
      found.map((problem) => [problem.rule, cure(problem)]),
      [['unknown-speaker', advice]],
    )
  })

test('those of the cast speak, shout, think and whisper', () => {
  const say = [{ mika: 'Hi' }, { 'pico!': 'Hi' }, { 'ren~': 'Hi' }, { 'v0*': 'Hi' }]
  assert.deepEqual(checkOriginal(words(original(say))), [])
  assert.deepEqual(
    say.map((entry) => lineOf(entry as Record<string, string>).manner),
    ['say', 'shout', 'thought', 'whisper'],
  )
})

const key: Term = { id: 'key', term: 'Key', meaning: 'It opens a lock.', also: [] }
const kagi: Term = { id: 'key', term: '鍵', reading: 'かぎ', meaning: '錠を開ける。', also: [] }

test('a term that stands twice in one glossary is told at the second', () => {
  const found = checkOriginal(words(original([], [key, { ...key, id: 'lock' }, key])))
  assert.deepEqual(
    found.map((problem) => [problem.rule, what(problem)]),
    [['duplicate-term', 'The term `key` is in `glossary` twice; the first is entry 1.']],
  )
})

test('a term that stands twice in a translation is told there', () => {
  const found = checkTranslation(words(translation([kagi, kagi]), 'ja'), original([], [key]))
  assert.deepEqual(
    found.map(({ rule, file }) => [rule, file]),
    [['duplicate-term', 'ja.mdx']],
  )
})

test('a term that the original does not explain is to be deleted where it explains none', () => {
  const [found] = checkTranslation(words(translation([kagi]), 'ja'), original([]))
  assert.equal(found?.rule, 'unknown-term')
  assert.equal(cure(found), 'Delete it: the original explains no terms.')
})
