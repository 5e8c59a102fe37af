import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waiting } from '../../../src/desk/waiting.ts'
import { editorWords } from '../../../src/messages/editor-words.ts'

const door = {
  slug: 'door',
  published: { text: '2026-12-01', time: Date.parse('2026-11-30T15:00:00Z'), isDay: true },
}
const remote = {
  slug: 'remote',
  published: { text: '2026-12-02', time: Date.parse('2026-12-01T15:00:00Z'), isDay: true },
}

test('nothing is said where nothing waits', () =>
  assert.equal(waiting({ scheduled: [] }, editorWords('en')), ''))

test('stories dated ahead and drafts are told apart', () =>
  assert.equal(
    waiting({ scheduled: [door], drafts: ['remote'] }, editorWords('en')),
    '1 story is scheduled: door for 2026-12-01 07:00.\n1 story is a draft: remote.\n',
  ))

test('several are counted', () =>
  assert.equal(
    waiting({ scheduled: [door, remote], drafts: ['a', 'b'] }, editorWords('en')),
    '2 stories are scheduled: door for 2026-12-01 07:00, remote for 2026-12-02 07:00.\n2 stories are drafts: a, b.\n',
  ))

test('a Japanese editor reads it in Japanese', () =>
  assert.equal(
    waiting({ scheduled: [door], drafts: ['remote'] }, editorWords('ja')),
    '公開待ちの記事が1本あります: door（2026-12-01 07:00）\n下書きの記事が1本あります: remote\n',
  ))
