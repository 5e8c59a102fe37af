import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WrongUsage } from '../../../src/desk/command-line.ts'
import { epubRequest } from '../../../src/desk/epub/request.ts'
import { editorWords } from '../../../src/messages/editor-words.ts'

const request = (line: string) => epubRequest(line.split(' ').filter((word) => word !== ''))

const said = (line: string): string => {
  try {
    request(line)
  } catch (error) {
    if (error instanceof WrongUsage) return error.said(editorWords('en'))
    throw error
  }
  return assert.fail('it was understood')
}

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
