import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizeOf } from '../../../src/picture/svg-size.ts'

const viewBox = '0 0 748 482'

test('a width and height in px win over the viewBox', () => {
  const size = { width: 374, height: 241 }
  assert.deepEqual(sizeOf({ viewBox, width: '374', height: '241px' }), size)
  assert.deepEqual(sizeOf({ viewBox, width: ' 373.6 ', height: '2.41e2' }), size)
})

test('one side in px gives the other by the viewBox', () => {
  assert.deepEqual(sizeOf({ viewBox, width: '374' }), { width: 374, height: 241 })
  assert.deepEqual(sizeOf({ viewBox, width: '100%', height: '241' }), { width: 374, height: 241 })
})

test('the viewBox wins over shares of the window and lengths on paper', () => {
  const size = { width: 748, height: 482 }
  assert.deepEqual(sizeOf({ viewBox }), size)
  assert.deepEqual(sizeOf({ viewBox: ' 0,0 ,748, 482 ' }), size)
  assert.deepEqual(sizeOf({ viewBox, width: '100%', height: '100%' }), size)
  assert.deepEqual(sizeOf({ viewBox, width: '210mm', height: '135mm' }), size)
})

test('lengths on paper alone are 96 px to the inch', () => {
  assert.deepEqual(sizeOf({ width: '210mm', height: '297mm' }), { width: 794, height: 1123 })
  assert.deepEqual(sizeOf({ width: '2in', height: '72pt' }), { width: 192, height: 96 })
})

const unusable: readonly (readonly [string, Record<string, string>])[] = [
  ['nothing', {}],
  ['a share of the window alone', { width: '100%', height: '100%' }],
  ['one side alone', { width: '748' }],
  ['a side without end', { width: '1e999', height: '482' }],
  ['a side beyond every screen', { width: '1e9', height: '482' }],
  ['no side', { width: '0', height: '0' }],
  ['a side below nothing', { width: '-748', height: '482' }],
  ['a viewBox below a pixel', { viewBox: '0 0 .3 .2' }],
  ['a viewBox so flat that it is below a pixel', { viewBox: '0 0 5000 1', width: '500' }],
  ['a viewBox of words', { viewBox: 'a b c d' }],
  ['a viewBox of two numbers', { viewBox: '748 482' }],
  ['a unit that nobody knows', { width: '9furlongs', height: '9furlongs' }],
]

for (const [name, attributes] of unusable)
  test(`${name} is no size`, () => assert.equal(sizeOf(attributes), null))
