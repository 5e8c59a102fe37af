import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { anchors, isTaken } from '../../../src/reading/body/anchors.ts'
import { outline } from '../../../src/reading/body/outline.ts'
import { type Draft, readDraft } from '../../../src/reading/draft.ts'
import { checkReferences } from '../../../src/reading/inspect.ts'
import { readMarkdown } from '../../../src/reading/mdx/markdown.ts'
import { what } from '../words-of.ts'

const outlineOf = (text: string) => {
  const { tree } = readMarkdown(text, 'x.mdx')
  assert.ok(tree)
  return outline(tree)
}

const idsOf = (own: string, english: string | null): string[] => [
  ...anchors(outlineOf(own), english === null ? null : outlineOf(english)).values(),
]

const en = '## Detailed breakdown\n\n### The first hour\n\n## An aside on doors\n\n### Hinges\n\n## Summary\n'
const ja = '## くわしい経緯\n\n### 最初の1時間\n\n## ドアについて\n\n### 蝶番\n\n## まとめ\n'

test('recognised sections have fixed anchors, others are made from their words', () => {
  assert.deepEqual(idsOf(en, en), ['breakdown', 'the-first-hour', 'an-aside-on-doors', 'hinges', 'summary'])
})

test('the Japanese edition has the English anchors, so that switching keeps the place', () => {
  assert.deepEqual(idsOf(ja, en), idsOf(en, en))
})

test('a Japanese story without an English edition has anchors by position', () => {
  assert.deepEqual(idsOf(ja, null), ['breakdown', 'breakdown-1', 'section-1', 'section-1-1', 'summary'])
})

test('a part that only the Japanese edition has gets an anchor by position', () => {
  assert.deepEqual(idsOf('## くわしい経緯\n\n### 一\n\n### 二\n', '## Detailed breakdown\n\n### One\n'), [
    'breakdown',
    'one',
    'breakdown-2',
  ])
})

test('the same words twice give two anchors', () => {
  assert.deepEqual(idsOf('## Doors\n\n## Doors\n\n## Main\n', '## Doors\n\n## Doors\n\n## Main\n'), [
    'doors',
    'doors-2',
    'main-2',
  ])
})

test('anchors of the page itself are not given to headings', () => {
  assert.deepEqual(idsOf('## Sources\n\n## Footnote label\n', '## Sources\n\n## Footnote label\n'), [
    'sources-2',
    'about-footnote-label',
  ])
})

test('an anchor that the page counts up is not given to a heading', () => {
  const text =
    '## Panel 1\n\n### Term key\n\n### Note fn 1\n\n## H summary\n\n### Corrections\n\n## Terms\n\n### Footnote 1\n'
  assert.deepEqual(idsOf(text, text), [
    'about-panel-1',
    'about-term-key',
    'about-note-fn-1',
    'about-h-summary',
    'corrections-2',
    'terms-2',
    'about-footnote-1',
  ])
})

test('a part never takes the anchor of a section that follows it, in either language', () => {
  const english = '## Detailed breakdown\n\n### Impact\n\n### Try\n\n## Impact\n\n## Summary\n'
  const japanese = '## くわしい経緯\n\n### 影響\n\n### 試す\n\n## 影響\n\n## まとめ\n'
  assert.deepEqual(idsOf(english, english), ['breakdown', 'impact-2', 'try-2', 'impact', 'summary'])
  assert.deepEqual(idsOf(japanese, english), idsOf(english, english))
})

test('every id that the components of a page are written with is taken', async () => {
  const files = ['story', 'page', 'common'].map((room) => `src/components/${room}/*.astro`)
  const written = await Array.fromAsync(glob([...files, 'src/layouts/{Page,StoryPage,StandingPage}.astro']))
  const sources = await Promise.all(written.map((file) => readFile(file, 'utf8')))
  const ids = sources.flatMap((source) => [...source.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
  assert.ok(ids.includes('main') && ids.includes('corrections'))
  assert.deepEqual(
    ids.filter((id) => !isTaken(id)),
    [],
  )
})

const draftOf = (body: string, locale: 'en' | 'ja') =>
  readDraft({
    bytes: Buffer.from(`---\nglossary:\n  - { id: key, term: Key, meaning: x }\n---\n\n${body}`),
    file: `${locale}.mdx`,
    locale,
  })

const unknown = (...drafts: readonly Draft[]): string[] =>
  drafts
    .flatMap(checkReferences)
    .map((problem) => `${problem.file}:${problem.line} ${/#[^,]*/.exec(what(problem))?.[0]}`)

const enBody =
  '## Detailed breakdown\n\n### The first hour\n\n[a](#the-first-hour) [b](#impact) [c](#strip) [d](#term-key)\n\n## Summary\n\nx\n\n## Why it matters\n\n[e](#breakdown) [f](#sources)\n'
const jaBody =
  '## くわしい経緯\n\n### 最初の1時間\n\n[a](#the-first-hour) [b](#最初の1時間)\n\n## まとめ\n\nx\n\n## なぜ重要なのか\n\nx\n'

test('a link within the page goes to what is on it', () => {
  assert.deepEqual(unknown(draftOf(enBody, 'en')), ['en.mdx:10 #impact', 'en.mdx:10 #strip'])
})

test('links of the Japanese edition go to the anchors that it takes from the English one', () => {
  assert.deepEqual(unknown(draftOf(jaBody, 'ja'), draftOf(enBody.replace(/\[b\].*\(#strip\)/, ''), 'en')), [
    'ja.mdx:10 #最初の1時間',
  ])
})

test('anchors are not judged while a heading may be hidden by a mistake', () => {
  assert.deepEqual(unknown(draftOf(`${enBody}\n<Note>\n`, 'en')), [])
})
