import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { maxWidth, rasterBytes } from '../../../src/picture/raster.ts'

const plain = (width: number, height: number, background = '#fff') =>
  sharp({ create: { width, height, channels: 3, background } })

const red = { r: 255, g: 0, b: 0 }

/** Black, with its left upper quarter in red. */
const cornered = (width: number, height: number) =>
  plain(width, height, '#000').composite([
    {
      input: { create: { width: width / 2, height: height / 2, channels: 3, background: red } },
      left: 0,
      top: 0,
    },
  ])

const isRed = async (bytes: Uint8Array): Promise<boolean> => {
  const { channels } = await sharp(bytes).stats()
  const [r, g, b] = channels.map(({ mean }) => mean)
  return (r ?? 0) > 240 && (g ?? 255) < 20 && (b ?? 255) < 20
}

test('a picture is served as WebP, and as large as it is', async () => {
  const { format, width, height } = await sharp(
    await rasterBytes(await plain(300, 200).png().toBuffer(), { box: null, made: 'human' }),
  ).metadata()
  assert.deepEqual([format, width, height], ['webp', 300, 200])
})

test('a picture that is wider than any page is made smaller', async () => {
  const bytes = await rasterBytes(
    await plain(maxWidth * 2, 200)
      .png()
      .toBuffer(),
    {
      box: null,
      made: 'human',
    },
  )
  const { width, height } = await sharp(bytes).metadata()
  assert.deepEqual([width, height], [maxWidth, 100])
})

test('a box cuts out its part', async () => {
  const png = await cornered(400, 200).png().toBuffer()
  const part = await rasterBytes(png, { box: [0, 0, 50, 50], made: 'human' })
  const { width, height } = await sharp(part).metadata()
  assert.deepEqual([width, height], [200, 100])
  assert.equal(await isRed(part), true)
  assert.equal(await isRed(await rasterBytes(png, { box: [50, 0, 50, 50], made: 'human' })), false)
})

test('a box is measured on a photograph as it is seen, not as the camera stored it', async () => {
  const seen = await cornered(400, 200).png().toBuffer()
  const stored = await sharp(seen).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { width: across } = await sharp(stored).metadata()
  assert.equal(across, 200)
  const part = await rasterBytes(stored, { box: [0, 0, 50, 50], made: 'human' })
  const { width, height, orientation } = await sharp(part).metadata()
  assert.deepEqual([width, height, orientation], [200, 100, undefined])
  assert.equal(await isRed(part), true)
})

test('a box as thin as a hair keeps a pixel', async () => {
  const bytes = await rasterBytes(await plain(40, 40).png().toBuffer(), {
    box: [99.9, 99.9, 0.1, 0.1],
    made: 'human',
  })
  const { width, height } = await sharp(bytes).metadata()
  assert.deepEqual([width, height], [1, 1])
})

test('the same picture gives the same bytes', async () => {
  const png = await cornered(400, 200).png().toBuffer()
  const shown = { box: [10, 10, 50, 50], made: 'ai-assisted' } as const
  assert.deepEqual(await rasterBytes(png, shown), await rasterBytes(png, shown))
})
