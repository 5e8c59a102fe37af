import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchRecord } from '../../../src/search/record.ts'
import { opened } from './opened.ts'

/** An invented story. */
const told = (slug: string, title: string, text = ''): SearchRecord => ({
  locale: 'ja',
  href: `/stories/${slug}/`,
  fields: [
    { weight: 12, words: [title] },
    { weight: 1, words: [text] },
  ],
  filters: { kind: 'story', topic: 'law', year: '2026' },
  called: [],
  shown: {
    title,
    text,
    day: '',
    date: '',
    topic: '',
    minutes: '',
    picture: '',
    panel: '1',
    reading: '',
    names: [],
  },
})

const japanese = opened(
  [
    told('rail', '東北新幹線が止まった', 'サーバーの故障で、信号が消えました。でも、けが人はいません。'),
    told('show', 'ロボットのデモ', '会場は満員でした。'),
    told('castle', '葛\u{E0100}城の髙橋さん', 'Deep-Crane が資料を公開。'),
  ],
  'ja',
)
const english = opened(
  [
    told('kiosk', 'Outage at the kiosk', 'The policies were studied by Crane Lab.'),
    told('crane', 'DeepCrane opens its colour archive', 'It mentions the kiosk once.'),
    told('quiet', 'A quiet day', 'Nothing at all happened to the policeman.'),
  ],
  'ja',
)

const finds = async ({ slugs }: typeof english, expected: Readonly<Record<string, readonly string[]>>) => {
  const found: Record<string, readonly string[]> = {}
  for (const query of Object.keys(expected)) found[query] = await slugs(query)
  assert.deepEqual(found, expected)
}

test('a word is found in whatever spelling it is typed', async () => {
  await finds(japanese, {
    サーバ: ['rail'],
    ｻｰﾊﾞｰ: ['rail'],
    さーばー: ['rail'],
    葛城: ['castle'],
    高橋: ['castle'],
    'deep crane': ['castle'],
    deepcrane: ['castle'],
  })
  await finds(english, { 'deep crane': ['crane'], color: ['crane'], 'KIOSK’S': ['kiosk', 'crane'] })
})

test('a word is found inside a longer one, and in another form', async () => {
  await finds(japanese, { 新幹線: ['rail'], 止まる: ['rail'], 停車: [] })
  await finds(english, { policy: ['kiosk'], studying: ['kiosk'], arch: ['crane'] })
})

test('a katakana word is not found in hiragana that sounds like it', async () => {
  await finds(japanese, { デモ: ['show'] })
})

test('one slip is forgiven, said, and never comes before what was typed', async () => {
  for (const slip of ['outtage', 'outge', 'outaeg', 'outahe']) {
    const answer = await english.asked(slip)
    assert.deepEqual([answer.stories.length, answer.isExact, answer.meant], [1, false, ['outage']], slip)
  }
  await finds(japanese, { ロボツト: ['show'], ロポット: ['show'] })
  assert.equal((await english.asked('kiosk')).isExact, true)
})

test('where no story has every word, those with most of them come close', async () => {
  const answer = await english.asked('kiosk outage umbrella')
  assert.equal(answer.isExact, false)
  assert.deepEqual(await english.slugs('kiosk outage umbrella'), ['kiosk'])
})

test('a dead end has the nearest words', async () => {
  const answer = await japanese.asked('ロポツタ')
  assert.deepEqual([answer.stories, answer.meant], [[], []])
  assert.deepEqual((await english.asked('arkhives')).meant, ['archive'])
  assert.deepEqual((await english.asked('zzyzx qqq')).meant, [])
})

test('the words that slips are held against are read only for a slip', async () => {
  const index = opened([told('kiosk', 'Outage at the kiosk')], 'ja')
  await index.asked('outage')
  assert.ok(!index.loaded.some((file) => /^words-/.test(file)))
  await index.asked('outtage')
  assert.ok(index.loaded.some((file) => /^words-/.test(file)))
})
