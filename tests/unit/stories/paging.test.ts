import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inPages, pagerSteps } from '../../../src/stories/paging.ts'

test('a list is cut into pages, and the last one takes what is left', () => {
  const pages = inPages(['a', 'b', 'c', 'd', 'e'], 2)
  assert.deepEqual(
    pages.map(({ items, page, first }) => [page, first, items.join('')]),
    [
      [1, 1, 'ab'],
      [2, 3, 'cd'],
      [3, 5, 'e'],
    ],
  )
  assert.deepEqual(
    pages.map(({ pages: count, total }) => [count, total]),
    [
      [3, 5],
      [3, 5],
      [3, 5],
    ],
  )
})

test('a list that fills its pages has no empty one behind them', () => {
  assert.equal(inPages(['a', 'b', 'c', 'd'], 2).length, 2)
})

test('an empty list is one empty page', () => {
  assert.deepEqual(inPages([], 12), [{ items: [], page: 1, pages: 1, total: 0, first: 1 }])
})

test('a thousand strips are 84 pages of twelve, of which a pager names at most seven', () => {
  const strips = Array.from({ length: 1000 }, (_, index) => index)
  const pages = inPages(strips, 12)
  assert.equal(pages.length, 84)
  assert.equal(pages.at(-1)?.items.length, 4)
  for (const { page } of pages) assert.ok(pagerSteps(page, 84).length <= 7, `page ${page}`)
})

const drawn = (page: number, pages: number): string =>
  pagerSteps(page, pages)
    .map((step) => (step === page ? `[${step}]` : (step ?? '…')))
    .join(' ')

test('a pager names the first page, the last, and those around the open one', () => {
  assert.equal(drawn(1, 84), '[1] 2 3 … 84')
  assert.equal(drawn(2, 84), '1 [2] 3 … 84')
  assert.equal(drawn(40, 84), '1 … 39 [40] 41 … 84')
  assert.equal(drawn(84, 84), '1 … 82 83 [84]')
})

test('no gap hides a single page', () => {
  assert.equal(drawn(4, 84), '1 2 3 [4] 5 … 84')
  assert.equal(drawn(81, 84), '1 … 80 [81] 82 83 84')
  assert.equal(drawn(3, 5), '1 2 [3] 4 5')
})

test('a short list names all its pages', () => {
  assert.equal(drawn(1, 1), '[1]')
  assert.equal(drawn(2, 2), '1 [2]')
  assert.equal(drawn(1, 4), '[1] 2 3 4')
})

test('the open page is always named, once, and numbers only rise', () => {
  for (const page of Array.from({ length: 84 }, (_, index) => index + 1)) {
    const named = pagerSteps(page, 84).filter((step) => step !== null)
    assert.equal(named.filter((step) => step === page).length, 1)
    assert.deepEqual(
      named,
      named.toSorted((a, b) => a - b),
    )
  }
})
