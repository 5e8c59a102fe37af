import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import sharp from 'sharp'
import { type BuiltStory, fileAt, filesEndingIn, storyPages, targetOf } from './dist.ts'
import { newsArticle } from './news-article.ts'

/** The bytes of what a link of the site leads to. */
async function bytesAt(href: string): Promise<Buffer> {
  const file = fileAt(targetOf(href, '/')?.path ?? '')
  assert.ok(file, `${href} is not in dist/`)
  return readFile(file)
}

test('search engines get clean pictures of 1,200 px and more, in the shapes they ask for', async () => {
  for (const page of storyPages) {
    const crops = newsArticle(page).image.slice(0, 3)
    const sizes = await Promise.all(
      crops.map(async (image) => {
        const { width, height } = await sharp(await bytesAt(image.url)).metadata()
        return [width, height]
      }),
    )
    assert.deepEqual(sizes, [
      [1280, 720],
      [1200, 900],
      [1200, 1200],
    ])
  }
})

test('every picture says in itself how it was made, and of which script: panels, cards, crops, strips, thumbnails, icons', async () => {
  const paths = ['svg', 'png', 'avif', 'webp'].flatMap(filesEndingIn).filter(isPublished)
  for (const slug of new Set(storyPages.map((page) => page.slug))) {
    const editions = storyPages.filter((page) => page.slug === slug)
    const { drawn, finished } = picturesOf(editions)
    const count = paths.filter((path) => path.includes(`/${slug}/`)).length
    assert.ok(drawn === 0 ? count >= finished : count === drawn + finished, `${slug} has ${count} pictures`)
  }
  const ofScripts = storyPages.filter((page) => newsArticle(page).hasPart.image !== undefined)
  const drawn = ofScripts.map(({ slug }) => `/${slug}/`)
  const silent: string[] = []
  for (const path of paths) {
    const bytes = await readFile(fileAt(path) ?? '')
    const note = path.endsWith('.svg') ? bytes.toString() : (await sharp(bytes).metadata()).xmp?.toString()
    const isNamed = note?.includes('dc:source="ni:///sha-256;') || !drawn.some((part) => path.includes(part))
    if (!isNamed || !/digitalsourcetype\/\w*[aA]lgorithmicMedia"/.test(note ?? '')) silent.push(path)
  }
  assert.deepEqual(silent, [])
})

/**
 * How many pictures a story has: of an edition that is drawn four panels, a card, the strip to keep and two thumbnails
 * of it, and three crops of one edition for all. Finished art has at least its picture, the crops, and of each edition a
 * card and two thumbnails; how many pictures more is up to the artist.
 */
function picturesOf(editions: readonly BuiltStory[]): { drawn: number; finished: number } {
  const drawn = editions.filter((page) => newsArticle(page).hasPart.image !== undefined).length
  const finished = editions.length - drawn
  return { drawn: 8 * drawn, finished: 3 + 3 * finished + Math.min(1, finished) }
}

/** Not the marks and patterns of the interface, which are part of no story. */
const isPublished = (path: string): boolean => !path.startsWith('/_astro/') && path !== '/favicon.svg'

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
