import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefused } from '../../../src/picture/refused.ts'
import { cleanSvg } from '../../../src/picture/svg.ts'
import { clean, drawing, reason, refusal } from './drawing.ts'

const broken: readonly (readonly [string, string, number])[] = [
  ['a download that stopped', '<svg viewBox="0 0 9 9">\n<g>\n<path d="M0', 3],
  ['an element that is not closed', '<svg viewBox="0 0 9 9">\n<g></svg>', 2],
  ['an entity that is not declared', '<svg viewBox="0 0 9 9">\n<path d="&a;"/></svg>', 2],
  ['a control character', '<svg viewBox="0 0 9 9">\n<title>\u0001</title></svg>', 2],
  ['a control character by its number', '<svg viewBox="0 0 9 9">\n<title>&#1;</title></svg>', 2],
  ['an attribute written twice', '<svg viewBox="0 0 9 9">\n<path d="M0 0" d="M1 1"/></svg>', 2],
  ['words alone', 'Not found', 1],
  ['nothing', '', 1],
]

for (const [name, text, line] of broken)
  test(`${name} is refused with its line`, () =>
    assert.equal(refusal(text), `is not well-formed XML at line ${line}`))

test('entities of a DOCTYPE are refused', () => {
  const text = `<!DOCTYPE svg [<!ENTITY a "M0 0">]>${drawing('<path d="&a;"/>')}`
  assert.equal(refusal(text), 'declares entities in its DOCTYPE, which is not allowed')
})

test('a byte order mark says nothing about the drawing', () =>
  assert.equal(clean(`\uFEFF${drawing('')}`).svg, clean(drawing('')).svg))

test('a drawing in UTF-16 is refused', () => {
  const result = cleanSvg(Buffer.from(`\uFEFF${drawing('')}`, 'utf16le'))
  assert.ok(isRefused(result))
  assert.equal(reason(result), 'is not text in UTF-8')
})

for (const levels of [201, 5_000, 15_000])
  test(`${levels} levels are refused`, () =>
    assert.equal(refusal(drawing('<g>'.repeat(levels) + '</g>'.repeat(levels))), 'is nested too deeply'))

test("as many levels as an editor's layers are drawn", () =>
  assert.match(clean(drawing('<g>'.repeat(100) + '</g>'.repeat(100))).svg, /^<svg .*<\/svg>$/))

test('more elements than a page should carry are refused', () =>
  assert.equal(refusal(drawing('<path d="M0 0"/>'.repeat(20_001))), 'has more than 20,000 elements'))

test('a file larger than a page should carry is refused', () =>
  assert.equal(refusal(drawing(`<path d="${'M0 0'.repeat(500_000)}"/>`)), 'is larger than 2 MB'))
