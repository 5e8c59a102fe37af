import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { drawIcon, icons } from '../../../src/card/icon.ts'
import { rasterise } from '../../../src/card/raster.ts'
import { harbour } from '../site-value.ts'

const picture = async (purpose: 'any' | 'maskable' | 'touch', width: number) =>
  sharp(await rasterise(drawIcon(purpose, harbour), { width }))

test('an icon is a square of the size it is named after, without a see-through pixel', async () => {
  for (const { size, purpose } of icons) {
    const { width, height, format, hasAlpha } = await (await picture(purpose, size)).metadata()
    assert.deepEqual(
      { width, height, format, hasAlpha },
      { width: size, height: size, format: 'png', hasAlpha: false },
    )
  }
})

test('what matters in a maskable icon is inside the circle that every system leaves', async () => {
  const { data } = await (await picture('maskable', 512))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const isPaper = (x: number, y: number): boolean =>
    [0, 1, 2].every((channel) => (data[(y * 512 + x) * 3 + channel] ?? 0) > 240)
  const outside: string[] = []
  // Below the chin is the body, which the edge cuts off anyway.
  for (let y = 0; y < 400; y++)
    for (let x = 0; x < 512; x++)
      if (Math.hypot(x - 256, y - 256) > 512 * 0.4 && isPaper(x, y)) outside.push(`${x},${y}`)
  assert.deepEqual(outside, [])
})

test('icons are printed in the spot colour of the site', () => {
  assert.ok(drawIcon('touch', harbour).includes(`fill="${harbour.colours.spot}" d="M0 0H512`))
})

test('an icon is the same drawing every time, and another one for each purpose', () => {
  assert.equal(drawIcon('any', harbour), drawIcon('any', harbour))
  assert.equal(
    new Set([drawIcon('any', harbour), drawIcon('maskable', harbour), drawIcon('touch', harbour)]).size,
    3,
  )
})
