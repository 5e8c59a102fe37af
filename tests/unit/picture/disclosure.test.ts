import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { disclosed, disclosedSvg, readXmp, xmpOf } from '../../../src/picture/disclosure.ts'
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
  assert.equal(xmpOf({ made: 'human', script: null }), null)
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

test('a picture names its script, and both are read back from a drawing and from pixels', async () => {
  const provenance = {
    made: 'drawn-by-script',
    script: `ni:///sha-256;${'aB3_-'.repeat(9).slice(0, 43)}`,
  } as const
  const svg = disclosedSvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>', provenance)
  assert.deepEqual(readXmp(svg), provenance)
  const image = sharp({ create: { width: 2, height: 2, channels: 3, background: '#abc' } })
  for (const made of [image.clone().png(), image.clone().webp(), image.clone().avif({ effort: 0 })]) {
    const { xmp } = await sharp(await disclosed(made, provenance).toBuffer()).metadata()
    assert.deepEqual(readXmp(xmp?.toString() ?? ''), provenance)
  }
})

test('what others write, as elements or in part, is read as far as it says something', () => {
  assert.deepEqual(readXmp(''), { made: null, script: null })
  const element =
    '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>'
  assert.deepEqual(readXmp(element), { made: 'ai-generated', script: null })
  assert.deepEqual(readXmp('dc:source="https://example.com/"'), { made: null, script: null })
})
