/** The map of the site against the site: what search engines are shown is what they may keep, and nothing is left out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import sharp from 'sharp'
import {
  address,
  link,
  manifestPath,
  newsSitemapPath,
  searchPath,
  sitemapPath,
} from '../../src/urls/paths.ts'
import { checkMap } from '../map-schema.ts'
import { locales } from '../site-languages.ts'
import type { BuiltPage } from './dist.ts'
import { fileAt, pageAt, pages, storyPages, targetOf, textAt } from './dist.ts'

const pathOf = (url: string): string => targetOf(url, '/')?.path ?? ''

const parts = load(textAt(sitemapPath), { xml: true })('loc')
  .toArray()
  .map((tag) => pathOf(load(tag, { xml: true }).text()))

interface Entry {
  readonly path: string
  readonly changed: string
  readonly alternates: Readonly<Record<string, string>>
  readonly pictures: readonly string[]
}

const entries: readonly Entry[] = parts.flatMap((part) => {
  const $ = load(textAt(part), { xml: true })
  return $('url')
    .toArray()
    .map((tag) => ({
      path: pathOf($(tag).children('loc').text()),
      changed: $(tag).children('lastmod').text(),
      alternates: Object.fromEntries(
        $(tag)
          .find('xhtml\\:link')
          .toArray()
          .map((other) => [$(other).attr('hreflang') ?? '', $(other).attr('href') ?? '']),
      ),
      pictures: $(tag)
        .find('image\\:loc')
        .toArray()
        .map((picture) => pathOf($(picture).text())),
    }))
})

const isIndexed = ({ $, path }: BuiltPage): boolean =>
  !/noindex/.test($('meta[name=robots]').attr('content') ?? '') &&
  $('link[rel=canonical]').attr('href') === address(path)

/** The second page of a list and those behind it, and the page to search from: they show only what is elsewhere. */
const isWay = ({ path, locale }: BuiltPage): boolean => /\/\d+\/$/.test(path) || path === searchPath(locale)

test('the index and every part of the map are valid', () => {
  checkMap(textAt(sitemapPath), 'index')
  assert.notEqual(parts.length, 0)
  for (const part of parts) checkMap(textAt(part), 'map')
})

test('the map of news is valid, or there is none', () => {
  if (fileAt(newsSitemapPath) !== null) checkMap(textAt(newsSitemapPath), 'map')
})

test('the map has every page that may be kept and has something of its own, and no other', () => {
  const wanted = pages.filter((page) => isIndexed(page) && !isWay(page)).map(({ path }) => path)
  assert.deepEqual(entries.map(({ path }) => path).toSorted(), wanted.toSorted())
})

test('map and pages agree on the other languages of each page', () => {
  for (const { path, alternates } of entries) {
    const page = pageAt(path)
    const own = page?.$('link[rel=alternate][hreflang]').toArray() ?? []
    const named = Object.fromEntries(
      own.map((tag) => [page?.$(tag).attr('hreflang'), page?.$(tag).attr('href')]),
    )
    assert.deepEqual(alternates, named, path)
  }
})

test('every story says when it was changed last', () => {
  for (const { path } of storyPages) {
    const entry = entries.find((candidate) => candidate.path === path)
    const modified = pageAt(path)?.$('meta[property="article:modified_time"]').attr('content') ?? ''
    const days = Math.abs(Date.parse(entry?.changed ?? '') - Date.parse(modified)) / 86_400_000
    assert.ok(days <= 1, `${path}: ${entry?.changed} in the map, ${modified} on the page`)
  }
})

test('robots are led to the map, and to the map of news when there is one', () => {
  const named = textAt('/robots.txt').match(/(?<=^Sitemap: ).*$/gm) ?? []
  const news = fileAt(newsSitemapPath) === null ? [] : [newsSitemapPath]
  assert.deepEqual(named.map(pathOf), [sitemapPath, ...news])
})

test('every icon of a manifest is a PNG of the size it says', async () => {
  for (const locale of locales) {
    const { icons } = JSON.parse(textAt(manifestPath(locale)))
    for (const { src, sizes } of icons) {
      const file = fileAt(`/${src.slice(link('/').length)}`)
      assert.ok(file, src)
      const { width, height, format } = await sharp(file).metadata()
      assert.equal(`${width}x${height} ${format}`, `${sizes} png`)
    }
  }
})
