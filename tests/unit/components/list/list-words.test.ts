import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOf, listingOf } from '../../../../src/components/list/list-words.ts'
import { inPages } from '../../../../src/stories/paging.ts'
import { story } from '../../stories/sample-story.ts'

const strips = Array.from({ length: 38 }, (_, index) => story({ slug: `strip-${index + 1}` }))
const [first, , , last] = inPages(strips, 12)
const [only] = inPages(strips.slice(0, 1), 12)

test('a list on one page says how many strips it has', () => {
  assert.equal(only && countOf(only, 'en'), '1 strip')
  assert.equal(only && countOf(only, 'ja'), '1本')
})

test('a list on several pages says which of them are here', () => {
  assert.equal(first && countOf(first, 'en'), '1–12 of 38 strips')
  assert.equal(last && countOf(last, 'en'), '37–38 of 38 strips')
  assert.equal(last && countOf(last, 'ja'), '全38本のうち37〜38本目')
})

test('search engines are told the same', () => {
  const listing = last && listingOf(last, 'en')
  assert.equal(listing?.first, 37)
  assert.equal(listing?.total, 38)
  assert.deepEqual(
    listing?.entries.map(({ path }) => path),
    ['/stories/strip-37/', '/stories/strip-38/'],
  )
})
