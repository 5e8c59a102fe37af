import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt, type Piece, pieces } from '../../../src/search/excerpt.ts'
import { finder } from '../../../src/search/find.ts'

const sought = (query: string, keys: readonly string[] = []) => finder({ query, keys, names: [] })

const written = (cut: readonly Piece[]): string =>
  cut.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

test('English marks whole words, whatever their case', () => {
  assert.equal(
    written(pieces('The outage: Outages are not out.', sought('outage', ['outage', 'outages']))),
    'The [outage]: [Outages] are not out.',
  )
})

test('Japanese marks what was typed in other kana', () => {
  assert.equal(
    written(pieces('公式のステータスページを見る', sought('すてーたす'))),
    '公式の[ステータス]ページを見る',
  )
})

test('Japanese marks each of several words', () => {
  assert.equal(written(pieces('ログインの障害とAPI', sought('ＡＰＩ 障害'))), 'ログインの[障害]と[API]')
})

test('nothing typed marks nothing', () => {
  assert.equal(written(pieces('障害', sought('、'))), '障害')
})

test('an excerpt shows the stretch with the most different words', () => {
  const text = `${'One outage. '.repeat(8)}Then a login failure came with an outage. ${'More text. '.repeat(9)}`
  const shown = written(excerpt(text, sought('outage login failure'), 60))
  assert.match(shown, /\[login\] \[failure\]/)
  assert.match(shown, /^…/)
  assert.match(shown, /…$/)
})

test('an excerpt without a hit is the beginning of the text', () => {
  assert.equal(
    written(excerpt('A summary of it all. And much more that follows.', sought('zebra'), 20)),
    'A summary of it all.',
  )
})

test('a short text is shown as it is', () => {
  assert.equal(written(excerpt('短い文。', sought('文'), 96)), '短い[文]。')
})

test('a name is marked in the spelling that the text has', () => {
  const find = finder({ query: 'くれーんらぼ', keys: [], names: [['Crane Lab', 'クレーンラボ']] })
  assert.equal(written(pieces('Crane Labと葛\u{E0100}城', find)), '[Crane Lab]と葛\u{E0100}城')
})

test('a hit ends before the sign that comes after it', () => {
  assert.equal(
    written(pieces('サーバー・ダウン、open-weight!', sought('サーバ openweight'))),
    '[サーバー]・ダウン、[open-weight]!',
  )
})
