import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeFindings } from '../../../src/comic/lint-shape.ts'
import { what } from '../words-of.ts'

const told = (width: number, height: number) =>
  shapeFindings({ width, height }, { locale: 'en', number: 2 }).map((finding) => what(finding))

test('a panel of a usual shape is told nothing', () => {
  for (const [width, height] of [
    [720, 470],
    [470, 720],
    [1440, 500],
    [160, 100],
  ] as const)
    assert.deepEqual(told(width, height), [], `${width} × ${height}`)
})

test('a speck and a strip are told, with their size', () => {
  assert.deepEqual(told(100, 80), ['The picture of panel 2 is 100 × 80 px, too small to read.'])
  assert.deepEqual(told(200, 1400), ['The picture of panel 2 is 200 × 1400 px, too long and thin to read.'])
  assert.deepEqual(told(720, 12), ['The picture of panel 2 is 720 × 12 px, too long and thin to read.'])
})
