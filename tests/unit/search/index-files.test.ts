import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Topic } from '../../../src/stories/story.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from '../stories/sample-story.ts'
import { searchRecords } from './all-records.ts'
import { filesOf } from './opened.ts'

const services: Topic = {
  key: 'services',
  order: 0,
  name: inBoth({ en: 'Services', ja: 'サービス' }),
  description: inBoth({ en: '', ja: '' }),
  also: [],
}
const records = searchRecords({ stories: [story()], topics: new Map([['services', services]]), names: [] })
const japanese = records.filter(({ locale }) => locale === 'ja')
const files = filesOf(japanese)

test('the same stories give the same files', () => {
  assert.deepEqual(filesOf(japanese), files)
})

test('a change gives new names to the files that it is in, and to no others', () => {
  const many = Array.from({ length: 130 }, (_, number) =>
    japanese.map((record) => ({ ...record, href: `/ja/stories/s${number}/` })),
  ).flat()
  const [record] = japanese
  assert.ok(record)
  const changed = many.with(70, { ...record, shown: { ...record.shown, title: 'ちがう題' } })
  const [before, after] = [many, changed].map((records) => filesOf(records).map(({ path }) => path))
  const fresh = after?.filter((path) => !before?.includes(path)) ?? []
  assert.deepEqual([before?.length, fresh.length], [133, 64])
  assert.ok(fresh.every((path) => /^[0-9a-f]{10}\/story-(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.json$/.test(path)))
  assert.deepEqual(
    files.map(({ path }) => path.replace(/[0-9a-f]{10}/, 'x')),
    ['index.json', 'keys-x.txt', 'x/story-0.json', 'words-x.txt'],
  )
})

test('a key leads to the same records however many shards they are read in', () => {
  const many = ['一', '二', '三', '四', '五'].map((title, number) => {
    const [record] = japanese
    assert.ok(record)
    return number === 3 ? record : { ...record, fields: [{ weight: 1, words: [`玄関 ${title}`] }] }
  })
  const keys = (inShard: number) =>
    filesOf(many, inShard)
      .find(({ path }) => path.startsWith('keys-'))
      ?.text.replace(/[A-P]/g, '.')
  assert.equal(keys(2), keys(5))
  assert.match(keys(2) ?? '', /^玄関\t\.{5}$/m)
})

test('a record carries what a reader is shown of it', () => {
  const shown = files.find(({ path }) => path.endsWith('story-0.json'))
  assert.match(shown?.text ?? '', /"title":"開かない玄関"/)
})

test('what a story is shown with is no word that it is found by', () => {
  const keys = files.filter(({ path }) => path.includes('keys-')).map(({ text }) => text)
  assert.doesNotMatch(keys.join('\n'), /^(strip|stories|outage)\t/m)
})
