import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { disclosed, drawnByScript, readXmp } from '../../../src/picture/disclosure.ts'
import { withinLimits } from '../../../src/picture/within-limits.ts'

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
const create = { width: 400, height: 500, channels: 3, background: '#fff', noise } as const
const png = await disclosed(sharp({ create }).png(), drawnByScript).toBuffer()

test('a picture that fits stays as it is, byte for byte', async () => {
  const { bytes, type, width, height } = await withinLimits(png, { bytes: png.byteLength })
  assert.deepEqual([bytes, type, width, height], [png, 'image/png', 400, 500])
})

test('a picture of too many bytes becomes a JPEG that says how it was made', async () => {
  for (const most of [100_000, 20_000]) {
    const { bytes, type, width, height } = await withinLimits(png, { bytes: most })
    assert.ok(bytes.byteLength <= most, `${bytes.byteLength}`)
    const found = await sharp(bytes).metadata()
    assert.deepEqual([type, found.format, found.width, found.height], ['image/jpeg', 'jpeg', width, height])
    assert.ok(Math.abs(width / height - 0.8) < 0.01)
    assert.equal(readXmp(`${found.xmp}`).made, 'drawn-by-script')
  }
})

test('a picture of too many pixels is made smaller', async () => {
  const { width, height } = await withinLimits(png, { bytes: 10_000_000, pixels: 50_000 })
  assert.deepEqual([width, height], [200, 250])
})
