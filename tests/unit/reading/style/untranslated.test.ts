import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../../../../src/languages/locales.ts'
import { untranslated } from '../../../../src/reading/style/untranslated.ts'
import { editionOf, marked } from './edition.ts'

const left = (locale: Locale, body: string, head?: string): string[] =>
  marked(untranslated(editionOf(locale, body, head)))

test('Japanese in the English edition is found where it begins', () => {
  assert.deepEqual(left('en', 'The door was 閉まっていた.', 'title: T'), ['閉まっていた.'])
  assert.deepEqual(left('en', 'A 扉 was shut.', 'title: T'), ['扉 was shut.'])
  assert.deepEqual(left('en', 'x', 'title: T\nsummary: ドアは閉まっている。'), ['ドアは閉まっている。'])
})

test('an English sentence in the Japanese edition is found where it begins', () => {
  assert.deepEqual(left('ja', 'ドア。The door was shut for an hour.'), ['The door was shut for an hour.'])
  assert.deepEqual(left('ja', 'x', 'title: Nobody was inside it.'), ['Nobody was inside it.'])
})

test('the comic, the glossary and the corrections are read as well', () => {
  const panel = '{ alt: 絵, caption: It is Monday morning here, say: [Who has the key?] }'
  const comic = `comic: { title: 題, panels: [${panel}] }`
  assert.deepEqual(left('ja', 'x', `title: 題\n${comic}`), ['It is Monday morning here', 'Who has the key?'])
  const words = 'glossary: [{ id: a, meaning: 鍵 }]\ncorrections: [{ what: 誤り }]\ntitle: T'
  assert.deepEqual(left('en', 'x', `${words}\ncomic: { panels: [{ say: [{ mika: 開かない }] }] }`), [
    ...['開かない', '鍵', '誤り'],
  ])
})

for (const words of [
  'The door (扉), “四コマ”, 「漫画」, `扉` and [官報](https://example.com/x) was shut.',
  '> 扉は閉まっていた。',
  '<Quote by="A firm">\n\n扉は閉まっていた。\n\n</Quote>',
  '| Name |\n|---|\n| 扉 |',
])
  test(`an English edition may have ${JSON.stringify(words)}`, () =>
    assert.deepEqual(left('en', words, 'title: T'), []))

for (const words of [
  'Model Context ProtocolとGeneral-Purpose AI Code of Practiceの話',
  'International Conference on Machine Learningで発表した',
  '検索拡張生成（retrieval with a very long context window）の話',
  '「attention is all you need for this」という論文',
  '`npm run dev`とClaude Code Remote Control',
  '[The day the door stayed shut](https://example.com/x)',
  'npm run dev',
  'OpenAI o1 pro、GPT-5、Gemini 2.5 Pro',
  '> The door was shut for an hour.',
])
  test(`a Japanese edition may have ${JSON.stringify(words)}`, () => assert.deepEqual(left('ja', words), []))
