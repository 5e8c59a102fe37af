import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { indexFiles } from '../../../src/search/index-files.ts'
import { searchRecords } from '../../../src/search/records.ts'
import type { Topic } from '../../../src/story/story.ts'
import { story } from '../story/sample-story.ts'

const services: Topic = {
  key: 'services',
  order: 0,
  name: { en: 'Services', ja: 'サービス' },
  description: { en: '', ja: '' },
}
const records = searchRecords({ stories: [story()], topics: new Map([['services', services]]) })
const inLanguage = (locale: 'en' | 'ja') =>
  indexFiles(
    records.filter((record) => record.locale === locale),
    locale,
  )

test('the same stories give the same bytes', async () => {
  for (const locale of ['en', 'ja'] as const) {
    const [first, second] = [await inLanguage(locale), await inLanguage(locale)]
    assert.deepEqual(second, first)
  }
})

test('nothing is written but what the search page asks for', async () => {
  const names = (await inLanguage('ja'))
    .map(({ path }) => path.replace(/[_.][0-9a-z]*_?[0-9a-f]{7,}\./, '.'))
    .toSorted()
  assert.deepEqual(names, [
    'filter/unknown.pf_filter',
    'filter/unknown.pf_filter',
    'filter/unknown.pf_filter',
    'fragment/unknown.pf_fragment',
    'index/unknown.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.pf_meta',
    'wasm.unknown.pagefind',
  ])
})

test('a record carries what a reader is shown of it, in plain Japanese', async () => {
  const fragment = (await inLanguage('ja')).find(({ path }) => path.startsWith('fragment/'))
  assert.ok(fragment)
  const text = gunzipSync(fragment.content).toString('utf8')
  assert.match(text, /"title":"開かない玄関"/)
  assert.doesNotMatch(text, /zx[a-z]{4}/)
})
