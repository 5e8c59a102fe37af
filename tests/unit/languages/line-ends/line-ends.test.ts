import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fitText } from '../../../../src/card/headline.ts'
import { headlineStyle } from '../../../../src/card/story-card.ts'
import { mayPart } from '../../../../src/languages/line-ends/kinsoku.ts'
import { stretches } from '../../../../src/languages/line-ends/line-ends.ts'
import type { Locale } from '../../../../src/languages/locales.ts'
import { blocks } from '../../../../src/lettering/block.ts'
import { comicWords } from '../../../../src/lettering/comic-words.ts'

/** A bar where a line may end. */
const lines = JSON.parse(
  readFileSync('tests/unit/languages/line-ends/lines.json', 'utf8'),
) as readonly (readonly [Locale, string])[]

test('a line may end where the list says, and nowhere else', () => {
  for (const [locale, barred] of lines) assert.equal(barredAt(barred.replaceAll('|', ''), locale), barred)
})

const barredAt = (text: string, locale: Locale): string =>
  stretches(text, locale)
    .map((stretch) => stretch.text)
    .join('|')

test('headlines of cards end their lines there, and cut only a word that is longer than a line', () => {
  for (const [locale, barred] of lines) {
    const text = barred.replaceAll('|', '')
    const room = { width: 604, height: 417, size: 120, lines: 5 }
    const block = fitText(text, locale, { style: headlineStyle(locale), room })
    const ends = endsOf(block.lines, text)
    const isLong = text.startsWith('インフォ') || text.startsWith('アップル')
    assert.deepEqual(
      ends.filter((end) => !allowed(text, locale, isLong ? 'word' : 'phrase').has(end)),
      [],
      block.lines.join(' / '),
    )
  }
})

test('balloons, shouts and captions end their lines there', () => {
  for (const [locale, barred] of lines)
    for (const manner of ['say', 'shout', 'caption'] as const) {
      const words = barred.replaceAll('|', '')
      const text = comicWords(words, locale)
      const places = allowed(text, locale, 'word')
      for (const block of blocks(words, { locale, manner, size: 30, isVertical: locale === 'ja' }))
        for (const end of endsOf(block.lines, text)) assert.ok(places.has(end), block.lines.join(' / '))
    }
})

/** How many characters, without spaces, come before each place where a line may end. */
function allowed(text: string, locale: Locale, finest: 'phrase' | 'word'): ReadonlySet<number> {
  let sum = 0
  return new Set(stretches(text, locale, finest).map((stretch) => (sum += solid(stretch.text))))
}

function endsOf(drawn: readonly string[], text: string): readonly number[] {
  assert.equal(solid(drawn.join('')), solid(text))
  let sum = 0
  return drawn.map((line) => (sum += solid(line)))
}

const solid = (text: string): number => text.replace(/\s/g, '').length

test('the author’s own gap comes before any other place', () => {
  const room = { width: 604, height: 417, size: 65, lines: 5 }
  const style = headlineStyle('ja')
  const title = '「600万ドル」の値札　無料のAIが変えた半導体の朝'
  assert.ok(
    fitText(title, 'ja', { style, room }).lines.includes('「600万ドル」の値札') ||
      fitText(title, 'ja', { style, room }).lines.some((line) => line.endsWith('値札')),
  )
  for (const { lines: columns } of blocks('壊れた。でもね　直すよ', {
    locale: 'ja',
    manner: 'say',
    size: 30,
    isVertical: true,
  }).slice(1))
    assert.ok(
      columns.some((column) => column.endsWith('でもね')),
      columns.join(' / '),
    )
})

test('a loan word too long for any line is cut between its parts, never against 禁則', () => {
  const room = { width: 604, height: 417, size: 65, lines: 5 }
  const { lines: cut } = fitText('インフォメーションセキュリティポリシー見直し', 'ja', {
    style: headlineStyle('ja'),
    room,
  })
  assert.deepEqual(cut, ['インフォメーション', 'セキュリティ', 'ポリシー見直し'])
})

test('what JLREQ lets begin or end no line does not', () => {
  for (const mark of '、。，．・：；？！」』）］｝〉》】〕〟’”ぁぃっゃゅょゎァッャュョヮヵヶー々ゝヽ゛゜‐–〜～…‥―─—％℃°′％%!?)]}ｯｰﾞ｡｣゠‼⁇')
    assert.equal(mayPart('朝', mark), false, mark)
  for (const mark of '「『（［｛〈《【〔〝‘“([{￥＄$£#＃№') assert.equal(mayPart(mark, '朝'), false, mark)
})

test('no line has a letter by itself, and words are not piled up one by one', () => {
  const english = { locale: 'en', manner: 'say', size: 30, isVertical: false } as const
  const [best] = blocks('I am a bit tied up.', english).toSorted((a, b) => a.unevenness - b.unevenness)
  assert.ok(best && best.lines.length < 4, best?.lines.join(' / '))
  for (const { lines: drawn, unevenness } of blocks('Take me back to my house.', english))
    if (drawn.every((line) => !line.includes(' ')) && drawn.length > 2) assert.ok(unevenness > 2)
})
