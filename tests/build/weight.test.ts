/** What one story costs a reader on a phone, over the wire. */
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { BuiltStory } from './dist.ts'
import { fileAt, storyPages, targetOf } from './dist.ts'
import { facesFor } from './faces.ts'

const limits = {
  /** HTML and CSS, compressed. The words of the panels are in it twice: as text, and beside each picture for the ear. */
  words: 31_000,
  fonts: 60_000,
  /** With the first panel: all that stands above the fold. */
  fold: 100_000,
  /** With all four panels. */
  page: 170_000,
  /** Scripts inside the page, as they stand. */
  script: 4_000,
} as const

/** The file behind a link on a page. */
function file(href: string, { path }: BuiltStory): string {
  const found = fileAt(targetOf(href, path)?.path ?? '')
  assert.ok(found, `${path} → ${href}: nothing there`)
  return found
}

/** What a file weighs on the way: text is compressed, fonts and photographs are already. */
function wire(path: string): number {
  const known = weighed.get(path)
  if (known !== undefined) return known
  const size = /\.(css|svg|html)$/.test(path)
    ? brotliCompressSync(readFileSync(path)).length
    : statSync(path).size
  weighed.set(path, size)
  return size
}

/** Stories share most of their files, and the best compression takes its time. */
const weighed = new Map<string, number>()

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const hrefs = ({ $ }: BuiltStory, selector: string, name: string): readonly string[] => [
  ...new Set(
    $(selector)
      .toArray()
      .map((tag) => $(tag).attr(name) ?? ''),
  ),
]

const styleSheets = (page: BuiltStory): readonly string[] => hrefs(page, 'link[rel=stylesheet]', 'href')

const total = (paths: readonly string[]): number => sum(paths.map(wire))

const words = (page: BuiltStory): number =>
  total([fileAt(page.path) ?? '', ...styleSheets(page).map((href) => file(href, page))])

const fonts = (page: BuiltStory): number => {
  const css = [
    page.$('style').text(),
    ...styleSheets(page).map((href) => readFileSync(file(href, page), 'utf8')),
  ]
  const preloaded = hrefs(page, 'link[rel=preload][as=font]', 'href')
  const needed = new Set([...facesFor(page, css.join('\n')), ...preloaded].map((href) => file(href, page)))
  return total([...needed])
}

const panels = (page: BuiltStory): readonly number[] =>
  hrefs(page, 'main figure img[src]', 'src')
    .filter((src) => src.includes(`/pictures/${page.slug}/`))
    .slice(0, 4)
    .map((src) => wire(file(src, page)))

const lightEnough = (weigh: (page: BuiltStory) => number, limit: number): void => {
  for (const page of storyPages) {
    const bytes = weigh(page)
    assert.ok(bytes > 0 && bytes <= limit, `${page.path}: ${bytes} bytes, at most ${limit}`)
  }
}

test('the words and the look of a story take at most 31 kB', () => lightEnough(words, limits.words))

test('its fonts take at most 60 kB', () => lightEnough(fonts, limits.fonts))

test('all that is seen first, with the first panel, takes at most 100 kB', () =>
  lightEnough((page) => words(page) + fonts(page) + (panels(page)[0] ?? Number.NaN), limits.fold))

test('the whole story with its four panels takes at most 170 kB', () =>
  lightEnough((page) => {
    assert.equal(panels(page).length, 4, page.path)
    return words(page) + fonts(page) + sum(panels(page))
  }, limits.page))

test('no script is fetched, and what stands in the page is at most 4 kB', () => {
  for (const { $, path } of storyPages) {
    assert.equal($('script[src], link[rel=modulepreload]').length, 0, path)
    const inline = $('script:not([type="application/ld+json"])').text()
    assert.ok(Buffer.byteLength(inline) <= limits.script, `${path}: ${Buffer.byteLength(inline)} bytes`)
  }
})
