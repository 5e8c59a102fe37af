/** Where a word of a value stands in the file, however the value is written. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from '../../../src/reading/yaml/frontmatter.ts'

const written: readonly (readonly [yaml: string, line: number, column: number])[] = [
  ['a: left wrong', 1, 9],
  ['a:   left   wrong  # a note', 1, 13],
  ['a: "left wrong"', 1, 10],
  ["a: 'it''s wrong'", 1, 11],
  ['a: "l\\x65ft\\t\\u0041 wrong"', 1, 21],
  ['a: left\n   wrong', 2, 4],
  ['a: left\n\n   wrong', 3, 4],
  ['a: "left\n  wrong"', 2, 3],
  ['a: "le\\\n   ft wrong"', 2, 7],
  ['a: |\n  left\n  wrong\n', 3, 3],
  ['a: >-\n  left\n  wrong\n', 3, 3],
  ['a: 左　wrong', 1, 6],
]

for (const [yaml, line, column] of written)
  test(`the wrong word of ${JSON.stringify(yaml)} stands at ${line}:${column}`, () => {
    const { data, placeOf, problems } = readYaml(yaml, 'x')
    assert.deepEqual(problems, [])
    const value = (data as { readonly a: string }).a
    assert.deepEqual(placeOf(['a'], value.indexOf('wrong')), { line, column })
    assert.ok(
      yaml
        .split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith('wrong'),
    )
  })

test('a value as a whole begins at its quotation mark', () =>
  assert.deepEqual(readYaml('a: "left"', 'x').placeOf(['a']), { line: 1, column: 4 }))

test('lines above the text count', () =>
  assert.deepEqual(readYaml('a: { b: left wrong }', 'x', 4).placeOf(['a', 'b'], 5), { line: 5, column: 14 }))
