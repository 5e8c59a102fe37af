/** Syntax that stops the parser: one problem for one mistake, where it begins. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBody } from '../../../src/reading/body/read.ts'
import { around, faultsOf, problemsOf } from './body-problems.ts'

const mistakes: readonly (readonly [string, ...string[]])[] = [
  ['- { unfinished\n- second\n- third', '3:3 expression'],
  ['{ here\n\nand on', '3:1 expression'],
  ['a { here\nand on', '3:3 expression'],
  ['> { a\nb', '3:3 expression'],
  ['`{` and \\{ and { here', '3:16 expression'],
  ['<Note title={1>\n\nx\n\n</Note>', '3:13 expression'],
  ['export function\n\nx', '3:1 import'],
  ['export \n\nx', '3:1 import'],
  ['import taxes rose\n\nexport controls fell', '3:1 import', '5:1 import'],
  ['<Note>\n\nx\n\n</Notes>', '7:1 tag-not-closed'],
  ['<Note>\n\nx\n\n<Note>', '7:1 tag-not-closed'],
  ['<Note>\n\n<Unknown>\n\nx\n\n</Note>\n\n</Unknown>', '5:1 tag-not-closed'],
  ['<Note>\n\nA <Term id="key">key.\n\n</Note>', '5:3 tag-not-closed'],
  ['<Note>\n\nx', '3:1 tag-not-closed'],
  ['<Note>x\n\ny</Note>', '3:1 tag-not-closed'],
  ['x\n\n</Note>', '5:1 tag-not-closed'],
  ['<Note title="abc>\n\nx\n\n</Note>', '3:1 component-syntax'],
  ['<Note title=“abc”>\n\nx\n\n</Note>', '3:1 component-syntax'],
  ['{x} and\n\n<Note>\n\nx', '3:1 expression', '5:1 tag-not-closed'],
]

for (const [written, ...expected] of mistakes)
  test(`a mistake is reported once, where it begins: ${JSON.stringify(written)}`, () =>
    assert.deepEqual(faultsOf(written).toSorted(), expected))

const cures: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['a<br>c', '3:2 raw-html', /<br>/, /backslash/],
  ['a<br/>c', '3:2 raw-html', /<br>/, /backslash/],
  ['a <img src="x.png"> b', '3:3 raw-html', /<img>/, /!\[What it shows\]/],
  ['<img src="x.png" />', '3:1 raw-html', /<img>/, /!\[What it shows\]/],
  ['<a href="https://a.b">x</a>', '3:1 raw-html', /<a>/, /\[words\]/],
  ['<me@a.example>', '3:1 stray-angle', /address me@a\.example is between/, /Delete both/],
  [
    'See <https://a.example/b?c=d>.',
    '3:5 stray-angle',
    /address https:\/\/a\.example\/b\?c=d/,
    /Delete both/,
  ],
  ['https://a.b/?q="<x', '3:17 stray-angle', /This `<`/, /\\</],
  ['if a<b then', '3:5 stray-angle', /This `<`/, /\\</],
  [
    '<Note title>\n\nx\n\n</Note>',
    '3:7 attribute-without-value',
    /`title` of `<Note>` has no value/,
    /quotes/,
  ],
  ['<Term id>key</Term>', '3:7 attribute-without-value', /has no value/, /quotes/],
  ['- one\n- <Note>x</Note>', '4:3 component-inline', /inside a list/, /End the list first/],
]

for (const [written, place, what, cure] of cures)
  test(`the cure speaks of what was written: ${JSON.stringify(written)}`, () => {
    assert.deepEqual(faultsOf(written), [place])
    const [problem] = problemsOf(written)
    assert.match(problem?.what ?? '', what)
    assert.match(problem?.cure ?? '', cure)
  })

test('what a text points at is known although it has problems', () => {
  const text = around('{x} <Term id="kex">y</Term> [a](story:nope) ![a](./nope.png)\n\n<Note>\n\nx')
  const { references, body } = readBody({ text, file: 'x.mdx', locale: 'en' })
  assert.equal(body, null)
  assert.deepEqual(
    references.map(({ kind, target, line }) => `${line} ${kind} ${target}`),
    ['3 term kex', '3 story nope', '3 picture ./nope.png', '11 term key'],
  )
})
