import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchors } from '../../../src/story/body/anchors.ts'
import { outline } from '../../../src/story/body/outline.ts'
import { readMarkdown } from '../../../src/story/read/markdown.ts'

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
