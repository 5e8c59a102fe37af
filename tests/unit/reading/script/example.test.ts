import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleComic, examplePanel } from '../../../../src/reading/script/example.ts'

const panels = (lines: string): string =>
  `title: A day\npanels:\n${Array.from({ length: 4 }, () => `  - ${lines}\n    alt: They talk.\n`).join('')}`

const english = panels('say: [{ mika: Hello! }]')
const japanese = panels('say: [やあ！]')

test('a comic comes in both languages, staged alike, each in its own words', () => {
  const { en, ja } = exampleComic({ en: english, ja: japanese }, 'en')
  assert.deepEqual(en.panels[0]?.say, [{ speaker: 'mika', manner: 'say', cue: 'exclaims', words: 'Hello!' }])
  assert.deepEqual(ja.panels[0]?.say, [{ speaker: 'mika', manner: 'say', cue: 'exclaims', words: 'やあ！' }])
  assert.deepEqual(ja.panels[0]?.art, en.panels[0]?.art)
})

test('a comic may be written in Japanese first', () => {
  const { en } = exampleComic({ en: panels('say: [Hello!]'), ja: panels('say: [{ mika: やあ！ }]') }, 'ja')
  assert.equal(en.panels[3]?.say[0]?.words, 'Hello!')
})

test('a panel may be a part of one', () => {
  const { script, say } = examplePanel('scene: lab\ncast:\n  ren: left tired')
  assert.equal(script.scene, 'lab')
  assert.equal(script.cast[0]?.expression, 'tired')
  assert.deepEqual(say, [])
})

test('an example that a story could not have is our own mistake', () => {
  assert.throws(() => examplePanel('scene: moon'), /moon|scene/)
  assert.throws(() => examplePanel('cast:\n  ren: tyred'), /tyred/)
  assert.throws(() => examplePanel('say:\n  - bob: Hello!'), /bob/)
  assert.throws(() => examplePanel('mood: happy'), /mood/)
  assert.throws(() => examplePanel('scene: [lab'), /fault/)
})

test('a translation has every line of the original, and no more', () => {
  const short = panels('say: []')
  assert.throws(() => exampleComic({ en: english, ja: short }, 'en'), /1 say, its translation 0/)
  const captioned = panels('caption: At night.\n    say: [{ mika: Hello! }]')
  assert.throws(() => exampleComic({ en: captioned, ja: japanese }, 'en'), /caption/)
})
