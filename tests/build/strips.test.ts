/** Strips alone, page by page: all of them, each once, and light. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { shownEdition } from '../../src/stories/shown-edition.ts'
import { link, storyPath, stripsPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { type BuiltPage, fileAt, pageAt, pages, targetOf } from './dist.ts'

const limits = {
  /** HTML, compressed. */
  words: 12_000,
  /** Pictures that are fetched before anybody scrolls: the first panel. */
  eager: 40_000,
  /** All pictures, compressed. */
  pictures: 400_000,
} as const

const { stories } = await readLibrary(librarySettings())

const isOfStrips = ({ path, locale }: BuiltPage): boolean => path.startsWith(stripsPath(locale))

const wire = (src: string, from: string): number => {
  const file = fileAt(targetOf(src, from)?.path ?? '')
  assert.ok(file, `${src} is not on the site`)
  const bytes = readFileSync(file)
  return file.endsWith('.svg') ? brotliCompressSync(bytes).length : bytes.length
}

/** The pages in order, found as a reader finds them: by the link to the next. */
function inOrder(path: string): readonly BuiltPage[] {
  const page = pageAt(path)
  assert.ok(page, `${path} was not built`)
  const next = page.$('main a[rel=next]').attr('href')
  return [page, ...(next === undefined ? [] : inOrder(targetOf(next, path)?.path ?? ''))]
}

const hrefs = ({ $ }: BuiltPage, selector: string): readonly string[] =>
  $(selector)
    .toArray()
    .map((tag) => $(tag).attr('href') ?? '')

test('every strip is there once, in full, the newest first, with a link to its story', () => {
  for (const locale of locales) {
    const shown = inOrder(stripsPath(locale)).flatMap((page) => hrefs(page, 'article h2 a'))
    const newestFirst = stories.toSorted((a, b) => b.number - a.number)
    assert.deepEqual(
      shown,
      newestFirst.map((story) => link(storyPath(shownEdition(story, locale).locale, story.slug))),
    )
  }
  for (const { $, path } of pages.filter(isOfStrips))
    for (const strip of $('article').toArray())
      assert.ok($(strip).find('figure .panel').length === 4, `${path}: a strip without four panels`)
})

test('links to the first and the latest strip lead to their places', () => {
  for (const page of pages.filter(isOfStrips)) {
    const [first = '', latest = ''] = hrefs(page, 'main nav a[href*="#strip-"]')
    for (const [href, number] of [
      [first, 1],
      [latest, stories.length],
    ] as const) {
      const target = targetOf(href, page.path)
      assert.equal(target?.anchor, `strip-${number}`, page.path)
      assert.equal(pageAt(target?.path ?? '')?.$(`#strip-${number}`).length, 1, href)
    }
  }
})

test('only the first panel is fetched at once, and a page of strips is light', () => {
  for (const { $, path } of pages.filter(isOfStrips)) {
    const pictures = (selector: string): number =>
      $(selector)
        .toArray()
        .reduce((sum, tag) => sum + wire($(tag).attr('src') ?? '', path), 0)
    const words = brotliCompressSync(readFileSync(fileAt(path) ?? '')).length
    assert.equal($('main .panel:has([loading=eager])').length, 1, path)
    for (const [what, bytes] of Object.entries({
      words,
      eager: pictures('main .panel [loading=eager]'),
      pictures: pictures('main .panel img'),
    } satisfies Record<keyof typeof limits, number>))
      assert.ok(bytes <= limits[what as keyof typeof limits], `${path}: ${what} ${bytes} bytes`)
  }
})
