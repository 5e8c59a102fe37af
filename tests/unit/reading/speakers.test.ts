import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castChoice } from '../../../src/reading/comic/cast-names.ts'

for (const [written, meant] of [
  ...[['Mika', 'mika'] as const, ['ミカ！', 'mika!'] as const, ['ｍｉｋａ～', 'mika~'] as const],
  ...[['mika !', 'mika!'] as const, ['Mika~', 'mika~'] as const],
  ...[['~mika', 'mika~'] as const, ['*ミカ', 'mika*'] as const, ['！mika', 'mika!'] as const],
])
  test(`${written} is meant as ${meant}, and nothing else is proposed`, () =>
    assert.deepEqual(castChoice(written), { near: meant, valid: [] }))
