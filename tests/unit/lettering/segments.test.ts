import assert from 'node:assert/strict'
import { test } from 'node:test'
import { segments } from '../../../src/lettering/segments.ts'

const vertical = (text: string) => segments(text, true).map(({ kind, text }) => `${kind} ${text}`)

test('one to three digits share a square', () => {
  assert.deepEqual(vertical('3月12日'), ['shared 3', 'square 月', 'shared 12', 'square 日'])
  assert.deepEqual(vertical('100'), ['shared 100'])
})

test('the digits of a year stand one below the other', () => {
  assert.deepEqual(vertical('2026年'), ['square 2', 'square 0', 'square 2', 'square 6', 'square 年'])
})

test('short names share a square, longer words are turned', () => {
  assert.deepEqual(vertical('AI'), ['shared AI'])
  assert.deepEqual(vertical('APIと'), ['shared API', 'square と'])
  assert.deepEqual(vertical('Claude Code'), ['word Claude', 'space  ', 'word Code'])
  assert.deepEqual(vertical('is'), ['word is'])
  assert.deepEqual(vertical('GPT-4o'), ['word GPT-4o'])
})

test('two or three marks of wonder become one', () => {
  assert.deepEqual(vertical('え！？'), ['square え', 'shared !?'])
  assert.deepEqual(vertical('え！！！'), ['square え', 'shared !!!'])
  assert.deepEqual(vertical('え！！！！'), ['square え', 'shared !!', 'shared !!'])
  assert.deepEqual(vertical('え！'), ['square え', 'square ！'])
})

test('marks of half width stand in their full-width form', () => {
  assert.deepEqual(vertical('50%'), ['shared 50', 'square ％'])
})

test('from left to right, words and numbers stay as they are', () => {
  const lying = segments('AI3台！？', false).map(({ kind, text }) => `${kind} ${text}`)
  assert.deepEqual(lying, ['word AI3', 'square 台', 'shared !?'])
})
