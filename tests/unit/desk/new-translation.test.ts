/** What a translator finds in the file that `npm run new` begins. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { translatedBody } from '../../../src/desk/new/translated-body.ts'
import { atDesk } from './new-content.ts'

const english = (body: string): string =>
  translatedBody(`---\ntitle: The door\n---\n\n${body}\n`, 'ja').trim()

test('known sections get their name in the other language, other headings a gap', () => {
  assert.equal(
    english('## Breakdown\n\n### The *first* hour\n\n## Why it matters\n\n## Doors'),
    '## くわしい経緯\n\n### ¶ The *first* hour\n\n## なぜ重要なのか\n\n## ¶ Doors',
  )
})

test('paragraphs, entries of lists and quotations keep their words behind a gap', () => {
  assert.equal(
    english('A [door](story:door).\nStill it.\n\n- **One.** Two\n- three\n\n> Said so.\n\n1. Try'),
    '¶ A [door](story:door).\nStill it.\n\n- ¶ **One.** Two\n- ¶ three\n\n> ¶ Said so.\n\n1. ¶ Try',
  )
})

test('rows of a table have a gap at their beginning, so that numbers stay numbers', () => {
  assert.equal(
    english('| Year | Users |\n|---|--:|\n| 2025 | 12 |'),
    '| ¶ Year | Users |\n|---|--:|\n| ¶ 2025 | 12 |',
  )
})

test('footnotes, terms and words in attributes stay in their places', () => {
  assert.equal(
    english('<Term id="api">API</Term>[^1]\n\n[^1]: A note.'),
    '¶ <Term id="api">API</Term>[^1]\n\n[^1]: ¶ A note.',
  )
  assert.equal(
    english('<Note title="In one line">\n\nA door.\n\n</Note>\n\n<Figure src="./a.svg" alt="A door" />'),
    '<Note title="ひとことで言うと">\n\n¶ A door.\n\n</Note>\n\n<Figure src="./a.svg" alt="¶ A door" />',
  )
})

test('a gap of the original is not marked twice', () => {
  assert.equal(english('¶ What happened\n\n### ¶ First'), '¶ What happened\n\n### ¶ First')
})

test('a term that another story explains has the name that it has there', async () => {
  await atDesk(['door'], async ({ ask, text, path }) => {
    const { writeFile } = await import('node:fs/promises')
    assert.deepEqual(await ask({ slug: 'new-story', lang: 'en', topic: 'models' }), [])
    const original = await text('new-story/en.mdx')
    await writeFile(
      `${path}/stories/new-story/en.mdx`,
      original.replaceAll('new-story-term', 'key').replace('¶ A word, at most 40 letters', 'Key'),
    )
    assert.deepEqual(await ask({ slug: 'new-story', lang: 'ja' }), [])
    assert.match(
      await text('new-story/ja.mdx'),
      /# Key\n {2}- id: key\n {4}term: 鍵 # [^\n]+\n {4}reading: かぎ\n/,
    )
  })
})
