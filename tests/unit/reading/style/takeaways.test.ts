import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatedTakeaways } from '../../../../src/reading/style/takeaways.ts'
import { editionOf, marked } from './edition.ts'

const found = (locale: 'en' | 'ja', head: string): string[] =>
  marked(repeatedTakeaways(editionOf(locale, '字', head)))

test('a takeaway in other words of the same letters is a repetition', () => {
  const head = 'title: T\ntakeaways: ["The fine came a year later.", "A year later, the fine came!"]'
  assert.deepEqual(found('en', head), ['A year later, the fine came!'])
  assert.deepEqual(found('ja', 'title: T\ntakeaways: [罰金は1年後に来ました。, 罰金は、１年後に来た。]'), [
    '罰金は、１年後に来た。',
  ])
})

test('takeaways on the same subject are no repetition', () => {
  const head =
    'title: T\ntakeaways: ["MCP, a plug between AI and tools, belongs to a foundation.", "MCP, a plug, needs checking."]'
  assert.deepEqual(found('en', head), [])
})

test('a sentence of the summary is not said again', () => {
  const summary = 'summary: The door was shut for an hour. Nobody knows why.'
  assert.deepEqual(found('en', `title: T\n${summary}\ntakeaways: [The door was shut for an hour.]`), [
    'The door was shut for an hour.',
  ])
  assert.deepEqual(found('en', `title: T\n${summary}\ntakeaways: [For an hour nobody came in.]`), [])
})

test('the title is not said again', () => {
  assert.equal(found('ja', 'title: 罰金はない\ntakeaways: [罰金はない。]').length, 1)
})
