import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanSvg } from '../../../src/picture/svg.ts'

const svg = (inside: string, attributes = 'viewBox="0 0 748 482"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

const refusal = (text: string): string => {
  const result = cleanSvg(text)
  assert.ok('refused' in result)
  return result.refused
}

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a script', svg('<script>alert(1)</script>'), /`script` element/],
  ['a foreign object', svg('<foreignObject><p>x</p></foreignObject>'), /`foreignObject` element/],
  ['an event handler', svg('<path onclick="alert(1)" d="M0 0"/>'), /`onClick` attribute on `path`/],
  [
    'an event handler on the root',
    svg('', 'viewBox="0 0 1 1" onload="alert(1)"'),
    /`onLoad` attribute on `svg`/,
  ],
  ['a link that runs', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), /`a` element/],
  [
    'an animation that could write a link',
    svg('<animate attributeName="href" to="x"/>'),
    /`animate` element/,
  ],
  [
    'a shape from another file',
    svg('<use href="https://example.com/x.svg#a"/>'),
    /refers to another file in `href`/,
  ],
  [
    'a paint from another file',
    svg('<path fill="url(https://example.com/#a)" d="M0 0"/>'),
    /refers to another file in `fill`/,
  ],
  ['a style that could load', svg('<path style="fill:url(//example.com)" d="M0 0"/>'), /`style` attribute/],
  ['a style sheet', svg('<style>path{fill:url(//example.com)}</style>'), /`style` element/],
  ['a picture inside', svg('<image href="x.png"/>'), /`image` element/],
  ['letters that need a font', svg('<text>Hello</text>'), /`text` element/],
  ['no drawing at all', '<p>Hello</p>', /not an SVG drawing/],
  ['no size', svg('<path d="M0 0"/>', ''), /neither a viewBox nor/],
]

for (const [name, text, reason] of refused)
  test(`${name} is refused`, () => assert.match(refusal(text), reason))

test('what editors leave behind is dropped without a word', () => {
  const text = `<?xml version="1.0"?><!-- made by hand -->${svg('<metadata>x</metadata><!-- y --><path d="M0 0h9"/>')}`
  const result = cleanSvg(text)
  assert.ok('svg' in result)
  assert.equal(
    result.svg,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 748 482" width="748" height="482"><path d="M0 0h9" /></svg>',
  )
})

test('patterns, clips and repeated shapes stay', () => {
  const inside =
    '<defs><pattern id="t" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1"/></pattern><clipPath id="c"><rect width="9" height="9"/></clipPath></defs><g clip-path="url(#c)"><use href="#t"/><path fill="url(#t)" stroke-linejoin="round" d="M0 0h9"/></g>'
  const result = cleanSvg(svg(inside))
  assert.ok('svg' in result)
  for (const part of [
    'patternUnits="userSpaceOnUse"',
    '<clipPath id="c">',
    'clip-path="url(#c)"',
    'stroke-linejoin="round"',
    'href="#t"',
  ])
    assert.ok(result.svg.includes(part), part)
})

test('a drawing that was cleaned is clean', () => {
  const once = cleanSvg(svg('<path d="M0 0h9" fill="#fff"/>'))
  assert.ok('svg' in once)
  assert.deepEqual(cleanSvg(once.svg), once)
})
