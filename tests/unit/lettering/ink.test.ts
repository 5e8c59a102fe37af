/** No ink of one line meets that of the next: in balloons, captions, on things and in headlines. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitText, setBlock } from '../../../src/card/headline.ts'
import { headlineStyle } from '../../../src/card/story-card.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { label } from '../../../src/comic/props/label.ts'
import { type Locale, locales } from '../../../src/languages/locales.ts'
import { type Block, type BlockStyle, blockPath, blocks } from '../../../src/lettering/block.ts'
import { inkOf } from './path-ink.ts'

const tall = [...'ÀÇÊËÅÑÖŐŰŲĢĶŞȘẾỆỔỨǺ']
const low = [...'çqgjpyţşģ(),;_{}|@$Q/']
const japanese = [...'漢字かなっー、。「」（）〔〕！？…―']
const words = (signs: readonly string[]) =>
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 })
const lines = (locale: Locale) => {
  const signs = [...tall, ...low, ...'HxO12 ', ...(locale === 'ja' ? japanese : [])]
  const line = words(signs)
    .map((all) => all.join(''))
    .filter((text) => text.trim() !== '')
  return fc.array(line, { minLength: 2, maxLength: 4 })
}
const manners = ['say', 'shout', 'thought', 'whisper', 'caption'] as const

/** The ink of each line as if it were the first. */
const inksOf = (block: Block) =>
  block.lines.map((line, index) =>
    inkOf(blockPath({ ...block, lines: [line], lengths: [block.lengths[index] ?? 0] }, [0, 0])),
  )

function assertApart(block: Block): void {
  const inks = inksOf(block)
  const step = block.leading * 10
  for (const [index, next] of inks.slice(1).entries()) {
    const one = inks[index] ?? assert.fail()
    const gap = block.isVertical ? one.left - (next.right - step) : next.top + step - one.bottom
    assert.ok(gap > -2 || Number.isNaN(gap), `${JSON.stringify(block.lines)}: ${gap}`)
  }
}

for (const locale of locales)
  for (const manner of manners)
    test(`lines of a ${manner} never meet, ${locale}`, () => {
      const style: BlockStyle = { locale, manner, size: 40, isVertical: locale === 'ja' }
      const one = fc.property(lines(locale), (text) => {
        for (const block of blocks(text.join('\n'), style)) assertApart(block)
      })
      fc.assert(one, { seed: 7, numRuns: 150 })
    })

test('lines that are broken without the author never meet', () => {
  for (const manner of manners)
    for (const block of blocks('Ça va ? Élève, « reçu » Ångström ÇÀ ÊTRE FRANÇAIS', { ...english, manner }))
      assertApart(block)
})

const english: BlockStyle = { locale: 'en', manner: 'say', size: 40, isVertical: false }

test('lines without accents keep their distance', () => {
  const [plain] = blocks('(Q), j;\n$100 “A” {_}', english)
  assert.equal(plain?.leading, 1.1 * 40)
  const [columns] = blocks('「漢字」、\nかな（12）', { ...english, locale: 'ja', isVertical: true })
  assert.equal(columns?.leading, 1.26 * 40)
})

test('accents of the first line and tails of the last one lie within a little of the block', () => {
  const [block] = blocks('Ếa\nb\nç', { ...english, manner: 'shout' })
  assert.ok(block)
  const [first] = inksOf(block)
  const last = inksOf(block).at(-1)
  assert.ok(first && last)
  const half = (block.height / 2) * 10
  assert.ok(first.top >= -half - 0.15 * 400, `${first.top} over ${-half}`)
  assert.ok(last.bottom + 2 * block.leading * 10 <= half + 0.23 * 400)
})

test('lines on things never meet, and stay in their room', () => {
  const one = fc.property(lines('en'), fc.boolean(), (text, isLoud) => {
    const drawing = new Drawing('label')
    label(drawing, text.join('\n'), { at: [0, 0], size: 40, room: [400, 120], locale: 'en', isLoud })
    const inks = [...drawing.markup.matchAll(/matrix\(([^)]+)\)" d="([^"]+)"/g)].map(([, matrix, d]) => {
      const [, , , scale = 1, , y = 0] = (matrix ?? '').split(' ').map(Number)
      const { top, bottom } = inkOf(d ?? '')
      return { top: top * scale + y, bottom: bottom * scale + y }
    })
    for (const [index, next] of inks.slice(1).entries())
      assert.ok(next.top - (inks[index]?.bottom ?? 0) > -2, JSON.stringify(text))
    assert.ok((inks[0]?.top ?? 0) > -61 * 4 && (inks.at(-1)?.bottom ?? 0) < 61 * 4, JSON.stringify(text))
  })
  fc.assert(one, { seed: 7, numRuns: 100 })
})

test('lines of a headline never meet', () => {
  const room = { width: 300, height: 360, size: 68, lines: 5 }
  for (const [locale, title] of [
    ['en', 'Ça gêne Ångström: façade Ếẹ Çà Être Élève reçu'],
    ['ja', 'ÅngströmとÇa va、façadeのÊtreをgọi Ếnで読む'],
  ] as const) {
    const placed = setBlock(fitText(title, locale, { style: headlineStyle(locale), room }), {
      left: 0,
      top: 0,
    })
    assert.ok(placed.length > 2)
    for (const [index, next] of placed.slice(1).entries()) {
      const one = placed[index] ?? assert.fail()
      assert.ok(one.y + inkOf(one.d).bottom <= next.y + inkOf(next.d).top, title)
    }
  }
})
