import assert from 'node:assert/strict'
import { test } from 'node:test'
import { epubRequest } from '../../../src/desk/epub/request.ts'
import { told } from '../told.ts'
import { refusalOf } from './wrong-usage.ts'

const request = (line: string) => epubRequest(line.split(' ').filter((word) => word !== ''))

const said = (line: string): string => told(refusalOf(() => request(line)))

test('months are named, each once, and the languages are those of the site', () => {
  const { months, languages, out } = request('2026-09 2026-08 2026-09')
  assert.deepEqual(
    { months, languages, out },
    { months: ['2026-09', '2026-08'], languages: ['en', 'ja'], out: '.cache/epub' },
  )
  assert.deepEqual(request('2026-09 --language ja --out books').languages, ['ja'])
})

test('what is no month or no language of the site is told with what to type', () => {
  assert.equal(said(''), 'Name the month of the book: npm run epub -- 2026-09')
  assert.equal(said('2026-13'), '"2026-13" is not a month. Write year and month, like 2026-09.')
  assert.match(said('2026-09 --language fr'), /^`--language` cannot be "fr"\. .*Choose: en, ja\.$/)
})
