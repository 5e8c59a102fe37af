import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../../src/languages/locales.ts'
import { type GlossaryEntry, glossaryRows } from '../../../src/stories/glossary.ts'
import type { Story, Term } from '../../../src/stories/story.ts'
import { edition, story, term } from './sample-story.ts'

const japanese = (id: string, name: string, reading: string): Term => ({ ...term(id, name), reading })

const explaining = (slug: string, number: number, glossaries: Partial<Record<Locale, Term[]>>): Story =>
  story({
    slug,
    number,
    editions: {
      ...(glossaries.en && { en: edition('en', { title: `${slug} in English`, glossary: glossaries.en }) }),
      ...(glossaries.ja && { ja: edition('ja', { title: `${slug}の話`, glossary: glossaries.ja }) }),
    },
  })

const filled = (stories: readonly Story[], locale: Locale): Record<string, string[]> =>
  Object.fromEntries(
    glossaryRows(stories, locale)
      .filter(({ entries }) => entries.length > 0)
      .map(({ letter, entries }) => [letter, entries.map((entry) => entry.term)]),
  )

const only = (stories: readonly Story[], locale: Locale): GlossaryEntry => {
  const [entry, ...more] = glossaryRows(stories, locale).flatMap(({ entries }) => entries)
  assert.ok(entry && more.length === 0)
  return entry
}

test('English words stand under their first letters, in the order of a dictionary', () => {
  const names = ['load', 'API', 'École test', 'Agentic coding', '3D model', 'agent']
  const glossary = names.map((name, index) => term(`word-${index}`, name))
  assert.deepEqual(filled([explaining('one', 1, { en: glossary })], 'en'), {
    A: ['agent', 'Agentic coding', 'API'],
    E: ['École test'],
    L: ['load'],
    '#': ['3D model'],
  })
})

test('Japanese words stand in the rows of their readings, and Latin ones by themselves', () => {
  const glossary = [
    japanese('inference', '推論', 'すいろん'),
    japanese('training', '学習', 'がくしゅう'),
    japanese('gpu', 'GPU', 'じーぴーゆー'),
    japanese('redundancy', '冗長化', 'じょうちょうか'),
    japanese('port', 'ポート', 'ぽーと'),
    japanese('weights', '重み', 'おもみ'),
    japanese('agent', 'AIエージェント', 'えーあいえーじぇんと'),
    japanese('yonkoma', '4コマ', 'よんこま'),
  ]
  assert.deepEqual(filled([explaining('one', 1, { ja: glossary })], 'ja'), {
    あ: ['重み'],
    か: ['学習'],
    さ: ['冗長化', '推論'],
    は: ['ポート'],
    や: ['4コマ'],
    英: ['AIエージェント', 'GPU'],
  })
})

test('letters without words are there, so that the bar keeps its shape; the row for other signs only when needed', () => {
  const letters = (locale: Locale): string =>
    glossaryRows([explaining('one', 1, {})], locale)
      .map(({ letter }) => letter)
      .join('')
  assert.equal(letters('en'), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  assert.equal(letters('ja'), 'あかさたなはまやらわ英')
})

test('a word that several stories explain stands once, as the newest explains it, with all its synonyms', () => {
  const newer = { ...term('mfa', 'Two-step login'), meaning: 'Newer words.', also: ['2FA', 'MFA'] }
  const older = {
    ...term('mfa', 'Two-factor login'),
    meaning: 'Older words.',
    also: ['2FA', 'Two-step login'],
  }
  const entry = only([explaining('new', 2, { en: [newer] }), explaining('old', 1, { en: [older] })], 'en')
  assert.equal(entry.term, 'Two-step login')
  assert.equal(entry.meaning, 'Newer words.')
  assert.deepEqual(entry.also, ['2FA', 'MFA'])
  assert.deepEqual(entry.stories, [
    { slug: 'new', number: 2, title: 'new in English' },
    { slug: 'old', number: 1, title: 'old in English' },
  ])
})

test('a word says what the other language calls it, where any story explains it there', () => {
  const stories = [
    explaining('new', 2, { en: [term('load', 'Load')] }),
    explaining('old', 1, { en: [term('load', 'Load')], ja: [japanese('load', '負荷', 'ふか')] }),
  ]
  assert.deepEqual(only(stories, 'en').others, [
    { locale: 'ja', path: '/ja/glossary/#term-load', name: '負荷' },
  ])
  assert.equal(only(stories, 'ja').others[0]?.name, 'Load')
  assert.deepEqual(only(stories, 'ja').stories, [{ slug: 'old', number: 1, title: 'oldの話' }])
  assert.deepEqual(only(stories.slice(0, 1), 'en').others, [])
})
