import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitText, heightOf, setBlock, widthOf } from '../../../src/card/headline.ts'
import { headlineStyle } from '../../../src/card/story-card.ts'
import type { Locale } from '../../../src/languages/locales.ts'

/** The place of a headline on a card: see `story-card.ts`. */
const room = { width: 400, height: 360, size: 68, lines: 7 }
const block = (title: string, locale: Locale) =>
  fitText(title, locale, { style: headlineStyle(locale), room })

/** As long as a title may be: 70 Latin letters, 38 full-width characters. */
const longest: readonly (readonly [Locale, string])[] = [
  ['en', 'Claude Code on your phone: what remote control can and cannot reach yet'],
  ['en', 'Anthropic says that three laboratories copied Claude by distillation'],
  ['en', 'A i s o n l y o n e l e t t e r a t a t i m e i n t h i s t i t l e so'],
  ['ja', '国際数学オリンピックでAIが「金メダル相当」、何を意味して何を意味しないのか、など'],
  ['ja', 'スーパーコンピューターシミュレーションプログラムライブラリーマネージャー公開'],
  ['ja', '無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無無'],
]

test('the longest titles fit their place in at most seven lines', () => {
  for (const [locale, title] of longest) {
    const found = block(title, locale)
    assert.ok(found.lines.length <= 7, title)
    assert.ok(widthOf(found) <= room.width, `${title}: ${widthOf(found)} px wide`)
    assert.ok(heightOf(found) <= room.height, `${title}: ${heightOf(found)} px high`)
    assert.ok(found.size >= 34, `${title}: ${found.size} px`)
  }
})

test('no letter of a title is lost', () => {
  for (const [locale, title] of longest)
    assert.equal(block(title, locale).lines.join('').replaceAll(' ', ''), title.replaceAll(' ', ''))
})

test('a short title stands in one line at the full size', () => {
  const { lines, size } = block('AI law', 'en')
  assert.deepEqual({ lines, size }, { lines: ['AI law'], size: 68 })
})

test('four lines are enough where a fifth would hardly make letters larger', () => {
  const wide = { width: 604, height: 417, size: 80, lines: 5 }
  const title = 'DeepSeek R1: the week a cheap model moved the market'
  assert.equal(fitText(title, 'en', { style: headlineStyle('en'), room: wide }).lines.length, 4)
})

test('a single word too long for a line is cut, and stays readable', () => {
  const found = block('Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlung', 'en')
  assert.ok(found.lines.length > 1 && found.size >= 34)
})

test('the ink of every line begins at the same edge', () => {
  const found = block('「推進法」 とは「何」か', 'ja')
  const placed = setBlock({ ...found, lines: ['「推進法」', 'とは'] }, { left: 56, top: 100 })
  for (const { d, x } of placed) {
    const edge = x + Math.min(...[...d.matchAll(/[MLQC](-?[\d.]+)/g)].map(([, number]) => Number(number)))
    assert.ok(Math.abs(edge - 56) < 1.5, `begins at ${edge}`)
  }
})
