import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexFiles } from '../../../src/search/index-files.ts'
import { searchRecords } from '../../../src/search/records.ts'
import type { Topic } from '../../../src/stories/story.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from '../stories/sample-story.ts'

const services: Topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Services', ja: 'サービス' }),
  description: inBoth({ en: '', ja: '' }),
  also: [],
}
const records = searchRecords({ stories: [story()], topics: new Map([['services', services]]), names: [] })
const japanese = records.filter(({ locale }) => locale === 'ja')
const files = indexFiles(japanese)

test('the same stories give the same files', () => {
  assert.deepEqual(indexFiles(japanese), files)
})

test('all but the list of contents lie in a folder that is another after every change', () => {
  const changed = japanese.map((record) => ({ ...record, shown: { ...record.shown, title: 'ちがう題' } }))
  const folders = [files, indexFiles(changed)].map((some) => some[1]?.path.split('/')[0])
  assert.notEqual(folders[0], folders[1])
  assert.deepEqual(
    files.map(({ path }) => path.replace(`${folders[0]}/`, '')),
    ['index.json', 'keys-0.txt', 'story-0.json', 'words.txt'],
  )
})

test('a record carries what a reader is shown of it', () => {
  const shown = files.find(({ path }) => path.endsWith('story-0.json'))
  assert.match(shown?.text ?? '', /"title":"開かない玄関"/)
})

test('what a story is shown with is no word that it is found by', () => {
  const keys = files.filter(({ path }) => path.includes('keys-')).map(({ text }) => text)
  assert.doesNotMatch(keys.join('\n'), /^(strip|stories|outage)\t/m)
})
