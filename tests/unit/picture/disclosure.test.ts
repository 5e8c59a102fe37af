import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { xmpOf } from '../../../src/picture/disclosure.ts'
import { rasterBytes } from '../../../src/picture/raster.ts'
import type { Disclosure } from '../../../src/stories/story.ts'

/** What a reader of metadata finds in a picture of 2,000 px that a page made smaller. */
async function sourceIn(made: Disclosure['art']): Promise<string | null> {
  const png = await sharp({ create: { width: 2000, height: 20, channels: 3, background: '#abc' } })
    .png()
    .toBuffer()
  const { xmp } = await sharp(await rasterBytes(png, { box: null, made })).metadata()
  return xmp ? (/DigitalSourceType="([^"]+)"/.exec(xmp.toString())?.[1] ?? '') : null
}

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

test('a picture that a model made says so after it was made smaller', async () =>
  assert.equal(await sourceIn('ai-generated'), `${vocabulary}trainedAlgorithmicMedia`))

test('a picture that a model helped with says so', async () =>
  assert.equal(await sourceIn('ai-assisted'), `${vocabulary}compositeWithTrainedAlgorithmicMedia`))

test('a picture drawn from a script says so', async () =>
  assert.equal(await sourceIn('drawn-by-script'), `${vocabulary}algorithmicMedia`))

test('work by hand carries no word', async () => {
  assert.equal(await sourceIn('human'), null)
  assert.equal(xmpOf('human'), null)
})

test("a camera's own notes, such as the place, do not reach the site", async () => {
  const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#abc' } })
    .withExif({ IFD0: { Artist: 'Hana' }, IFD3: { GPSLatitude: '35/1 41/1 22/1' } })
    .jpeg()
    .toBuffer()
  assert.ok((await sharp(jpeg).metadata()).exif)
  const shown = await sharp(await rasterBytes(jpeg, { box: null, made: 'ai-assisted' })).metadata()
  assert.equal(shown.exif, undefined)
})
