import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { linePalette } from '../../../src/card/line-palette.ts'
import { linePng, mostInks } from '../../../src/card/line-png.ts'

const inks = ['#ffffff', '#17140f', '#ff5436']
const width = 241
const greys = Array.from({ length: width }, (_, x) => [x / 240, x / 240, x / 240]).map(([share = 0]) =>
  [23, 20, 15].map((dark) => Math.round(dark + (255 - dark) * share)),
)
const spot = Array.from({ length: width }, () => [255, 84, 54])
const pixels = Uint8Array.from([...greys, ...spot].flat())
const png = await linePng({ pixels, width, height: 2, inks, xmp: '<x>algorithmicMedia</x>' })

test('a picture of an odd width comes back with its inks exactly as they were', async () => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  assert.deepEqual([info.width, info.height], [width, 2])
  assert.deepEqual([...data.subarray(0, 3)], [23, 20, 15])
  assert.deepEqual([...data.subarray(3 * 240, 3 * 241)], [255, 255, 255])
  assert.deepEqual([...data.subarray(3 * 241)], spot.flat())
})

test('every step of a grey edge is a grey, near to what it was', async () => {
  const data = await sharp(png).removeAlpha().raw().toBuffer()
  for (const [x, grey] of greys.entries()) {
    const [red = 0, , blue = 0] = data.subarray(3 * x, 3 * x + 3)
    assert.ok(Math.abs(red - (grey[0] ?? 0)) <= 20, `${x}: ${red}`)
    assert.ok(Math.abs(red - blue) <= 8, `${x}: ${red} and ${blue}`)
  }
})

test('three inks and what is between them take half a byte a px', () => {
  for (const own of [
    [255, 84, 54],
    [63, 167, 214],
    [255, 212, 0],
    [0, 160, 128],
  ] as const) {
    const { colours } = linePalette([[255, 255, 255], [23, 20, 15], own])
    assert.ok(colours.length <= 16, `${own}: ${colours.length}`)
  }
})

test('what it says of how it was made is where readers of pictures look for it', async () => {
  const { xmp } = await sharp(png).metadata()
  assert.match(String(xmp), /algorithmicMedia/)
})

test('as many inks as are let through have colours for a palette', () => {
  const own = Array.from({ length: mostInks }, (_, index): [number, number, number] => [
    (index % 3) * 127,
    (Math.floor(index / 3) % 3) * 127,
    index % 2 === 0 ? 0 : 255,
  ])
  assert.ok(linePalette(own).colours.length <= 256)
})
