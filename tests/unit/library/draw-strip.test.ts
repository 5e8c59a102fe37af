/** A strip that was read, as pictures and words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { comicFonts } from '../../../src/library/comic-fonts.ts'
import { type DrawOptions, drawStrip } from '../../../src/library/draw-strip.ts'
import { toPng } from '../../../src/library/node.ts'
import { readScript } from '../../../src/library/read-script.ts'
import { readXmp } from '../../../src/picture/disclosure.ts'
import { both, first, lineOf } from './scripts.ts'

const fonts = comicFonts()
const script = readScript(both)
const english = { language: 'en', fonts } as const satisfies DrawOptions

test('a strip has four pictures, their descriptions and who says what', async () => {
  const { title, panels, transcript, problems } = await drawStrip(script, english)
  assert.equal(title, 'Five minutes')
  assert.deepEqual(
    panels.map((panel) => [panel?.svg.slice(0, 4), panel?.width, panel?.alt !== '']),
    Array(4).fill(['<svg', 748, true]),
  )
  assert.deepEqual(transcript[1], {
    alt: 'Mika thinks it over.',
    lines: [{ by: 'Mika: ', words: 'Since when?' }],
  })
  assert.deepEqual(problems, [])
})

test('the same script gives the same bytes, in whatever order languages are drawn', async () => {
  const once = await drawStrip(script, english)
  await drawStrip(script, { language: 'ja', fonts })
  const again = await drawStrip(readScript(both), { language: 'en', fonts: { ...fonts } })
  assert.deepEqual(
    again.panels.map((panel) => panel?.svg),
    once.panels.map((panel) => panel?.svg),
  )
})

test('what cannot be is refused in a sentence', async () => {
  const wrong: readonly [Partial<DrawOptions>, RegExp][] = [
    [{ language: 'fr' }, /in en, ja, not in fr/],
    [{ width: 100 }, /240 to 2400 px/],
    [{ height: 2500 }, /240 to 2400 px/],
    [{ width: 2400, height: 300 }, /at most 3 times/],
    [{ width: 720.5 }, /240 to 2400 px/],
    [{ spot: 'red' }, /#rrggbb, not red/],
    [{ spot: '#f00"/><script>' }, /#rrggbb/],
    [{ prefix: '1"' }, /A prefix is a letter/],
    [{ fonts: {} }, /needs fonts for/],
  ]
  for (const [options, sentence] of wrong)
    await assert.rejects(drawStrip(script, { ...english, ...options }), (error) => {
      assert.ok(error instanceof RangeError)
      assert.match(error.message, sentence)
      return true
    })
  await assert.rejects(drawStrip(readScript('x'.repeat(200_000)), english), RangeError)
})

test('a colour is that of the picture, and no other remains', async () => {
  const plain = await drawStrip(script, english)
  const green = await drawStrip(script, { ...english, spot: '#008060' })
  const svgs = (strip: typeof plain) => strip.panels.map((panel) => panel?.svg).join('')
  assert.ok(svgs(plain).includes('#ff5436'))
  assert.ok(svgs(green).includes('#008060') && !svgs(green).includes('#ff5436'))
})

test('with a prefix no id is in two panels, and every one that is asked for is there', async () => {
  const { panels } = await drawStrip(script, { ...english, prefix: 'clock' })
  const svgs = panels.map((panel) => panel?.svg ?? '')
  const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  assert.equal(new Set(ids).size, ids.length)
  for (const svg of svgs)
    for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([^")]+)/g))
      assert.ok(svg.includes(` id="${id}"`), id)
  const plain = await drawStrip(script, english)
  assert.deepEqual(
    svgs.map((svg, index) => svg.replaceAll(`clock${index + 1}-`, '')),
    plain.panels.map((panel) => panel?.svg),
  )
})

test('a panel with a mistake is left out, and so is one that no font has the letters of', async () => {
  const torn = await drawStrip(readScript(first.replace('left think', 'left thinking')), english)
  assert.deepEqual(
    torn.panels.map((panel) => panel === null),
    [false, true, false, false],
  )
  const strange = await drawStrip(readScript(first.replace('Since when?', 'Since 𒀀?')), english)
  assert.equal(strange.panels[1], null)
  assert.ok(strange.problems.some(({ severity }) => severity === 'error'))
})

test('a character that no font has is told where it is written, after a panel that is lost too', async () => {
  const text = first
    .replace('left surprised', 'left surprisd')
    .replace('Five', 'Fi𒀀ve')
    .replace('Since when?', 'Since 𒀁?')
  const { problems } = await drawStrip(readScript(text), english)
  const places = problems
    .filter(({ rule }) => rule === 'missing-glyph')
    .map(({ line, column }) => [line, column])
  const placeOf = (sign: string) => {
    const line = lineOf(text, sign)
    return [line, (text.split('\n')[line - 1] ?? '').indexOf(sign) + 1]
  }
  assert.deepEqual(places, [placeOf('𒀀'), placeOf('𒀁')])
})

test('a PNG says that a script drew it', async () => {
  const { panels } = await drawStrip(script, english)
  const png = await toPng(panels[0]?.svg ?? '', 300)
  const { width, xmp } = await sharp(png).metadata()
  assert.deepEqual([width, readXmp(String(xmp))], [300, { made: 'drawn-by-script', script: null }])
})
