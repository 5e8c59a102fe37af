import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDraft } from '../../../../src/reading/draft.ts'
import { checkStyle } from '../../../../src/reading/style/check.ts'
import { bodyOf } from './edition.ts'

const english = (body: string, head = '') =>
  readDraft({
    bytes: Buffer.from(`---\ntitle: T\npublished: 2026-03-03\n${head}---\n\n${bodyOf('en', body)}\n`),
    file: 'en.mdx',
    locale: 'en',
  })

const japanese = (body: string, head = 'translated: 2026-03-03') =>
  readDraft({
    bytes: Buffer.from(`---\ntitle: T\n${head}\n---\n\n${bodyOf('ja', body)}\n`),
    file: 'ja.mdx',
    locale: 'ja',
  })

const places = (...drafts: Parameters<typeof checkStyle>[0]): string[] =>
  checkStyle(drafts).map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`)

test('a warning stands at the very sign, behind marks of Markdown and links', () => {
  assert.deepEqual(places(english('A **bold** [link](https://example.com) and the\nthe end.')), [
    'repeated-word en.mdx:8:44',
  ])
  assert.deepEqual(places(english('One line,\nthe second, and 77 &amp; 77.'), japanese('なし。')), [
    'number-missing en.mdx:9:17',
  ])
})

test('words that are still to be written are not judged', () => {
  assert.deepEqual(places(english('¶ Say what the the DRA did.')), [])
  assert.deepEqual(places(english('77 parts.'), japanese('¶ 部品のこと。')), [])
})

test('numbers of each translation are compared with those of the original', () => {
  const second = japanese('99個の部品。')
  assert.deepEqual(places(english('77 parts.'), japanese('77個の部品。'), { ...second, file: 'third.mdx' }), [
    'number-missing en.mdx:8:1',
    'number-missing third.mdx:8:1',
  ])
})

test('a draft and a translation that is out of date may lack numbers', () => {
  assert.equal(places(english('77 parts.'), japanese('部品。')).length, 1)
  assert.deepEqual(
    places(english('77 parts.'), japanese('部品。', 'translated: 2026-03-03\ndraft: true')),
    [],
  )
  assert.deepEqual(places(english('77 parts.', 'revised: 2026-03-04\n'), japanese('部品。')), [])
})

test('a page of the same mistake is told twenty times', () => {
  assert.equal(places(english('The the end.\n\n'.repeat(50))).length, 20)
})
