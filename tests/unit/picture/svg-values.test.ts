import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refused } from '../../../src/picture/refused.ts'
import { urlTargets, wrongLink, wrongValue } from '../../../src/picture/svg-values.ts'
import { reason as reasonOf } from './drawing.ts'

const said = (refused: Refused | null): string => (refused === null ? '' : reasonOf(refused))

const allowed: readonly string[] = [
  'none',
  '#fff',
  'url(#g)',
  "url( '#g' )",
  'url("#g")',
  'URL(#g)',
  'url(#g) #000',
  'url(#g) rgb(0, 0, 0)',
  'url(#a:b)',
  'url(#レイヤー_1)',
  'rgb(1 2 3 / 50%)',
  'rgba(1,2,3,.5)',
  'hsl(1deg 2% 3%)',
  'hsla(1,2%,3%,.5)',
  'matrix(1 0 0 1 0 0) translate(3,4)scale(2) rotate (45)',
  'skewX(3) skewY(4)',
]

for (const value of allowed) test(`${value} may stay`, () => assert.equal(wrongValue('fill', value), null))

const refused: readonly (readonly [string, string])[] = [
  [String.raw`u\72l(https://example.com/#p)`, 'has a backslash in `fill`'],
  [String.raw`\75rl(#p)`, 'has a backslash in `fill`'],
  ['url(https://example.com/#p)', 'refers to another file in `fill`'],
  ['url(//example.com/#p)', 'refers to another file in `fill`'],
  ["url('x.svg#p')", 'refers to another file in `fill`'],
  ['url(#g) url(x.svg#p)', 'refers to another file in `fill`'],
  ['url(data:image/svg+xml,x#p)', 'refers to another file in `fill`'],
  ['url(#p', 'has a broken reference in `fill`'],
  ["url('#p)", 'has a broken reference in `fill`'],
  ['url(#a b)', 'has a broken reference in `fill`'],
  ["image-set('https://example.com/x.png' 1x)", 'has `image-set(…)` in `fill`'],
  ["src('https://example.com/x.png')", 'has `src(…)` in `fill`'],
  ['var(--paint)', 'has `var(…)` in `fill`'],
  ['rgb(0 0 0) element(#a)', 'has `element(…)` in `fill`'],
  ['url/**/(x.png)', 'has `(…)` in `fill`'],
  ['(x)', 'has `(…)` in `fill`'],
]

for (const [value, reason] of refused)
  test(`${value} is refused`, () =>
    assert.equal(said(wrongValue('fill', value)), `${reason}, which is not allowed`))

test('a link may only name a part of the drawing', () => {
  assert.equal(wrongLink('href', '#a'), null)
  assert.equal(wrongLink('href', ' #a:b '), null)
  assert.equal(said(wrongLink('href', '#')), 'has an empty `href`, which is not allowed')
  assert.equal(said(wrongLink('href', '')), 'has an empty `href`, which is not allowed')
  assert.equal(said(wrongLink('href', 'x.svg#a')), 'refers to another file in `href`, which is not allowed')
  assert.equal(said(wrongLink('href', '#a\tb')), 'refers to another file in `href`, which is not allowed')
  assert.equal(
    said(wrongLink('xlink:href', 'data:,x')),
    'refers to another file in `xlink:href`, which is not allowed',
  )
})

test('targets are all that a value names', () =>
  assert.deepEqual(urlTargets(`url(#a) url( "#b:c" ) #000`), ['a', 'b:c']))
