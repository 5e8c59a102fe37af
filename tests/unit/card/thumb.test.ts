import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { cellSize, largestCell } from '../../../src/card/cell-size.ts'
import { type Cell, contactAvif, contactSheet, mostBytes } from '../../../src/card/contact-sheet.ts'
import { flattened } from '../../../src/comic/ink/flat-tone.ts'
import { pattern } from '../../../src/comic/ink/tone.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import type { Size } from '../../../src/picture/svg-size.ts'
import { line, panelContent, role } from '../comic/panel-content.ts'

const drawn = renderPanel(
  panelContent({
    script: { scene: 'night', cast: [role('mika'), role('pico')] },
    say: [line('mika', 'What a small picture!'), line('pico', 'It fits in a list.', 'shout')],
  }),
  { locale: 'en', width: 720, height: 470 },
).svg
/** As a list shows them. */
const sheet = async (cells: readonly Cell[], { width }: Size = cellSize) =>
  contactAvif(await contactSheet(cells, largestCell), {
    width,
    provenance: { made: 'human', script: null },
  })

const cell = { width: 748, height: 482, layers: [Buffer.from(drawn)] }

test('a tone of dots becomes the grey that it looks like', () => {
  assert.equal(
    flattened(`<defs>${pattern('t20')}</defs>`),
    '<defs><linearGradient id="t20"><stop stop-color="rgb(209,208,207)"/></linearGradient></defs>',
  )
  assert.match(flattened(pattern('w20')), /rgb\(69,67,63\)/)
  assert.match(flattened(pattern('s25')), /rgb\(197,196,195\)/)
})

test('a gradation keeps its direction and its ink', () => {
  const grey = flattened(pattern('g30-0p'))
  assert.match(grey, /y2="2080"/)
  assert.match(grey, /stop-color="#fff" stop-opacity="0.3".*stop-opacity="0"/)
})

test('what is drawn with lines stays as it is', () => {
  assert.equal(flattened(pattern('pallor')), pattern('pallor'))
})

test('four panels make one light picture, one below the other', async () => {
  const bytes = await sheet([cell, cell, cell, cell])
  const { width, height } = await sharp(bytes).metadata()
  assert.deepEqual([width, height], [cellSize.width, 4 * cellSize.height])
  assert.ok(bytes.length <= mostBytes(cellSize.width), `${bytes.length}`)
})

test('a screen with two or three px for one gets a sharper picture, and pays for no more than that', async () => {
  const bytes = await sheet([cell, cell, cell, cell], largestCell)
  const { width, height } = await sharp(bytes).metadata()
  assert.deepEqual([width, height], [672, 4 * 432])
  assert.ok(width >= 2 * 330 && width / height === cellSize.width / (4 * cellSize.height))
  assert.ok(bytes.length <= mostBytes(largestCell.width), `${bytes.length}`)
})

test('a light comic is not drawn worse than it may be', async () => {
  const plain = renderPanel(panelContent({}), { locale: 'en', width: 720, height: 470 }).svg
  const light = { ...cell, layers: [Buffer.from(plain)] }
  const bytes = await sheet([light, light, cell, cell])
  assert.ok(bytes.length > mostBytes(cellSize.width) * 0.75, `${bytes.length}`)
})

test('even noise does not weigh more than a list may cost', async () => {
  const noise = await sharp({
    create: {
      width: 748,
      height: 482,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 80 },
    },
  })
    .png()
    .toBuffer()
  const loud = { ...cell, layers: [noise] }
  const bytes = await sheet([loud, loud, loud, loud])
  assert.ok(bytes.length <= mostBytes(cellSize.width), `${bytes.length}`)
})

test('a balloon layer lies over its picture, and what is too high is cut off alike above and below', async () => {
  const plate = await sharp({ create: { width: 400, height: 800, channels: 3, background: '#ff5436' } })
    .png()
    .toBuffer()
  const mark = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="800"><path d="M150 350h100v100H150z"/></svg>',
  )
  const bytes = await sheet([{ width: 400, height: 800, layers: [plate, mark] }])
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)]
  assert.ok(
    at(140, 90).every((value) => value < 60),
    `${at(140, 90)}`,
  )
  assert.ok((at(20, 20)[0] ?? 0) > 200, `${at(20, 20)}`)
})
