import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { favicon } from '../../../src/card/favicon.ts'
import { harbour } from '../site-value.ts'

test('the icon that everybody asks for is a PNG of 48 px in the frame of an ICO', async () => {
  const bytes = Buffer.from(await favicon(harbour).draw())
  assert.deepEqual([...bytes.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 48, 48])
  const [length, offset] = [bytes.readUInt32LE(14), bytes.readUInt32LE(18)]
  assert.equal(offset + length, bytes.length)
  const { format, width, height } = await sharp(bytes.subarray(offset)).metadata()
  assert.deepEqual([format, width, height], ['png', 48, 48])
})
