import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BlockStyle, blockPath, blocks } from '../../../src/lettering/block.ts'

const english: BlockStyle = { locale: 'en', manner: 'say', size: 30, isVertical: false }
const japanese: BlockStyle = { locale: 'ja', manner: 'say', size: 30, isVertical: true }
const inLines = (words: string, style: BlockStyle, count: number) =>
  blocks(words, style).find(({ lines }) => lines.length === count)?.lines

test('a block exists for each useful number of lines, with all its words', () => {
  const all = blocks('Our AI chat is open to everyone!', english)
  assert.deepEqual(
    all.map(({ lines }) => lines.length),
    [1, 2, 3, 4],
  )
  for (const { lines } of all) assert.equal(lines.join(' '), 'OUR AI CHAT IS OPEN TO EVERYONE!')
})

test('a line ends where a sentence ends', () => {
  assert.deepEqual(inLines('Servers down! Roll back! Add capacity!', { ...english, manner: 'shout' }, 3), [
    'SERVERS DOWN!',
    'ROLL BACK!',
    'ADD CAPACITY!',
  ])
  assert.deepEqual(inLines('一言しか言えない。でも落ちない。', japanese, 2), [
    '一言しか言えない。',
    'でも落ちない。',
  ])
})

test('Japanese breaks between phrases', () => {
  assert.deepEqual(inLines('AIチャット、だれでも使えます！', japanese, 3), [
    'AIチャット、',
    'だれでも',
    '使えます！',
  ])
})

test('no line begins with a closing mark, a small kana or a long-vowel mark, and none ends with an opening bracket', () => {
  const words = 'ちょっと、「ちょっとー」って（え？）言ったよ…「キャー！」ってさ。'
  const lines = blocks(words, japanese).flatMap((block) => block.lines)
  assert.ok(lines.length > 6)
  assert.deepEqual(
    lines.filter((line) => /^[、。，．・！？」』）…ーっゃゅょッャュョ]|[「『（]$/.test(line)),
    [],
  )
})

test('a dash begins no English line, and a number stays with its unit', () => {
  const lines = blocks('It ran for ½ h — then it stopped.', english).flatMap((block) => block.lines)
  assert.deepEqual(
    lines.filter((line) => line.startsWith('—') || line.startsWith('h') || line.endsWith('½')),
    [],
  )
})

test('where the author breaks the lines, nothing else does', () => {
  assert.deepEqual(
    blocks('Nobody\ncame to the party.\n', english).map(({ lines }) => lines),
    [['NOBODY', 'CAME TO THE PARTY.']],
  )
})

test('a column is as long as its squares, without the empty half of its last mark', () => {
  const [block] = blocks('使えます。', japanese)
  assert.deepEqual(block?.lengths, [135])
  assert.equal(block?.width, 30)
})

test('a block twice as large is twice as wide and high', () => {
  const [small, large] = [30, 60].map((size) => blocks('Please hold!', { ...english, size })[1])
  assert.ok(small && large)
  assert.ok(
    Math.abs(large.width - 2 * small.width) < 0.01 && Math.abs(large.height - 2 * small.height) < 0.01,
  )
})

test('its ink lies inside its box', () => {
  for (const words of ['HELLO THERE', 'HELLO']) {
    const [block] = blocks(words, english)
    assert.ok(block)
    const [left, top] = starts(blockPath(block, [200, 100]))
    assert.ok(
      Math.min(...left) >= (200 - block.width / 2) * 10 && Math.max(...left) <= (200 + block.width / 2) * 10,
    )
    assert.ok(Math.min(...top) >= (100 - block.height) * 10 && Math.max(...top) <= (100 + block.height) * 10)
  }
})

test('columns stand from right to left', () => {
  const block = blocks('一言しか言えない。でも落ちない。', japanese)[1]
  assert.ok(block)
  const [x] = starts(blockPath(block, [0, 0]))
  assert.ok((x[0] ?? 0) > 0 && (x.at(-1) ?? 0) < 0)
})

test('the same words are drawn with the same bytes, in whole numbers', () => {
  const path = () => blockPath(blocks('ちょっと待って…50%!?', japanese)[0] ?? assert.fail(), [100.4, 50])
  assert.equal(path(), path())
  assert.match(path(), /^M[-\d mhvlqtcz\sM]+z$/)
})

/** x and y of every glyph's first point. */
function starts(path: string): [number[], number[]] {
  const points = [...path.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)]
  return [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))]
}
