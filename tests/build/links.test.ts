/** What a built page points at; that it is there, the build itself has seen. Reading asks no other host for anything. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ads } from '../../src/ads.ts'
import { site } from '../../src/site.ts'
import { address } from '../../src/urls/paths.ts'
import type { BuiltPage } from './dist.ts'
import { pages, targetOf } from './dist.ts'

/** Elements a browser loads by itself, without a click. */
const loaded = [
  ['script[src], img[src], source[src], iframe[src], embed[src], video[src], audio[src], track[src]', 'src'],
  ['input[src]', 'src'],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['svg image[href], svg use[href]', 'href'],
  ['link[href]:not([rel=canonical], [rel=alternate], [rel=license], [rel=author], [rel=me])', 'href'],
] as const

/** Addresses a page loads by itself. */
const loads = ({ $ }: BuiltPage): readonly string[] => [
  ...loaded.flatMap(([selector, name]) =>
    $(selector)
      .toArray()
      .map((tag) => $(tag).attr(name) ?? ''),
  ),
  ...$('[srcset], [imagesrcset]')
    .toArray()
    .flatMap((tag) => candidates($(tag).attr('srcset') ?? $(tag).attr('imagesrcset') ?? '')),
  ...$('style, [style]')
    .toArray()
    .flatMap((tag) => urlsIn($(tag).attr('style') ?? $(tag).text())),
]

/** Addresses a page offers to readers and machines. */
const offers = ({ $ }: BuiltPage): readonly string[] => [
  ...$('a[href], area[href], link[href]')
    .toArray()
    .map((tag) => $(tag).attr('href') ?? ''),
  ...$('meta[property="og:image"], meta[name="twitter:image"]')
    .toArray()
    .map((tag) => $(tag).attr('content') ?? ''),
]

const candidates = (srcset: string): readonly string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '')

/** What a style sheet loads: `url(…)` and `@import "…"`. */
const urlsIn = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  )

const isInline = (url: string): boolean => url.startsWith('data:') || url.startsWith('#')

test('no link is empty, and none leads into a page without its closing slash', () => {
  for (const page of pages)
    for (const href of offers(page)) {
      assert.notEqual(href, '', page.path)
      const path = targetOf(href, page.path)?.path ?? '/'
      assert.match(path, /\/$|\.[a-z0-9]+$/, `${page.path} → ${href}`)
    }
})

test('no id stands twice on a page, so every place on it has one address', () => {
  for (const { $, path } of pages) {
    const ids = $('[id]')
      .toArray()
      .map((tag) => $(tag).attr('id') ?? '')
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      path,
    )
  }
})

test('reading a page asks no other host for anything, unless an advertisement was configured', () => {
  const ours = new URL(site.address).origin
  const advertised = new Set(ads.map(({ src }) => src))
  for (const page of pages) {
    const strangers = loads(page).filter(
      (url) => !isInline(url) && new URL(url, address(page.path)).origin !== ours && !advertised.has(url),
    )
    assert.deepEqual(strangers, [], page.path)
  }
})
