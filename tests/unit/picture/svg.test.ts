import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean, drawing, refusal } from './drawing.ts'

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a script', drawing('<script>alert(1)</script>'), /a `script` element, which is not allowed$/],
  ['a foreign object', drawing('<foreignObject/>'), /a `foreignObject` element/],
  ['an event handler', drawing('<path onclick="x()" d="M0 0"/>'), /an `onclick` attribute on `path`/],
  ['a handler on the root', drawing('', 'viewBox="0 0 9 9" onload="x()"'), /an `onload` attribute on `svg`/],
  ['a link that runs', drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), /an `a` element/],
  ['an animation', drawing('<animate attributeName="href" to="x"/>'), /an `animate` element/],
  ['a style', drawing('<path style="fill:red" d="M0 0"/>'), /a `style` attribute on `path`/],
  ['a style sheet', drawing('<style>path{fill:red}</style>'), /a `style` element/],
  ['a picture inside', drawing('<image href="x.png"/>'), /an `image` element/],
  ['letters that need a font', drawing('<text>Hello</text>'), /a `text` element/],
  ['an HTML element', drawing('<rect/><p>x</p><circle r="9"/>'), /a `p` element/],
  ['an HTML break', drawing('<br/><circle r="9"/>'), /a `br` element/],
  ['a script by another prefix', drawing('<svg:script>x</svg:script>'), /an `svg:script` element/],
  ['a link by another prefix', drawing('<use x:href="#a"/>'), /a `x:href` attribute on `use`/],
  ['a prototype', drawing('<path __proto__="x" d="M0 0"/>'), /a `__proto__` attribute/],
  ['wrong capitals', drawing('<lineargradient/>'), /a `lineargradient` element/],
  [
    'another namespace',
    drawing('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    /puts `g` into another namespace/,
  ],
  ['no drawing at all', '<p>Hello</p>', /^is not an SVG drawing$/],
  ['HTML around a drawing', `<html>${drawing('')}</html>`, /^is not an SVG drawing$/],
  [
    'a root of another language',
    '<svg xmlns="http://example.com/" viewBox="0 0 9 9"/>',
    /not an SVG drawing/,
  ],
]

for (const [name, text, reason] of refused)
  test(`${name} is refused`, () => assert.match(refusal(text), reason))

test('what editors leave behind is dropped without a word', () => {
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><?xml-stylesheet href="https://example.com/x.css"?>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    drawing(
      '<metadata><rdf:RDF/></metadata><sodipodi:namedview id="v"/>words<!-- y --><g inkscape:label="Layer" data-name="Layer" xml:space="preserve"><path d="M0 0h9"/></g>',
      'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 748 482"',
    ),
  ].join('\n')
  assert.equal(
    clean(text).svg,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 748 482" width="748" height="482"><g><path d="M0 0h9" /></g></svg>',
  )
})

test('a title keeps its words, those of a CDATA section too', () => {
  const { svg } = clean(drawing('<title>A &lt; B<![CDATA[ & C]]></title>'))
  assert.match(svg, /<title>A &#x3C; B &#x26; C<\/title>/)
})

test('patterns, clips and repeated shapes stay', () => {
  const inside =
    '<defs><pattern id="t" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1"/></pattern><clipPath id="c"><rect width="9" height="9"/></clipPath><linearGradient id="g" spreadMethod="reflect"/></defs><g clip-path="url(#c)" transform-origin="50% 50%"><use href="#t"/><path fill="url(#t)" stroke-linejoin="round" d="M0 0h9"/></g>'
  assert.ok(clean(drawing(inside)).svg.includes(inside.replace(/\/>/g, ' />')))
})

test('a link of XLink is written as a link of SVG, which needs no other namespace', () => {
  const shape = '<path id="a" d="M0 0h9"/>'
  const { svg } = clean(
    drawing(`${shape}<use xlink:href="#a"/>`, 'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"'),
  )
  assert.match(svg, /<use href="#a" \/>/)
  assert.doesNotMatch(svg, /xlink/)
})

test('a link of XLink is named as its author wrote it', () =>
  assert.match(refusal(drawing('<use xlink:href="https://example.com/x.svg#a"/>')), /`xlink:href`/))

test('a drawing without its namespace gets one', () =>
  assert.match(clean('<svg viewBox="0 0 9 9"/>').svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/))

test('two elements with one id: the second loses it', () =>
  assert.match(
    clean(drawing('<path id="a" d="M0 0"/><path id="a" d="M1 1"/>')).svg,
    /<path id="a" d="M0 0" \/><path d="M1 1" \/>/,
  ))

test('more attributes than an editor writes are refused', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `data-${index}=""`).join(' ')
  assert.equal(refusal(drawing(`<path ${many}/>`)), 'has more than 200 attributes on `path`')
})

test('a drawing that was cleaned is clean', () => {
  const once = clean(drawing('<path d="M0 0h9" fill="#fff" aria-label="a &quot; &amp; b"/>'))
  assert.deepEqual(clean(once.svg), once)
})
