import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import sharp from 'sharp'
import { fileAt, storyPages, targetOf } from './dist.ts'
import { newsArticle } from './news-article.ts'

/** The bytes of what a link of the site leads to. */
async function bytesAt(href: string): Promise<Buffer> {
  const file = fileAt(targetOf(href, '/')?.path ?? '')
  assert.ok(file, `${href} is not in dist/`)
  return readFile(file)
}

const disclosure = async (bytes: Buffer): Promise<string> =>
  (await sharp(bytes).metadata()).xmp?.toString() ?? ''

test('search engines get clean pictures of 1,200 px and more, in the shapes they ask for', async () => {
  for (const page of storyPages) {
    const [wide, square] = newsArticle(page).image
    const sizes = await Promise.all(
      [wide, square].map(async (image) => {
        const { width, height } = await sharp(await bytesAt(image?.url ?? '')).metadata()
        return [width, height]
      }),
    )
    assert.deepEqual(sizes, [
      [1280, 720],
      [1200, 1200],
    ])
  }
})

test('every raster of a drawn comic says in itself that a program drew it', async () => {
  for (const page of storyPages) {
    const { image, hasPart } = newsArticle(page)
    assert.equal(hasPart['@type'], 'ComicStory')
    const strip = hasPart.image === undefined ? [] : [hasPart.image]
    for (const url of [...image.slice(0, 2).map((crop) => crop.url), ...strip])
      assert.match(await disclosure(await bytesAt(url)), /digitalsourcetype\/algorithmicMedia"/, url)
  }
})

test('a page offers its whole strip as one picture to keep, where it was drawn as a whole', async () => {
  const drawn = storyPages.filter((page) => newsArticle(page).hasPart.image !== undefined)
  assert.ok(drawn.length > 1)
  for (const { $, path } of drawn) {
    const link = $('a[download]')
    assert.equal(link.length, 1, path)
    const { width, height, format } = await sharp(await bytesAt(link.attr('href') ?? '')).metadata()
    assert.deepEqual([format, width], ['png', 1188])
    assert.ok(height > 3000, path)
  }
})
