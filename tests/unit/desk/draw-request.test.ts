import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawRequest } from '../../../src/desk/draw/request.ts'
import { told } from '../told.ts'
import { refusalOf } from './wrong-usage.ts'

const request = (line: string) => drawRequest(line.split(' '))

const said = (line: string): string => told(refusalOf(() => request(line)))

test('files, stories and panels are told apart, and a file named twice is read once', () => {
  const { strips, stories, numbers } = request('a.yaml door 2 B.YML - a.yaml content/stories/x/en.mdx 4 5')
  assert.deepEqual(
    { strips, stories, numbers },
    { strips: ['a.yaml', 'B.YML', '-'], stories: ['door', 'content/stories/x/en.mdx', '5'], numbers: [2, 4] },
  )
})

test('without options panels are SVG of the size of pages, in every language', () => {
  const { kinds, languages, size, why, isWatched, out } = request('door')
  assert.deepEqual(
    { kinds, languages, size, why, isWatched, out },
    {
      kinds: ['svg'],
      languages: null,
      size: null,
      why: false,
      isWatched: false,
      out: '.cache/draw',
    },
  )
})

test('lists may have spaces and repeat themselves', () => {
  const { kinds, languages } = drawRequest(['door', '--as', 'png, svg,png,', '--language', 'ja,en'])
  assert.deepEqual(
    [kinds, languages],
    [
      ['png', 'svg'],
      ['ja', 'en'],
    ],
  )
})

test('a size is two sides that a panel can have', () => {
  assert.deepEqual(request('a.yaml --size 1080x1350').size, { width: 1080, height: 1350 })
  assert.deepEqual(request('a.yaml --size 240×240').size, { width: 240, height: 240 })
  for (const typed of ['1x1', '1080', '1080x', '-5x400', '240x721', '99999999x400', '2401x2401', 'wide'])
    assert.match(
      said(`a.yaml --size=${typed}`),
      /^`--size` cannot be ".*"\. Write width and height, like 1080x1350/,
    )
})

test('what is no kind and no language is told with those that are', () => {
  assert.equal(
    said('a.yaml --as svgg'),
    '`--as` cannot be "svgg". Did you mean svg? Choose: svg, png, strip, post.',
  )
  assert.equal(said('a.yaml --language en,xx'), '`--language` cannot be "xx". Choose: en, ja, fr.')
  assert.equal(said('a.yaml --as ,'), '`--as` cannot be ",". Choose: svg, png, strip, post.')
})

test('one file can be watched, and nothing else', () => {
  assert.equal(request('a.yaml --watch').isWatched, true)
  for (const line of ['door --watch', '- --watch', 'a.yaml b.yaml --watch', 'a.yaml door --watch', '--watch'])
    assert.match(said(line), /^`--watch` watches one strip/)
})
